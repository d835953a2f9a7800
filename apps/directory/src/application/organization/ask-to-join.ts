import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import type { Account } from '../../domain/account/account.js';
import { lifeOf, type MembershipToTakeUp } from '../../domain/account/mailed-token.js';
import { spokenIn, textIn } from '../../domain/text-in.js';
import { OrganizationsRepository } from '../../persistence/organizations.repository.js';
import { MailedTokens } from '../account/mailed-tokens.js';
import { AccountMail } from '../mail/account-mail.js';

/** The place in an organisation that somebody is asked to take. */
export type PlaceToTake = Pick<MembershipToTakeUp, 'organizationId' | 'roles' | 'focalPoint'>;

/** Mails who has an account the code with which it joins an organisation that asks. */
@Injectable()
export class AskToJoin {
  constructor(
    private readonly tokens: MailedTokens,
    private readonly mail: AccountMail,
    private readonly organizations: OrganizationsRepository,
  ) {}

  async ask({ id: personId, email, language }: Account, place: PlaceToTake, tx: Tx): Promise<void> {
    const { organizationId, roles, focalPoint } = place;
    const purpose = { kind: 'join_organization', personId, organizationId, roles, focalPoint } as const;
    const code = await this.tokens.issue(purpose, lifeOf.joinOrganization, tx);
    const { profile } = await this.organizations.get(organizationId, tx);
    const organization = textIn(profile.names, spokenIn(language));
    await this.mail.joinOrganization({ id: personId, email, language }, { code, organization }, tx);
  }
}
