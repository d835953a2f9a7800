import { MemberLeftOrganization, type MemberLeftOrganizationData } from '#contracts';
import { type Delivery, OnEvent, Reactions } from '#messaging';
import { SettledNotices } from '../persistence/settled-notices.js';

@Reactions('notifications', { actsOnEventsSince: 'group-creation' })
export class LeaveOutWhatIsForWhoLeft {
  constructor(private readonly notices: SettledNotices) {}

  @OnEvent(MemberLeftOrganization)
  async leaveOut({ event, tx }: Delivery<MemberLeftOrganizationData>): Promise<void> {
    await this.notices.leaveOutFor(event.data, tx);
  }
}
