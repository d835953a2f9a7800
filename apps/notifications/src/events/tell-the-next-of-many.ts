import { type Delivery, OnTimer, Reactions } from '#messaging';
import { TellWidely } from '../application/following/tell-widely.js';
import { WideTellingDue, type WideTellingDueData } from './timers.js';

@Reactions('notifications', { actsOnEventsSince: 'group-creation' })
export class TellTheNextOfMany {
  constructor(private readonly widely: TellWidely) {}

  @OnTimer(WideTellingDue)
  async tell({ event, tx }: Delivery<WideTellingDueData>): Promise<void> {
    await this.widely.step(event.data.tellingId, tx);
  }
}
