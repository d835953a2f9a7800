import { type Caller, conflict } from '#http';
import { type Tx, UnitOfWork } from '#persistence';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { type Endpoint, type Errand, mostErrands } from '../../domain/webhooks/endpoint.js';
import { WebhookLanes } from '../../persistence/webhook-lanes.js';
import { OwnEndpoint } from './own-endpoint.js';
import { ReadWebhooks } from './read-webhooks.js';

/** Single messages to an endpoint, sent once and outside the order of the feed. */
@Injectable()
export class AskOfWebhook {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly own: OwnEndpoint,
    private readonly lanes: WebhookLanes,
    private readonly reading: ReadWebhooks,
  ) {}

  /** A message that says nothing, to see whether anything arrives. @throws Problem 404, 403, 409 */
  async ping(id: string, caller: Caller): Promise<Endpoint> {
    return this.unitOfWork.run(async (tx) => this.ask(await this.own.of(id, caller, tx), { id: newId() }, tx));
  }

  /** The same event with the same id once more. @throws Problem 404, 403, 409 */
  async again(id: string, deliveryId: string, caller: Caller): Promise<Endpoint> {
    return this.unitOfWork.run(async (tx) => {
      const endpoint = await this.own.of(id, caller, tx);
      const { position } = await this.reading.delivery(id, deliveryId, caller);
      return this.ask(endpoint, { id: newId(), ...(position !== undefined && { position }) }, tx);
    });
  }

  private async ask(endpoint: Endpoint, errand: Errand, tx: Tx): Promise<Endpoint> {
    if (endpoint.status !== 'active')
      throw conflict('illegal_transition', { subject: 'webhook', state: endpoint.status });
    if (await this.lanes.ask(endpoint.id, errand, tx)) return endpoint;
    throw conflict('too_many_webhook_messages', { maximum: mostErrands });
  }
}
