import { Injectable } from '@nestjs/common';
import type { Tx } from '#persistence';
import { MatchingDatabase } from './matching-database.js';
import type { KeptDismissal, PartnerRecord } from './partner-record.schema.js';

/** What has happened between organisations and an initiative. */
@Injectable()
export class PartnerRecordsRepository {
  constructor(private readonly database: MatchingDatabase) {}

  async ofInitiative(initiativeId: string, tx: Tx): Promise<readonly PartnerRecord[]> {
    return this.database.partnerRecords.find({ initiativeId }, { session: tx.session }).toArray();
  }

  async find(initiativeId: string, organizationId: string, tx?: Tx): Promise<PartnerRecord | undefined> {
    const _id = idOf(initiativeId, organizationId);
    const found = await this.database.partnerRecords.findOne({ _id }, { session: tx?.session });
    return found ?? undefined;
  }

  async dismiss(initiativeId: string, organizationId: string, dismissal: KeptDismissal, tx: Tx): Promise<void> {
    await this.note(initiativeId, [organizationId], { dismissal }, tx);
  }

  /** Showing the initiative tells the partner of it. */
  async share(initiativeId: string, organizationId: string, tx: Tx): Promise<void> {
    await this.note(initiativeId, [organizationId], { shared: true, told: true }, tx);
  }

  async tell(initiativeId: string, organizationIds: readonly string[], tx: Tx): Promise<void> {
    await this.note(initiativeId, organizationIds, { told: true }, tx);
  }

  private async note(
    initiativeId: string,
    organizationIds: readonly string[],
    facts: Partial<Pick<PartnerRecord, 'told' | 'shared' | 'dismissal'>>,
    tx: Tx,
  ): Promise<void> {
    if (organizationIds.length === 0) return;
    await this.database.partnerRecords.bulkWrite(
      organizationIds.map((organizationId) => ({
        updateOne: {
          filter: { _id: idOf(initiativeId, organizationId) },
          update: { $set: { initiativeId, organizationId, ...facts } },
          upsert: true,
        },
      })),
      { session: tx.session },
    );
  }
}

const idOf = (initiativeId: string, organizationId: string): string => `${initiativeId}/${organizationId}`;
