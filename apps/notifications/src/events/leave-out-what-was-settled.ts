import { type Delivery, OnEvent, Reactions } from '#messaging';
import type { Type } from '@nestjs/common';
import { type Settlement, settlements } from '../domain/settlements.js';
import { SettledNotices } from '../persistence/settled-notices.js';

/** A consumer for each event that settles something without being told of itself. */
function reactionTo({ event: contract, about, settles, answeredBy }: Settlement): Type {
  @Reactions('notifications', { actsOnEventsSince: 'group-creation' })
  class LeaveOutWhatWasSettled {
    constructor(private readonly notices: SettledNotices) {}

    @OnEvent(contract)
    async leaveOut({ event, tx }: Delivery<object>): Promise<void> {
      await this.notices.leaveOut(about(event.data), settles, tx, answeredBy?.(event.data));
    }
  }
  Object.defineProperty(LeaveOutWhatWasSettled, 'name', { value: `LeaveOutWhatWasSettledBy:${contract.type}` });
  return LeaveOutWhatWasSettled;
}

export const leaveOutWhatWasSettled: readonly Type[] = settlements.map(reactionTo);
