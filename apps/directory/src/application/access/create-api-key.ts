import { Audit, invalid } from '#http';
import { UnitOfWork } from '#persistence';
import { Injectable } from '@nestjs/common';
import { type Actor, requireAdministrator } from '../../domain/access/actor.js';
import { ApiKeysRepository } from '../../persistence/api-keys.repository.js';
import { RealTime } from '../real-time.js';
import { ApiKeyMint, type MintedApiKey, type WantedApiKey } from './api-key-mint.js';

@Injectable()
export class CreateApiKey {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly keys: ApiKeysRepository,
    private readonly mint: ApiKeyMint,
    private readonly audit: Audit,
    private readonly time: RealTime,
  ) {}

  /** @returns the key with its secret, which nobody can read again @throws Problem 400 for one that would open nothing */
  async execute(wanted: WantedApiKey, actor: Actor): Promise<MintedApiKey> {
    requireAdministrator(actor, wanted.organizationId);
    if (wanted.expiresAt && wanted.expiresAt <= this.time.now())
      throw invalid([{ pointer: '/expiresAt', code: 'in_the_past' }]);
    const minted = this.mint.mint(wanted, actor.personId);
    await this.unitOfWork.run(async (tx) => {
      await this.keys.add(minted.key, tx);
      const entry = { action: 'api_key_created', subject: wanted.organizationId, concerning: minted.key.id };
      await this.audit.record(tx, entry);
    });
    return minted;
  }
}
