import type { NoticeReason } from '../domain/notice-content.js';

/** One notice: its subject and its sentence, as ICU messages. */
export interface NoticeText {
  readonly title: string;
  readonly body: string;
}

/** By kind of notice. */
export type Notices = Readonly<Record<string, NoticeText>>;

/** Why one did or did not get a notice: one sentence each, as ICU messages. */
interface DeliveryTexts {
  /** `inbox`: `yes` or `no`. */
  readonly inbox: string;
  /** `at`: a moment on the person's clock. */
  readonly sent: string;
  readonly grouped: string;
  readonly waiting: string;
  readonly skipped: string;
  readonly unrecorded: string;
  /** `level`: whose word decided. */
  readonly decided: string;
}

export interface NoticeTexts {
  readonly notices: Notices;
  /** Why one receives a notice. */
  readonly because: Readonly<Record<NoticeReason, string>>;
  /** What follows it where the same is asked for others too: `others`, or `none` and `otherCount`. */
  readonly alsoAsked: string;
  /** In place of the title where the initiative is confidential. */
  readonly confidentialInitiative: string;
  /** What follows the word for alliance then, in place of the quoted title. */
  readonly ofConfidentialInitiative: string;
  /** Around a title in a sentence. */
  readonly quotes: readonly [string, string];
  /** In place of an organisation’s name where the initiative is confidential. */
  readonly anOrganization: string;
  /** In place of a reason where a group decided among its candidates. */
  readonly groupDecision: string;
  readonly mail: {
    readonly greeting: string;
    readonly open: string;
    /** Leads to the page on which it is answered. */
    readonly answer: string;
    /** The same where it is asked for several: `own`, or `none` and the `place` among `count`. */
    readonly answerFor: string;
    /** Words and where they lead, in a mail without HTML: `{words}` and `{target}`. */
    readonly address: string;
    readonly footer: string;
    /** Leads to the page where mails are stopped. */
    readonly stop: string;
  };
  /** Of a mail that holds several notices, `count` of them. */
  readonly digest: {
    readonly subject: string;
    readonly opening: string;
    /** Above what has to be answered by a day. */
    readonly deadlines: string;
    /** Above what belongs to no alliance. */
    readonly others: string;
  };
  readonly delivery: DeliveryTexts;
}
