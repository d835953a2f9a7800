import { Injectable } from '@nestjs/common';
import { endOfDay, ProposalClosed } from '#contracts';
import type { Caller } from '#http';
import { Clock } from '#messaging';
import { type Tx, UnitOfWork } from '#persistence';
import type { ClosingReason, Initiative } from '../domain/initiative.js';
import { InitiativesRepository } from '../persistence/initiatives.repository.js';
import { cancelAge } from './age-timer.js';
import { assertAllowed } from './assert-allowed.js';
import { cancelDeadline } from './deadline-timer.js';
import { InitiativeAccess } from './initiative-access.js';

@Injectable()
export class CloseInitiative {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly initiatives: InitiativesRepository,
    private readonly access: InitiativeAccess,
    private readonly clock: Clock,
  ) {}

  async execute(id: string, caller: Caller): Promise<Initiative> {
    return this.unitOfWork.run(async (tx) => {
      const { initiative } = await this.access.toAuthor(id, caller, tx);
      assertAllowed(initiative, 'close');
      return this.close(initiative, 'lead', tx);
    });
  }

  /** The alliance came to its end; another end of the initiative may have come first. */
  async whenAllianceEnded(
    id: string,
    reason: Extract<ClosingReason, 'alliance_concluded' | 'alliance_dissolved'>,
    tx: Tx,
  ): Promise<void> {
    const initiative = await this.initiatives.find(id, tx);
    if (initiative?.status === 'published') await this.close(initiative, reason, tx);
  }

  /** Another end may have come first, or the deadline may have been moved. */
  async whenDeadlinePassed(id: string, tx: Tx): Promise<void> {
    const initiative = await this.initiatives.find(id, tx);
    if (initiative?.status !== 'published' || initiative.draft.closesOn === undefined) return;
    if (endOfDay(initiative.draft.closesOn) <= this.clock.now()) await this.close(initiative, 'deadline', tx);
  }

  private async close(initiative: Initiative, reason: ClosingReason, tx: Tx): Promise<Initiative> {
    const { id, version, leadOrganizationId } = initiative;
    const closed: Initiative = { ...initiative, status: 'closed', closedBecause: reason, version: version + 1 };
    await this.initiatives.save(closed, tx);
    cancelDeadline(id, tx);
    cancelAge(id, tx);
    tx.emit(ProposalClosed, id, { initiativeId: id, leadOrganizationId, reason });
    return closed;
  }
}
