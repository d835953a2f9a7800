import { Injectable } from '@nestjs/common';
import { type Actor, requireAdministrator } from '../../domain/access/actor.js';
import type { ApiKey } from '../../domain/access/api-key.js';
import { ApiKeysRepository } from '../../persistence/api-keys.repository.js';

@Injectable()
export class ListApiKeys {
  constructor(private readonly keys: ApiKeysRepository) {}

  /** @param after id of the last one seen */
  async execute(organizationId: string, actor: Actor, limit: number, after?: string): Promise<ApiKey[]> {
    requireAdministrator(actor, organizationId);
    return this.keys.page(organizationId, limit, after);
  }
}
