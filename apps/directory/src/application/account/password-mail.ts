import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import type { Account } from '../../domain/account/account.js';
import { lifeOf } from '../../domain/account/mailed-token.js';
import { spokenIn, textIn } from '../../domain/text-in.js';
import { OrganizationsRepository } from '../../persistence/organizations.repository.js';
import { RostersRepository } from '../../persistence/rosters.repository.js';
import { AccountMail } from '../mail/account-mail.js';
import { MailedTokens } from './mailed-tokens.js';

/** Mails a code with which a person sets a password, and proves the address by it. */
@Injectable()
export class PasswordMail {
  constructor(
    private readonly tokens: MailedTokens,
    private readonly mail: AccountMail,
    private readonly rosters: RostersRepository,
    private readonly organizations: OrganizationsRepository,
  ) {}

  async reset(account: Account, tx: Tx): Promise<void> {
    const purpose = { kind: 'set_password', personId: account.id } as const;
    await this.mail.resetPassword(account, await this.tokens.issue(purpose, lifeOf.resetPassword, tx), tx);
  }

  /** Names the organisation that has added the person, who belongs to it by setting the password. */
  async invite(account: Account, tx: Tx): Promise<void> {
    const purpose = { kind: 'set_password', personId: account.id } as const;
    const code = await this.tokens.issue(purpose, lifeOf.acceptInvitation, tx);
    const [roster] = await this.rosters.ofPerson(account.id, tx);
    if (!roster) return this.mail.invitation(account, code, tx);
    const { profile } = await this.organizations.get(roster.organizationId, tx);
    const organization = textIn(profile.names, spokenIn(account.language));
    await this.mail.memberInvitation(account, { code, organization }, tx);
  }
}
