import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import type { Account, Preferences } from '../../domain/account/account.js';
import { lifeOf } from '../../domain/account/mailed-token.js';
import { memberOf, type Roster } from '../../domain/organization/roster.js';
import { Refusal } from '../../domain/refusal.js';
import { spokenIn, textIn } from '../../domain/text-in.js';
import { OrganizationsRepository } from '../../persistence/organizations.repository.js';
import { InvitePerson } from '../account/invite-person.js';
import { MailedTokens } from '../account/mailed-tokens.js';
import { AccountMail } from '../mail/account-mail.js';
import type { NewMember } from './membership.js';

/** By id or by address. */
export type PersonToAdd = { readonly personId: string } | ({ readonly email: string } & Preferences);

/** How somebody comes to an organisation: with a new account at once, with one of their own by their own word. */
@Injectable()
export class MemberEntry {
  constructor(
    private readonly invitation: InvitePerson,
    private readonly tokens: MailedTokens,
    private readonly mail: AccountMail,
    private readonly organizations: OrganizationsRepository,
  ) {}

  /**
   * The new account of who has had none; undefined for who has one and was asked by mail.
   * @throws Refusal not_found, already_member, already_asked, too_many_attempts
   */
  async open(
    roster: Roster,
    person: PersonToAdd,
    place: Omit<NewMember, 'personId'>,
    tx: Tx,
  ): Promise<Account | undefined> {
    const known = await this.invitation.known(person, tx);
    if (known) return this.ask(known, roster, place, tx);
    if ('personId' in person) throw new Refusal('not_found');
    return this.invitation.invite(person, tx);
  }

  private async ask(
    { id: personId, email, language }: Account,
    roster: Roster,
    { roles, focalPoint }: Omit<NewMember, 'personId'>,
    tx: Tx,
  ): Promise<undefined> {
    const { organizationId } = roster;
    if (memberOf(roster, personId)) throw new Refusal('already_member', { personId });
    if (await this.tokens.waitsToJoin(personId, organizationId, tx)) throw new Refusal('already_asked', { personId });
    await this.invitation.admitMail(email, tx);
    const purpose = { kind: 'join_organization', personId, organizationId, roles, focalPoint } as const;
    const code = await this.tokens.issue(purpose, lifeOf.joinOrganization, tx);
    const { profile } = await this.organizations.get(organizationId, tx);
    const organization = textIn(profile.names, spokenIn(language));
    await this.mail.joinOrganization({ id: personId, email, language }, { code, organization }, tx);
  }
}
