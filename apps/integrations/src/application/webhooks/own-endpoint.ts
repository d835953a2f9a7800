import { type Caller, forbidden, notFound } from '#http';
import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import type { Endpoint } from '../../domain/webhooks/endpoint.js';
import { WebhookEndpoints } from '../../persistence/webhook-endpoints.js';

/** Endpoints are for who administers the organisation; to another organisation they do not exist. */
@Injectable()
export class OwnEndpoint {
  constructor(private readonly endpoints: WebhookEndpoints) {}

  /** @throws Problem 404, 403 for who belongs to the organisation and does not administer it */
  async of(id: string, caller: Caller, tx?: Tx): Promise<Endpoint> {
    const endpoint = await this.endpoints.find(id, tx);
    const { actingFor } = caller;
    if (!endpoint || !caller.isMemberOf(endpoint.organizationId)) throw notFound();
    if (actingFor !== undefined && actingFor !== endpoint.organizationId) throw notFound();
    requireAdministrator(caller, endpoint.organizationId);
    return endpoint;
  }

  /** @param seen the version that was changed @throws Problem 412 when that is not the present one any more */
  async replace(endpoint: Endpoint, seen: number, tx: Tx): Promise<void> {
    await this.endpoints.replace(endpoint, seen, tx);
  }
}

/** @throws Problem 403 */
export function requireAdministrator(caller: Caller, organizationId: string): void {
  if (!caller.mayAdminister(organizationId)) throw forbidden('not_an_administrator');
}
