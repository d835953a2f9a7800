import type { AllianceLink } from '../../../application/answers/answer-links.js';

/** How one kind of question is put: ICU messages, in which what is confidential is `none`. */
export interface QuestionTexts {
  readonly title: string;
  readonly question: string;
  /** What the buttons say. */
  readonly yes: string;
  readonly no: string;
  /** What was done with each. */
  readonly done: Readonly<Record<'yes' | 'no', string>>;
}

/** The page on which a mail is answered. */
export interface AnswerTexts {
  readonly questions: Readonly<Record<AllianceLink['kind'], QuestionTexts>>;
  /** After the word for alliance. */
  readonly named: string;
  readonly ofConfidentialInitiative: string;
  /** Above what somebody wrote. */
  readonly message: string;
  /** Above the reasons to choose from, and above what is objected to. */
  readonly reason: string;
  readonly note: string;
  /** For whom one answers, and for whom the link is not. */
  readonly forWhom: string;
}
