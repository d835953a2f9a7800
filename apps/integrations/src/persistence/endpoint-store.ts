import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import type { Endpoint } from '../domain/webhooks/endpoint.js';
import { restarted } from '../domain/webhooks/progress.js';
import { Feed } from './feed.js';
import { WebhookEndpoints } from './webhook-endpoints.js';
import { WebhookLanes } from './webhook-lanes.js';

/** Endpoints together with how far they have been told. */
@Injectable()
export class EndpointStore {
  constructor(
    private readonly endpoints: WebhookEndpoints,
    private readonly lanes: WebhookLanes,
    private readonly feed: Feed,
  ) {}

  /** How many there are; two transactions of one organisation that ask before they add one conflict here. */
  async countBefore(organizationId: string, tx: Tx): Promise<number> {
    return this.endpoints.countBefore(organizationId, tx);
  }

  /** Told what comes from now on. */
  async add(endpoint: Endpoint, tx: Tx): Promise<void> {
    await this.endpoints.add(endpoint, tx);
    await this.lanes.add(endpoint.id, restarted(await this.feed.head()), tx);
  }

  async remove(id: string, tx: Tx): Promise<void> {
    await this.endpoints.remove(id, tx);
    await this.lanes.remove(id, tx);
  }
}
