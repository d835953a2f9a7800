import type { AwaitedWord } from './awaited-words.js';

/** What was said when nobody could give a word on it is put to those who can now: once. */
export interface WordSought {
  readonly type: 'word-sought';
  readonly at: string;
  readonly word: AwaitedWord;
  /** Whose promise, delivery or value it is. */
  readonly ownerOrganizationId: string;
  /** What the timeline names it by: of a value the indicator, of all else the commitment. */
  readonly commitmentId?: string;
  readonly indicatorId?: string;
}

/** What waited for a word before it was kept which do. */
export interface WordsFound {
  readonly type: 'words-found';
  readonly at: string;
  readonly words: readonly AwaitedWord[];
}

export type WordEvent = WordSought | WordsFound;
