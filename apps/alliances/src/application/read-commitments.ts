import { type Caller, notFound } from '#http';
import { Injectable } from '@nestjs/common';
import { ledgerTotals, type LedgerTotals } from '../domain/ledger/ledger-totals.js';
import {
  type CommitmentFilter,
  CommitmentsRepository,
  type StoredCommitment,
} from '../persistence/commitments.repository.js';
import { ofInnerLife } from './may-know.js';
import { ReadAlliance } from './read-alliance.js';

/** What was promised to an alliance and what came of it, for those who take part. */
@Injectable()
export class ReadCommitments {
  constructor(
    private readonly reading: ReadAlliance,
    private readonly commitments: CommitmentsRepository,
  ) {}

  /** @param before id of the last one seen */
  async list(
    allianceId: string,
    caller: Caller,
    filter: CommitmentFilter,
    limit: number,
    before?: string,
  ): Promise<readonly StoredCommitment[]> {
    await this.reading.execute(allianceId, caller, ofInnerLife);
    return this.commitments.list(allianceId, filter, limit, before);
  }

  /** @throws Problem 404 */
  async one(allianceId: string, commitmentId: string, caller: Caller): Promise<StoredCommitment> {
    await this.reading.execute(allianceId, caller, ofInnerLife);
    const found = await this.commitments.find(allianceId, commitmentId);
    if (!found) throw notFound();
    return found;
  }

  async totals(allianceId: string, caller: Caller): Promise<LedgerTotals> {
    await this.reading.execute(allianceId, caller, ofInnerLife);
    return ledgerTotals(await this.commitments.all(allianceId));
  }
}
