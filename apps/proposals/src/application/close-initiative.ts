import { Injectable } from '@nestjs/common';
import { ProposalClosed } from '#contracts';
import { type Tx, UnitOfWork } from '#persistence';
import { type ClosingReason, type Initiative } from '../domain/initiative.js';
import { InitiativesRepository } from '../persistence/initiatives.repository.js';
import { assertAllowed } from './assert-allowed.js';
import { cancelDeadline } from './deadline-timer.js';
import { InitiativeAccess } from './initiative-access.js';

@Injectable()
export class CloseInitiative {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly initiatives: InitiativesRepository,
    private readonly access: InitiativeAccess,
  ) {}

  async execute(id: string, organizationId: string): Promise<Initiative> {
    return this.unitOfWork.run(async (tx) => this.close(await this.access.toLead(id, organizationId, tx), 'lead', tx));
  }

  /** For what happens by itself: a deadline, the end of the alliance. Another end may have come first. */
  async closeIfOpen(id: string, reason: ClosingReason, tx: Tx): Promise<void> {
    const initiative = await this.initiatives.find(id, tx);
    if (initiative?.status === 'published') await this.close(initiative, reason, tx);
  }

  private async close(initiative: Initiative, reason: ClosingReason, tx: Tx): Promise<Initiative> {
    assertAllowed(initiative, 'close');
    const { id, leadOrganizationId } = initiative;
    const closed = {
      ...initiative,
      status: 'closed' as const,
      closedBecause: reason,
      version: initiative.version + 1,
    };
    await this.initiatives.save(closed, tx);
    cancelDeadline(id, tx);
    tx.emit(ProposalClosed, id, { initiativeId: id, leadOrganizationId, reason });
    return closed;
  }
}
