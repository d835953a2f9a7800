import { type Delivery, OnTimer, Reactions } from '#messaging';
import { Membership } from '../application/organization/membership.js';
import { AbsenceTurnDue, type AbsenceTurnDueData } from './timers.js';

@Reactions('directory')
export class HeedTurnsOfAbsences {
  constructor(private readonly membership: Membership) {}

  @OnTimer(AbsenceTurnDue)
  async heed({ event: { data }, tx }: Delivery<AbsenceTurnDueData>): Promise<void> {
    await this.membership.heedTurn(data.organizationId, data.personId, tx);
  }
}
