import { type Delivery, OnTimer, Reactions } from '#messaging';
import { HeedClearanceDates } from '../application/heed-clearance-dates.js';
import { ClearanceDateDue, type ClearanceDateDueData } from './timers.js';

@Reactions('alliances')
export class HeedDatesOfClearances {
  constructor(private readonly dates: HeedClearanceDates) {}

  @OnTimer(ClearanceDateDue)
  async ofClearance({ event: { data }, tx }: Delivery<ClearanceDateDueData>): Promise<void> {
    await this.dates.ofClearance(data.allianceId, data.clearanceId, tx);
  }
}
