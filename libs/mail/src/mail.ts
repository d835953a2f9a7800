/** What is handed to the post; addresses stay in this collection and in the conversation with the SMTP server. */
export interface Mail {
  /** One address. */
  readonly to: string;
  /** RFC 5322 Message-ID without angle brackets, fixed now: a repeat after a crash carries the same. */
  readonly messageId: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Whose it is: it is forgotten with the person. Absent: it is kept its time. */
  readonly personId?: string;
}

export type MailState = 'pending' | 'sent' | 'failed';

export interface MailRow extends Omit<Mail, 'messageId'> {
  /** The Message-ID. */
  readonly _id: string;
  readonly state: MailState;
  readonly attempts: number;
  /** Not before, by the database's clock; while a worker has it in hand, the end of its lease. Absent when settled. */
  readonly dueAt?: Date;
  /** Of the worker that has it in hand: what it says after its lease is not heard. */
  readonly lease?: string;
  readonly queuedAt: Date;
  readonly settledAt?: Date;
  /** What the server said last; without addresses. */
  readonly lastError?: string;
  readonly correlationId?: string;
}
