import { fillMessage } from '#taxonomy';
import { spokenIn } from '../../domain/text-in.js';
import type { AccountMailKind } from './mail-text.js';
import { accountMailTexts } from './mail-texts.js';

export interface MailFacts {
  /** Where this installation is reached. */
  readonly address: string;
  /** On a line of its own, so that it can be copied. */
  readonly code?: string;
  /** How long the code is good. */
  readonly hours?: number;
  /** The name of the organisation that asks. */
  readonly organization?: string;
}

export interface ComposedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** @param language BCP 47; Spanish for one that has no texts */
export function composeMail(kind: AccountMailKind, language: string, facts: MailFacts): ComposedMail {
  const spoken = spokenIn(language);
  const { subject, before, after } = accountMailTexts[spoken][kind];
  const say = (message: string): string => fillMessage(message, spoken, { ...facts });
  const paragraphs = (messages: readonly string[]): string[] => messages.map(say);
  const code = facts.code === undefined ? [] : [facts.code];
  const html = [
    ...paragraphs(before).map((text) => `<p>${escaped(text)}</p>`),
    ...code.map((text) => `<p><code>${escaped(text)}</code></p>`),
    ...paragraphs(after).map((text) => `<p>${escaped(text)}</p>`),
  ];
  return {
    subject: say(subject),
    text: `${[...paragraphs(before), ...code, ...paragraphs(after)].join('\n\n')}\n`,
    html: `<!doctype html><html lang="${spoken}"><body>${html.join('')}</body></html>`,
  };
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&quot;');
