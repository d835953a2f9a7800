import { Audit, type Caller, conflict } from '#http';
import { UnitOfWork } from '#persistence';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { WebhookSecrets } from './webhook-secrets.js';
import { type Endpoint, mostEndpoints } from '../../domain/webhooks/endpoint.js';
import { EndpointStore } from '../../persistence/endpoint-store.js';
import { requireAdministrator } from './own-endpoint.js';

export interface WantedWebhook {
  readonly url: string;
  readonly types: readonly string[];
  readonly description?: string;
}

/** An endpoint that is told what happens from now on. */
@Injectable()
export class CreateWebhook {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: EndpointStore,
    private readonly secrets: WebhookSecrets,
    private readonly audit: Audit,
  ) {}

  /**
   * @returns the endpoint with its secret, which nobody can read again
   * @throws Problem 403, 409 `too_many_webhooks`
   */
  async execute(
    wanted: WantedWebhook,
    caller: Caller,
  ): Promise<{ readonly endpoint: Endpoint; readonly secret: string }> {
    const organizationId = caller.actingOrganization();
    requireAdministrator(caller, organizationId);
    const { secret, sealedSecret } = await this.secrets.create();
    const made = { id: newId(), organizationId, version: 1, createdAt: new Date() };
    const endpoint: Endpoint = { ...made, ...wanted, status: 'active', sealedSecret };
    await this.unitOfWork.run(async (tx) => {
      if ((await this.store.countBefore(organizationId, tx)) >= mostEndpoints) {
        throw conflict('too_many_webhooks', { maximum: mostEndpoints });
      }
      await this.store.add(endpoint, tx);
      await this.audit.record(tx, { action: 'webhook_created', subject: organizationId });
    });
    return { endpoint, secret };
  }
}
