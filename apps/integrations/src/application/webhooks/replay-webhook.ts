import { type Caller, conflict, notFound } from '#http';
import { UnitOfWork } from '#persistence';
import { Injectable } from '@nestjs/common';
import type { Endpoint } from '../../domain/webhooks/endpoint.js';
import { replayed } from '../../domain/webhooks/progress.js';
import { Feed } from '../../persistence/feed.js';
import { WebhookLanes } from '../../persistence/webhook-lanes.js';
import { OwnEndpoint } from './own-endpoint.js';

/** From where on everything is told again, this event included. */
export type ReplayFrom = { readonly since: Date } | { readonly eventId: string };

/** Tells an endpoint again everything since a moment or an event, after what waits from before: in order, with the ids of the first time. */
@Injectable()
export class ReplayWebhook {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly own: OwnEndpoint,
    private readonly lanes: WebhookLanes,
    private readonly feed: Feed,
  ) {}

  /** @throws Problem 404 for an event that is not shown, too; 403; 409 unless the endpoint is active */
  async execute(id: string, from: ReplayFrom, caller: Caller): Promise<Endpoint> {
    return this.unitOfWork.run(async (tx) => {
      const endpoint = await this.own.of(id, caller, tx);
      if (endpoint.status !== 'active')
        throw conflict('illegal_transition', { subject: 'webhook', state: endpoint.status });
      const place = await this.placeOf(from);
      const lane = await this.lanes.find(id, tx);
      if (lane) await this.lanes.move(id, true, replayed(lane.progress, place, Date.now()), tx);
      return endpoint;
    });
  }

  private async placeOf(from: ReplayFrom): Promise<number> {
    if ('since' in from) return (await this.feed.placeSince(from.since)) ?? (await this.feed.head()) + 1;
    const place = await this.feed.placeOf(from.eventId);
    if (place === undefined) throw notFound();
    return place;
  }
}
