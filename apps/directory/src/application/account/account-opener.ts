import { PersonSignedUp } from '#contracts';
import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { type Account, activated, invited, isStaff, type NewAccount } from '../../domain/account/account.js';
import type { SignUpToConfirm } from '../../domain/account/mailed-token.js';
import { Refusal } from '../../domain/refusal.js';
import { AccountsRepository } from '../../persistence/accounts.repository.js';
import { Membership } from '../organization/membership.js';
import { Stamps } from '../stamps.js';
import { ContactPublisher } from './contact-publisher.js';

/** Makes accounts; the person behind one is known to the other services by an opaque id. */
@Injectable()
export class AccountOpener {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly contacts: ContactPublisher,
    private readonly membership: Membership,
    private readonly stamps: Stamps,
  ) {}

  /** An account whose address is not proved yet. */
  async openInvited(person: Omit<NewAccount, 'id'>, tx: Tx): Promise<Account> {
    const { id, at } = this.stamps.next();
    const account = invited({ ...person, id }, at);
    await this.accounts.add(account, tx);
    tx.emit(PersonSignedUp, account.id, { personId: account.id, language: account.language });
    return account;
  }

  /**
   * The account of a confirmed sign-up, which may have been invited meanwhile: then language, clock and desk are as the
   * person said. Staff is let in by the secretariat's own code alone: the password of a sign-up may be a stranger's.
   */
  async openConfirmed(signUp: SignUpToConfirm, tx: Tx): Promise<Account> {
    const { email, language, timeZone, displayName, passwordHash } = signUp;
    const said = { language, timeZone, ...(displayName !== undefined && { displayName }) };
    const known = await this.accounts.findByEmail(email, tx);
    if (known && (known.status === 'active' || isStaff(known))) throw new Refusal('invalid_mailed_token');
    const account = known ? { ...known, ...said } : await this.openInvited({ email, ...said }, tx);
    return this.activate(account, passwordHash, tx);
  }

  /**
   * Who sets a password has proved the address by it.
   * @returns the account as it was before
   */
  async setPassword(personId: string, passwordHash: string, tx: Tx): Promise<Account> {
    const account = await this.accounts.get(personId, tx);
    await this.activate(account, passwordHash, tx);
    return account;
  }

  private async activate(account: Account, passwordHash: string, tx: Tx): Promise<Account> {
    const active = activated(account, passwordHash);
    await this.accounts.save(active, tx);
    await this.contacts.publish(active, tx);
    if (account.status === 'invited') await this.membership.heedFirstPassword(account.id, tx);
    return active;
  }
}
