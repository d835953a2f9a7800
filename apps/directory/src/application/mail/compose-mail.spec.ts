import { describe, expect, it } from '@jest/globals';
import { labelLanguages } from '#taxonomy';
import { composeMail } from './compose-mail.js';
import { accountMails } from './mail-text.js';
import { accountMailTexts } from './mail-texts.js';

const facts = { address: 'https://alianza.example', code: 'a-code', hours: 24, organization: 'A union' };

const every = labelLanguages.flatMap((language) => accountMails.map((kind) => [language, kind] as const));

/** Parameters of an ICU message, by name. */
const parametersOf = (language: (typeof labelLanguages)[number], kind: (typeof accountMails)[number]): string[] => {
  const { subject, before, after } = accountMailTexts[language][kind];
  const found = [subject, ...before, ...after].join(' ').matchAll(/\{(\w+)[,}]/g);
  return [...found].map(([, name]) => name ?? '').sort();
};

describe('the mails of an account', () => {
  it.each(every)('are complete in %s: %s', (language, kind) => {
    const mail = composeMail(kind, language, facts);
    expect(mail.subject).not.toBe('');
    expect(mail.text).toContain(facts.address);
    expect(mail.text).not.toMatch(/[{}]/);
    expect(parametersOf(language, kind)).toEqual(parametersOf('es', kind));
  });

  it('have the code on a line of its own', () => {
    expect(composeMail('reset_password', 'en', facts).text.split('\n')).toContain('a-code');
  });

  it('speak the language of a region, and Spanish to whom they have no texts for', () => {
    expect(composeMail('invitation', 'pt-BR', facts).subject).toBe('Abriram uma conta para você na Alianza');
    expect(composeMail('invitation', 'qu', facts).subject).toBe('Le abrieron una cuenta en Alianza');
  });

  it('say one hour as one', () => {
    expect(composeMail('reset_password', 'fr', { ...facts, hours: 1 }).text).toContain('valable 1 heure et');
  });

  it('escape what stands in HTML', () => {
    const { html } = composeMail('confirm_sign_up', 'es', { ...facts, address: 'https://a.example/?a&b"<' });
    expect(html).toContain('https://a.example/?a&amp;b&quot;&lt;');
  });
});
