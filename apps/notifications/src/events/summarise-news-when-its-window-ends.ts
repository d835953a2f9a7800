import { type Delivery, OnTimer, Reactions } from '#messaging';
import { GatherNotices } from '../application/gather-notices.js';
import { NoticeSummaryDue, type NoticeSummaryDueData } from './timers.js';

@Reactions('notifications', { actsOnEventsSince: 'group-creation' })
export class SummariseNewsWhenItsWindowEnds {
  constructor(private readonly gathering: GatherNotices) {}

  @OnTimer(NoticeSummaryDue)
  async summarise({ event, tx }: Delivery<NoticeSummaryDueData>): Promise<void> {
    await this.gathering.summarise(event.data, event, tx);
  }
}
