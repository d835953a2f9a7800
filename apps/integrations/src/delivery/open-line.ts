import { crashPoint } from '#persistence';
import { v7 as newId } from 'uuid';
import { type Verdict, verdictOn } from '../domain/webhooks/attempt.js';
import type { DeliveryOutcome, WebhookDeliveryDocument } from '../persistence/webhook-delivery.schema.js';
import type { Message, Receiver, WebhookSender } from './webhook-sender.js';

/** What a message is, for the log. */
export interface MessageFacts {
  readonly type: string;
  readonly subject?: string;
  readonly position?: number;
  readonly attempt: number;
}

/** The way to one endpoint, and the log of what went over it until it is written down. */
export class OpenLine {
  private log: WebhookDeliveryDocument[] = [];

  constructor(
    private readonly endpointId: string,
    private readonly receiver: Receiver,
    private readonly sender: WebhookSender,
  ) {}

  async send(message: Message, facts: MessageFacts): Promise<Verdict> {
    const attempt = await this.sender.send(this.receiver, message);
    crashPoint('webhook-after-send', 'integrations');
    const verdict = verdictOn(attempt);
    const { at, durationMs, reply, error } = attempt;
    const outcome: DeliveryOutcome = verdict.kind === 'delivered' ? 'delivered' : 'failed';
    this.log.push({
      _id: newId(),
      endpointId: this.endpointId,
      messageId: message.id,
      ...facts,
      outcome,
      at: new Date(at),
      durationMs,
      ...(reply && { reply }),
      ...(error !== undefined && { error }),
    });
    return verdict;
  }

  /** The last attempt of this message was the last one. */
  gaveUp(messageId: string): void {
    const at = this.log.findLastIndex((row) => row.messageId === messageId);
    const row = this.log[at];
    if (row) this.log[at] = { ...row, outcome: 'given_up' };
  }

  /** What went over it since it was asked last. */
  takeLog(): readonly WebhookDeliveryDocument[] {
    const { log } = this;
    this.log = [];
    return log;
  }
}
