import { Injectable } from '@nestjs/common';
import { ProposalRevised, seatsSought } from '#contracts';
import { invalid, staleVersion } from '#http';
import { Clock } from '#messaging';
import { type Tx, UnitOfWork } from '#persistence';
import { v7 as newId } from 'uuid';
import { contentOf, type Initiative, type InitiativeDraft, missingForPublication } from '../domain/initiative.js';
import { InitiativesRepository } from '../persistence/initiatives.repository.js';
import { assertAllowed } from './assert-allowed.js';
import { setDeadline } from './deadline-timer.js';
import type { Author } from './draft-initiative.js';
import { InitiativeAccess } from './initiative-access.js';
import { templateSeats } from './template-seats.js';

/** Changes a draft, or a published initiative, which keeps its identity and gets a new version. */
@Injectable()
export class ReviseInitiative {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly initiatives: InitiativesRepository,
    private readonly access: InitiativeAccess,
    private readonly clock: Clock,
  ) {}

  async execute(
    id: string,
    expectedVersion: number,
    changes: Partial<InitiativeDraft>,
    author: Author,
  ): Promise<Initiative> {
    return this.unitOfWork.run(async (tx) => {
      const before = await this.access.toLead(id, author.organizationId, tx);
      if (before.version !== expectedVersion) throw staleVersion();
      assertAllowed(before, 'revise');
      const draft = { ...before.draft, ...changes };
      const seats = seatsSought(draft.lookingFor, templateSeats(draft.template), before.seats, newId);
      const revised: Initiative = { ...before, version: before.version + 1, draft, seats };
      await this.initiatives.save(revised, tx);
      if (revised.status === 'published') await this.announce(revised, author, tx);
      return revised;
    });
  }

  private async announce(revised: Initiative, author: Author, tx: Tx): Promise<void> {
    const now = this.clock.now();
    const missing = missingForPublication(revised, now.toISOString().slice(0, 10));
    if (missing.length > 0) throw invalid(missing);
    const { id, version, leadOrganizationId } = revised;
    await this.initiatives.keepVersion(revised, author.personId, now, tx);
    setDeadline(revised, tx);
    tx.emit(ProposalRevised, id, { initiativeId: id, version, leadOrganizationId, content: contentOf(revised) });
  }
}
