import { Injectable } from '@nestjs/common';
import { ReadModels } from '#messaging';
import type { Tx } from '#persistence';
import type { Standing } from '../domain/gates.js';
import { DeclaredConflicts } from '../persistence/declared-conflicts.js';
import { PartnerRecordsRepository } from '../persistence/partner-records.repository.js';
import { type KnownInitiative, KnownOrganizations } from '../persistence/read-models.js';
import { dismissedNow, standingOf, tableOf } from '../persistence/records.js';
import { Resting } from './resting.js';

export interface StandingOfAll {
  readonly standing: Standing;
  /** Organisations whom a dismissal keeps away that still holds. */
  readonly dismissed: ReadonlySet<string>;
  /** Organisations that were told of this initiative. */
  readonly told: ReadonlySet<string>;
  /** Whoever speaks for it is suspended: it looks for nobody. */
  readonly rests: boolean;
}

/** How all organisations stand towards an initiative: what happened between them, and what they declared. */
@Injectable()
export class Standings {
  constructor(
    private readonly records: PartnerRecordsRepository,
    private readonly conflicts: DeclaredConflicts,
    private readonly readModels: ReadModels,
    private readonly resting: Resting,
  ) {}

  async towards(initiative: KnownInitiative, tx: Tx): Promise<StandingOfAll> {
    const records = await this.records.ofInitiative(initiative._id, tx);
    const declared = await this.conflicts.touching(tableOf(initiative), tx);
    const standing = standingOf(initiative, records, declared);
    const versions = await this.versionsOf([...standing.dismissals.keys()], tx);
    const told = records.filter((record) => record.told).map(({ organizationId }) => organizationId);
    const dismissed = dismissedNow(standing, initiative, versions);
    return { standing, dismissed, told: new Set(told), rests: await this.resting.isResting(initiative, tx) };
  }

  /** These are told of the initiative now, and not again. */
  async noteTold({ _id }: KnownInitiative, organizationIds: readonly string[], tx: Tx): Promise<void> {
    await this.records.tell(_id, organizationIds, tx);
  }

  /** Of which version each profile is now. */
  private async versionsOf(ids: readonly string[], tx: Tx): Promise<ReadonlyMap<string, number>> {
    if (ids.length === 0) return new Map();
    const rows = await this.readModels
      .collection(KnownOrganizations)
      .find({ _id: { $in: [...ids] } }, { session: tx.session, projection: { version: 1 } })
      .toArray();
    return new Map(rows.map(({ _id, version }) => [_id, version]));
  }
}
