import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { type Account, deactivated, isStaff } from '../../domain/account/account.js';
import { Refusal } from '../../domain/refusal.js';
import { AccountsRepository } from '../../persistence/accounts.repository.js';
import { AccessRevocation } from '../access/access-revocation.js';
import { Membership } from '../organization/membership.js';
import { ContactPublisher } from './contact-publisher.js';

interface AllowedDeparture {
  /** Whether the person may be one of the secretariat's own. */
  readonly staff: boolean;
  /** Whether organisations may be left without an administrator. */
  readonly orphan: boolean;
}

/** What a deactivated person leaves behind is nothing: no membership, no session, no address anywhere else. */
@Injectable()
export class PersonDeparture {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly membership: Membership,
    private readonly revocation: AccessRevocation,
    private readonly contacts: ContactPublisher,
  ) {}

  /** @throws Refusal not_found, forbidden, illegal_transition, last_secretariat, last_administrator */
  async of(
    personId: string,
    organizationIds: readonly string[],
    tx: Tx,
    { staff, orphan }: AllowedDeparture,
  ): Promise<Account> {
    const active = await this.accounts.get(personId, tx);
    if (isStaff(active) && !staff) throw new Refusal('forbidden', { reason: 'secretariat_only' });
    const account = deactivated(active);
    await this.accounts.save(account, tx);
    if (active.platformRoles.includes('secretariat')) {
      await this.revocation.leaveSecretariat(tx);
      if (!(await this.accounts.hasActiveSecretariat(tx))) throw new Refusal('last_secretariat');
    }
    for (const id of organizationIds) await this.membership.leave(id, personId, tx, orphan);
    await this.revocation.endAll(personId, tx);
    await this.contacts.forget(personId, tx);
    return account;
  }
}
