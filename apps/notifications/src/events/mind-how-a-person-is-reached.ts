import { ContactChanged, type ContactChangedData } from '#contracts';
import { type Delivery, OnEvent, Reactions } from '#messaging';
import { ForgetPerson } from '../application/forget-person.js';
import { MailOnceReached } from '../application/mail-once-reached.js';

@Reactions('notifications', { actsOnEventsSince: 'group-creation' })
export class MindHowAPersonIsReached {
  constructor(
    private readonly forgetting: ForgetPerson,
    private readonly mailing: MailOnceReached,
  ) {}

  @OnEvent(ContactChanged)
  async mind({ event: { subject: personId, data }, tx }: Delivery<ContactChangedData>): Promise<void> {
    if (data.sealed === undefined) await this.forgetting.execute(personId, tx);
    else await this.mailing.execute(personId, tx);
  }
}
