import { type Caller, staleVersion } from '#http';
import { type Tx, UnitOfWork } from '#persistence';
import { Injectable } from '@nestjs/common';
import { changed, type Endpoint, type EndpointChange } from '../../domain/webhooks/endpoint.js';
import { forgiven } from '../../domain/webhooks/progress.js';
import { WebhookLanes } from '../../persistence/webhook-lanes.js';
import { OwnEndpoint } from './own-endpoint.js';

/** Another address, other types, a pause, or on again: what waited meanwhile is told then. */
@Injectable()
export class ChangeWebhook {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly own: OwnEndpoint,
    private readonly lanes: WebhookLanes,
  ) {}

  /** @throws Problem 404, 403, 412 */
  async execute(id: string, change: EndpointChange, version: number, caller: Caller): Promise<Endpoint> {
    return this.unitOfWork.run(async (tx) => {
      const endpoint = await this.own.of(id, caller, tx);
      if (endpoint.version !== version) throw staleVersion();
      const next = changed(endpoint, change);
      await this.own.replace(next, version, tx);
      await this.follow(next, tx);
      return next;
    });
  }

  /** What failed before the change may not fail after it: it is tried at once. */
  private async follow({ id, status }: Endpoint, tx: Tx): Promise<void> {
    const lane = await this.lanes.find(id, tx);
    if (lane) await this.lanes.move(id, status === 'active', forgiven(lane.progress, Date.now()), tx);
  }
}
