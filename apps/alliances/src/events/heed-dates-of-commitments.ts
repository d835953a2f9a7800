import { type Delivery, OnTimer, Reactions } from '#messaging';
import { HeedCommitmentDates } from '../application/heed-commitment-dates.js';
import { Moments } from '../application/moments.js';
import { TakeUpWaitingWords } from '../application/take-up-waiting-words.js';
import { CommitmentDue, type CommitmentDueData, WaitingWordsDue, type WaitingWordsDueData } from './timers.js';

@Reactions('alliances')
export class HeedDatesOfCommitments {
  constructor(
    private readonly dates: HeedCommitmentDates,
    private readonly waiting: TakeUpWaitingWords,
    private readonly moments: Moments,
  ) {}

  @OnTimer(CommitmentDue)
  async overdue({ event: { data }, tx }: Delivery<CommitmentDueData>): Promise<void> {
    await this.dates.ofDelivery(data.allianceId, data.commitmentId, tx);
  }

  @OnTimer(WaitingWordsDue)
  async takeUp({ event: { data }, tx }: Delivery<WaitingWordsDueData>): Promise<void> {
    await this.waiting.execute(data.allianceId, this.moments.now().at, tx);
  }
}
