import { type Delivery, OnTimer, Reactions } from '#messaging';
import { HeedCommitmentDates } from '../application/heed-commitment-dates.js';
import { CommitmentDue, type CommitmentDueData } from './timers.js';

@Reactions('alliances')
export class HeedDatesOfCommitments {
  constructor(private readonly dates: HeedCommitmentDates) {}

  @OnTimer(CommitmentDue)
  async overdue({ event: { data }, tx }: Delivery<CommitmentDueData>): Promise<void> {
    await this.dates.ofDelivery(data.allianceId, data.commitmentId, tx);
  }
}
