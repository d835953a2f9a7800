import { Injectable } from '@nestjs/common';
import { Audit } from '#http';
import type { Tx } from '#persistence';
import type { ConflictAbout, DeclaredConflict } from '../domain/conflicts.js';
import { DeclaredConflicts } from '../persistence/declared-conflicts.js';
import { type JobRequest, MatchingJobs, priorities } from '../persistence/matching-jobs.js';

/** What is declared or withdrawn, and what follows for the lists of both sides. */
@Injectable()
export class ConflictOutcomes {
  constructor(
    private readonly conflicts: DeclaredConflicts,
    private readonly jobs: MatchingJobs,
    private readonly audit: Audit,
  ) {}

  /** @returns the one that was declared before about the same, where there is one */
  async declared(conflict: DeclaredConflict, tx: Tx): Promise<DeclaredConflict> {
    const kept = await this.conflicts.declare(conflict, tx);
    if (kept.id === conflict.id) await this.follow(kept, 'conflict_declared', tx);
    return kept;
  }

  /** How many an organisation has declared. */
  async countOf(organizationId: string, tx: Tx): Promise<number> {
    return this.conflicts.count(organizationId, tx);
  }

  async withdrawn(conflict: DeclaredConflict, tx: Tx): Promise<void> {
    await this.conflicts.withdraw(conflict.id, tx);
    await this.follow(conflict, 'conflict_withdrawn', tx);
  }

  /** The audit says that there was a declaration, and not about whom. */
  private async follow(conflict: DeclaredConflict, action: string, tx: Tx): Promise<void> {
    await this.jobs.request(toMatchAgain(conflict), tx);
    await this.audit.record(tx, { action, subject: conflict.id });
  }
}

/** Of two organisations each may be in lists of the other, or of those with whom it sits. */
function toMatchAgain({ organizationId, about, aboutId }: ConflictAbout & { readonly organizationId: string }) {
  const ofOrganization = (subjectId: string): JobRequest => ({
    kind: 'organization',
    subjectId,
    priority: priorities.leavingOrganization,
  });
  const ofInitiative: JobRequest = {
    kind: 'initiative',
    subjectId: aboutId,
    priority: priorities.leavingOrganization,
  };
  return about === 'initiative' ? [ofInitiative] : [ofOrganization(organizationId), ofOrganization(aboutId)];
}
