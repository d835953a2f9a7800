import { type Delivery, OnTimer, Reactions } from '#messaging';
import { ProfileFreshness } from '../application/organization/profile-freshness.js';
import { ProfileAgeDue, type ProfileAgeDueData } from './timers.js';

@Reactions('directory')
export class AskWhetherProfileIsStillRight {
  constructor(private readonly freshness: ProfileFreshness) {}

  @OnTimer(ProfileAgeDue)
  async ask({ event, tx }: Delivery<ProfileAgeDueData>): Promise<void> {
    await this.freshness.heedAge(event.data.organizationId, tx);
  }
}
