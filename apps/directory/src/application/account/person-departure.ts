import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { AccessRevocation } from '../access/access-revocation.js';
import { Membership } from '../organization/membership.js';
import { ContactPublisher } from './contact-publisher.js';
import { MailedTokens } from './mailed-tokens.js';

/** What a deactivated person leaves behind is nothing: no membership, no session, no address anywhere else. */
@Injectable()
export class PersonDeparture {
  constructor(
    private readonly membership: Membership,
    private readonly revocation: AccessRevocation,
    private readonly tokens: MailedTokens,
    private readonly contacts: ContactPublisher,
  ) {}

  /** @param orphan whether organisations may be left without an administrator */
  async of(personId: string, organizationIds: readonly string[], tx: Tx, orphan: boolean): Promise<void> {
    for (const id of organizationIds) await this.membership.leave(id, personId, tx, orphan);
    await this.tokens.voidAllOf(personId, tx);
    await this.revocation.endAllSessions(personId, tx);
    this.contacts.forget(personId, tx);
  }
}
