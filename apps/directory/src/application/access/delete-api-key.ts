import { Audit } from '#http';
import { UnitOfWork } from '#persistence';
import { Injectable } from '@nestjs/common';
import { type Actor, administers } from '../../domain/access/actor.js';
import { Refusal } from '../../domain/refusal.js';
import { ApiKeysRepository } from '../../persistence/api-keys.repository.js';
import { AccessRevocation } from './access-revocation.js';

@Injectable()
export class DeleteApiKey {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly keys: ApiKeysRepository,
    private readonly revocation: AccessRevocation,
    private readonly audit: Audit,
  ) {}

  /** Tokens that were made with it are refused within seconds. @throws Refusal not_found */
  async execute(id: string, actor: Actor): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const key = await this.keys.get(id, tx);
      if (!administers(actor, key.organizationId)) throw new Refusal('not_found');
      await this.keys.remove(id, tx);
      await this.revocation.endSession(key.personId, key.id, tx);
      await this.audit.record(tx, { action: 'api_key_deleted', subject: key.organizationId, concerning: id });
    });
  }
}
