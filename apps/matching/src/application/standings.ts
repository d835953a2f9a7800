import { Injectable } from '@nestjs/common';
import type { Tx } from '#persistence';
import type { Standing } from '../domain/gates.js';
import { DeclaredConflicts } from '../persistence/declared-conflicts.js';
import { PartnerRecordsRepository } from '../persistence/partner-records.repository.js';
import type { KnownInitiative } from '../persistence/read-models.js';
import { standingOf, tableOf } from '../persistence/records.js';

export interface StandingOfAll {
  readonly standing: Standing;
  /** Organisations that were told of this initiative. */
  readonly told: ReadonlySet<string>;
}

/** How all organisations stand towards an initiative: what happened between them, and what they declared. */
@Injectable()
export class Standings {
  constructor(
    private readonly records: PartnerRecordsRepository,
    private readonly conflicts: DeclaredConflicts,
  ) {}

  async towards(initiative: KnownInitiative, tx: Tx): Promise<StandingOfAll> {
    const records = await this.records.ofInitiative(initiative._id, tx);
    const declared = await this.conflicts.touching(tableOf(initiative), tx);
    const told = records.filter((record) => record.told).map(({ organizationId }) => organizationId);
    return { standing: standingOf(initiative, records, declared), told: new Set(told) };
  }

  /** These are told of the initiative now, and not again. */
  async noteTold({ _id }: KnownInitiative, organizationIds: readonly string[], tx: Tx): Promise<void> {
    await this.records.tell(_id, organizationIds, tx);
  }
}
