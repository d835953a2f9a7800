import { UnitOfWork } from '#persistence';
import type { OrganizationRole } from '#taxonomy';
import { Injectable } from '@nestjs/common';
import { type Actor, requireAdministrator } from '../../domain/access/actor.js';
import type { ApiKey } from '../../domain/access/api-key.js';
import { ApiKeysRepository } from '../../persistence/api-keys.repository.js';
import { Entropy } from '../entropy.js';
import { hashOf } from '../hash-of.js';
import { RealTime } from '../real-time.js';
import { composeSecret } from './api-key-secret.js';

export interface CreateApiKeyCommand {
  readonly organizationId: string;
  readonly name: string;
  readonly roles: readonly OrganizationRole[];
  readonly expiresAt?: Date;
}

@Injectable()
export class CreateApiKey {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly keys: ApiKeysRepository,
    private readonly entropy: Entropy,
    private readonly time: RealTime,
  ) {}

  /** @returns the key, with its secret: nobody can read it again */
  async execute(
    command: CreateApiKeyCommand,
    actor: Actor,
  ): Promise<{ readonly key: ApiKey; readonly secret: string }> {
    requireAdministrator(actor, command.organizationId);
    const { prefix, text } = composeSecret(this.entropy.secret(), this.entropy.secret());
    const key: ApiKey = {
      ...command,
      id: this.entropy.id(),
      personId: actor.personId,
      prefix,
      secretHash: hashOf(text),
      createdAt: this.time.now(),
    };
    await this.unitOfWork.run((tx) => this.keys.add(key, tx));
    return { key, secret: text };
  }
}
