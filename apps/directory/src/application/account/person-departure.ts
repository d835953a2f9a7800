import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { type Account, deactivated } from '../../domain/account/account.js';
import { AccountsRepository } from '../../persistence/accounts.repository.js';
import { AccessRevocation } from '../access/access-revocation.js';
import { Membership } from '../organization/membership.js';
import { ContactPublisher } from './contact-publisher.js';

/** What a deactivated person leaves behind is nothing: no membership, no session, no address anywhere else. */
@Injectable()
export class PersonDeparture {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly membership: Membership,
    private readonly revocation: AccessRevocation,
    private readonly contacts: ContactPublisher,
  ) {}

  /** @param orphan whether organisations may be left without an administrator */
  async of(personId: string, organizationIds: readonly string[], tx: Tx, orphan: boolean): Promise<Account> {
    const account = deactivated(await this.accounts.get(personId, tx));
    await this.accounts.save(account, tx);
    for (const id of organizationIds) await this.membership.leave(id, personId, tx, orphan);
    await this.revocation.endAllSessions(personId, tx);
    this.contacts.forget(personId, tx);
    return account;
  }
}
