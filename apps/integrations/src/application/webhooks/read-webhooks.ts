import { type Caller, notFound } from '#http';
import { Injectable } from '@nestjs/common';
import type { Endpoint } from '../../domain/webhooks/endpoint.js';
import { Feed } from '../../persistence/feed.js';
import type { WebhookDeliveryDocument } from '../../persistence/webhook-delivery.schema.js';
import { WebhookDeliveries } from '../../persistence/webhook-deliveries.js';
import { WebhookEndpoints } from '../../persistence/webhook-endpoints.js';
import type { ToldEvent } from '../../domain/told/told-event.js';
import { OwnEndpoint, requireAdministrator } from './own-endpoint.js';

/** A delivery with what it told, as far as that is still shown. */
export interface ReadDelivery {
  readonly delivery: WebhookDeliveryDocument;
  readonly event?: ToldEvent;
}

/** The endpoints of an organisation, and what was sent to them. */
@Injectable()
export class ReadWebhooks {
  constructor(
    private readonly own: OwnEndpoint,
    private readonly endpoints: WebhookEndpoints,
    private readonly deliveries: WebhookDeliveries,
    private readonly feed: Feed,
  ) {}

  /** @param after id of the last one seen @throws Problem 403 */
  async page(caller: Caller, limit: number, after?: string): Promise<readonly Endpoint[]> {
    const organizationId = caller.actingOrganization();
    requireAdministrator(caller, organizationId);
    return this.endpoints.page(organizationId, limit, after);
  }

  /** @throws Problem 404, 403 */
  async one(id: string, caller: Caller): Promise<Endpoint> {
    return this.own.of(id, caller);
  }

  /** Newest first. @param before id of the last one seen @throws Problem 404, 403 */
  async deliveriesTo(id: string, caller: Caller, limit: number, before?: string): Promise<readonly ReadDelivery[]> {
    const { id: endpointId } = await this.own.of(id, caller);
    const rows = await this.deliveries.page(endpointId, limit, before);
    const places = rows.flatMap(({ position }) => (position === undefined ? [] : [position]));
    const entries = await this.feed.atPlaces([...new Set(places)]);
    const events = new Map(entries.map(({ position, event }) => [position, event]));
    return rows.map((delivery) => {
      const event = delivery.position === undefined ? undefined : events.get(delivery.position);
      return { delivery, ...(event && { event }) };
    });
  }

  /** @throws Problem 404 for one of another endpoint, and for what is not shown any more; 403 */
  async delivery(id: string, deliveryId: string, caller: Caller): Promise<WebhookDeliveryDocument> {
    const { id: endpointId } = await this.own.of(id, caller);
    const delivery = await this.deliveries.find(endpointId, deliveryId);
    if (!delivery) throw notFound();
    const { position } = delivery;
    if (position !== undefined && !(await this.feed.at(position))) throw notFound();
    return delivery;
  }
}
