import { Injectable } from '@nestjs/common';
import { ProposalWithdrawn } from '#contracts';
import type { Caller } from '#http';
import { UnitOfWork } from '#persistence';
import type { Initiative } from '../domain/initiative.js';
import { InitiativesRepository } from '../persistence/initiatives.repository.js';
import { cancelAge } from './age-timer.js';
import { assertAllowed } from './assert-allowed.js';
import { cancelDeadline } from './deadline-timer.js';
import { InitiativeAccess } from './initiative-access.js';

@Injectable()
export class WithdrawInitiative {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly initiatives: InitiativesRepository,
    private readonly access: InitiativeAccess,
  ) {}

  /** @param reason stays on record; it does not travel in the event */
  async execute(id: string, reason: string, caller: Caller): Promise<Initiative> {
    return this.unitOfWork.run(async (tx) => {
      const { initiative: published } = await this.access.toAuthor(id, caller, tx);
      assertAllowed(published, 'withdraw');
      const withdrawn: Initiative = {
        ...published,
        status: 'withdrawn',
        withdrawnBecause: reason,
        version: published.version + 1,
      };
      await this.initiatives.save(withdrawn, tx);
      cancelDeadline(id, tx);
      cancelAge(id, tx);
      tx.emit(ProposalWithdrawn, id, { initiativeId: id, leadOrganizationId: published.leadOrganizationId });
      return withdrawn;
    });
  }
}
