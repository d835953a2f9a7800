import { Audit, type Caller } from '#http';
import { UnitOfWork } from '#persistence';
import { Injectable } from '@nestjs/common';
import { WebhookSecrets } from './webhook-secrets.js';
import { type Endpoint, rotated } from '../../domain/webhooks/endpoint.js';
import { OwnEndpoint } from './own-endpoint.js';

/** A new secret; those before sign beside it, each for a day. */
@Injectable()
export class RotateWebhookSecret {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly own: OwnEndpoint,
    private readonly secrets: WebhookSecrets,
    private readonly audit: Audit,
  ) {}

  /** @returns the endpoint with its new secret, which nobody can read again @throws Problem 404, 403 */
  async execute(id: string, caller: Caller): Promise<{ readonly endpoint: Endpoint; readonly secret: string }> {
    const { secret, sealedSecret } = await this.secrets.create();
    return this.unitOfWork.run(async (tx) => {
      const before = await this.own.of(id, caller, tx);
      const endpoint = rotated(before, sealedSecret, new Date());
      await this.own.replace(endpoint, before.version, tx);
      await this.audit.record(tx, { action: 'webhook_secret_rotated', subject: endpoint.organizationId });
      return { endpoint, secret };
    });
  }
}
