import type { TextByLanguage } from '#contracts';
import { fillMessage, type Language } from '#taxonomy';
import { texts } from '../../texts/texts.js';
import { textIn } from '../render-notice.js';
import { oneLine } from './mail-markup.js';

/** Where a notice is answered with a click, from the mail. */
export interface AnswerPage {
  readonly target: string;
  /** For whom, where the same is asked for several; absent where the initiative is confidential. */
  readonly own?: TextByLanguage;
}

export interface MailAction {
  readonly words: string;
  readonly target: string;
}

interface Answerable {
  /** Path of what to look at. */
  readonly link: string;
  readonly answers?: readonly AnswerPage[];
}

/** What a mail offers to do about a notice: to answer, for each organisation that is asked, or else to look at it. */
export function actionsOf(
  { link, answers = [] }: Answerable,
  address: string,
  language: Language,
): readonly [MailAction, ...MailAction[]] {
  const { open, answer, answerFor } = texts[language].mail;
  const [first, ...others] = answers;
  if (!first) return [{ words: open, target: new URL(link, address).href }];
  if (others.length === 0 && !first.own) return [{ words: answer, target: first.target }];
  const action = ({ target, own }: AnswerPage, before: number): MailAction => {
    const place = { place: before + 1, count: answers.length };
    const values = { own: own ? oneLine(textIn(own, language)) : 'none', ...place };
    return { words: fillMessage(answerFor, language, values), target };
  };
  return [action(first, 0), ...others.map((other, at) => action(other, at + 1))];
}
