import type { AllianceLink } from '../../../application/answers/answer-links.js';
import type { Written } from '../../../application/answers/question.js';

/** How one kind of question is put: ICU messages, in which what is confidential is `none`. */
export interface QuestionTexts {
  readonly title: string;
  readonly question: string;
  /** What the buttons say; absent where there is no no. */
  readonly yes: string;
  readonly no?: string;
  /** What to do where there is none. */
  readonly instead?: string;
  /** What was done with each. */
  readonly done: { readonly yes: string; readonly no?: string };
}

/** The page on which a mail is answered. */
export interface AnswerTexts {
  readonly questions: Readonly<Record<AllianceLink['kind'], QuestionTexts>>;
  /** After the word for alliance. */
  readonly named: string;
  readonly ofConfidentialInitiative: string;
  /** Above what somebody wrote, what shows a delivery, and the seats of a policy. */
  readonly headings: Readonly<Record<Written['as'] | 'evidence' | 'seats', string>>;
  /** Of seats that have no vote. */
  readonly kinds: Readonly<Record<'alternate' | 'observer', string>>;
  /** Above the reasons to choose from, and above what is objected to. */
  readonly reason: string;
  readonly note: string;
  /** For whom one answers, and for whom the link is not. */
  readonly forWhom: string;
}
