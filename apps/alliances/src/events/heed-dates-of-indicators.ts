import { type Delivery, OnTimer, Reactions } from '#messaging';
import { HeedIndicatorDates } from '../application/heed-indicator-dates.js';
import { type IndicatorPeriodData, IndicatorPeriodDue, IndicatorReminderDue } from './timers.js';

@Reactions('alliances')
export class HeedDatesOfIndicators {
  constructor(private readonly dates: HeedIndicatorDates) {}

  @OnTimer(IndicatorPeriodDue)
  async over({ event: { data }, tx }: Delivery<IndicatorPeriodData>): Promise<void> {
    await this.dates.ofPeriod(data, tx);
  }

  @OnTimer(IndicatorReminderDue)
  async again({ event: { data }, tx }: Delivery<IndicatorPeriodData>): Promise<void> {
    await this.dates.ofReminder(data, tx);
  }
}
