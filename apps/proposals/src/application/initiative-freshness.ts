import { Injectable } from '@nestjs/common';
import { freshUntil, ProposalAged, ProposalConfirmed } from '#contracts';
import { type Caller, notFound, Problem } from '#http';
import { Clock } from '#messaging';
import { type Tx, UnitOfWork } from '#persistence';
import type { Initiative } from '../domain/initiative.js';
import { InitiativesRepository } from '../persistence/initiatives.repository.js';
import { expectAge } from './age-timer.js';
import { assertAllowed } from './assert-allowed.js';
import { InitiativeAccess } from './initiative-access.js';

/** Whether a published initiative is still right: asked when nobody said so for long. */
@Injectable()
export class InitiativeFreshness {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly initiatives: InitiativesRepository,
    private readonly access: InitiativeAccess,
    private readonly clock: Clock,
  ) {}

  async confirm(id: string, caller: Caller): Promise<Initiative> {
    return this.unitOfWork.run(async (tx) => {
      const { initiative } = await this.access.toAuthor(id, caller, tx);
      assertAllowed(initiative, 'confirm');
      return this.keep(initiative, tx);
    });
  }

  /**
   * What a mail asks about, as it stands.
   * @throws Problem 404; 410 `no_longer_asked` when it was changed, confirmed or ended since
   */
  async asked(id: string, version: number, leadOrganizationId: string, tx?: Tx): Promise<Initiative> {
    const initiative = await this.initiatives.find(id, tx);
    if (initiative?.leadOrganizationId !== leadOrganizationId) throw notFound();
    if (initiative.version !== version || initiative.status !== 'published') throw new Problem('no_longer_asked', 410);
    return initiative;
  }

  /** From the mail that asked, whose link was checked. @throws Problem likewise */
  async confirmAsAsked(id: string, version: number, leadOrganizationId: string): Promise<Initiative> {
    return this.unitOfWork.run(async (tx) => this.keep(await this.asked(id, version, leadOrganizationId, tx), tx));
  }

  /** Half a year has passed: asked once, and once more after as long again without an answer. */
  async heedAge(id: string, tx: Tx): Promise<void> {
    const before = await this.initiatives.find(id, tx);
    const now = this.clock.now();
    if (before?.status !== 'published' || !before.freshness) return;
    if (freshUntil(before.freshness.confirmedAt) > now) return;
    const after = before.freshness.staleSince ? before : stale(before, now);
    if (after !== before) await this.initiatives.save(after, tx);
    expectAge(id, now, tx);
    const { version, leadOrganizationId } = after;
    tx.emit(ProposalAged, id, { initiativeId: id, version, leadOrganizationId });
  }

  private async keep(before: Initiative, tx: Tx): Promise<Initiative> {
    const { id, leadOrganizationId } = before;
    const now = this.clock.now();
    const version = before.version + 1;
    const after: Initiative = { ...before, version, freshness: { confirmedAt: now } };
    await this.initiatives.save(after, tx);
    expectAge(id, now, tx);
    tx.emit(ProposalConfirmed, id, { initiativeId: id, version, leadOrganizationId });
    return after;
  }
}

const stale = (initiative: Initiative, staleSince: Date): Initiative => ({
  ...initiative,
  version: initiative.version + 1,
  ...(initiative.freshness && { freshness: { ...initiative.freshness, staleSince } }),
});
