import { Injectable } from '@nestjs/common';
import { dayOf, ProposalRevised } from '#contracts';
import { type Caller, staleVersion } from '#http';
import { Clock } from '#messaging';
import { type Tx, UnitOfWork } from '#persistence';
import { contentOf, type Initiative, type InitiativeDraft } from '../domain/initiative.js';
import { missingForPublication, missingTexts, neverSeated } from '../domain/publication.js';
import { InitiativesRepository } from '../persistence/initiatives.repository.js';
import { expectAge } from './age-timer.js';
import { allowedVisibility } from './allowed-visibility.js';
import { assertAllowed } from './assert-allowed.js';
import { assertComplete } from './assert-complete.js';
import type { Author } from './author.js';
import { setDeadline } from './deadline-timer.js';
import { InitiativeAccess } from './initiative-access.js';
import { seatsOf } from './seats-of.js';

/** What the author changes, in the version that the author saw. */
export interface Revision {
  readonly version: number;
  readonly changes: Partial<InitiativeDraft>;
}

/** Changes a draft, or a published initiative, which keeps its identity and gets a new version. */
@Injectable()
export class ReviseInitiative {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly initiatives: InitiativesRepository,
    private readonly access: InitiativeAccess,
    private readonly clock: Clock,
  ) {}

  async execute(id: string, { version, changes }: Revision, caller: Caller): Promise<Initiative> {
    return this.unitOfWork.run(async (tx) => {
      const { initiative: before, author } = await this.access.toPublisher(id, caller, tx);
      if (before.version !== version) throw staleVersion();
      assertAllowed(before, 'revise');
      const now = this.clock.now();
      const revised = revise(before, changes, now);
      await this.initiatives.save(revised, tx);
      if (revised.status === 'published') await this.announce(revised, author, now, tx);
      return revised;
    });
  }

  private async announce(revised: Initiative, author: Author, now: Date, tx: Tx): Promise<void> {
    assertComplete(missingForPublication(revised, dayOf(now)));
    const { id, version, leadOrganizationId } = revised;
    await this.initiatives.keepVersion(revised, author.personId, now, tx);
    setDeadline(revised, tx);
    expectAge(id, now, tx);
    tx.emit(ProposalRevised, id, { initiativeId: id, version, leadOrganizationId, content: contentOf(revised) });
  }
}

function revise(before: Initiative, changes: Partial<InitiativeDraft>, now: Date): Initiative {
  const themes = changes.themes ?? before.draft.themes;
  const visibility = allowedVisibility({ themes, asked: changes.visibility, before: before.draft });
  const draft = { ...before.draft, ...changes, visibility };
  assertComplete([...missingTexts(draft), ...neverSeated(draft)]);
  const freshness = before.status === 'published' ? { freshness: { confirmedAt: now } } : {};
  return { ...before, ...freshness, version: before.version + 1, draft, seats: seatsOf(draft, before.seats) };
}
