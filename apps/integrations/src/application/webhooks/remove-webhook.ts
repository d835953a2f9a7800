import { Audit, type Caller } from '#http';
import { UnitOfWork } from '#persistence';
import { Injectable } from '@nestjs/common';
import { EndpointStore } from '../../persistence/endpoint-store.js';
import { OwnEndpoint } from './own-endpoint.js';

/** Takes an endpoint away, with what still waited for it. */
@Injectable()
export class RemoveWebhook {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly own: OwnEndpoint,
    private readonly audit: Audit,
    private readonly store: EndpointStore,
  ) {}

  /** @throws Problem 404, 403 */
  async execute(id: string, caller: Caller): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const { organizationId } = await this.own.of(id, caller, tx);
      await this.store.remove(id, tx);
      await this.audit.record(tx, { action: 'webhook_removed', subject: organizationId });
    });
  }
}
