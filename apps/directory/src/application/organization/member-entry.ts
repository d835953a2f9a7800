import { Audit } from '#http';
import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import type { Account, Preferences } from '../../domain/account/account.js';
import { memberOf, type Roster } from '../../domain/organization/roster.js';
import { Refusal } from '../../domain/refusal.js';
import { InvitePerson } from '../account/invite-person.js';
import { MailedTokens } from '../account/mailed-tokens.js';
import { AskToJoin } from './ask-to-join.js';
import type { NewMember } from './membership.js';

/** By id or by address. */
export type PersonToAdd = { readonly personId: string } | ({ readonly email: string } & Preferences);

/** How somebody comes to an organisation: with a new account at once, with one of their own by their own word. */
@Injectable()
export class MemberEntry {
  constructor(
    private readonly invitation: InvitePerson,
    private readonly tokens: MailedTokens,
    private readonly asking: AskToJoin,
    private readonly audit: Audit,
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
    const account = await this.invitation.open(person, tx);
    await this.audit.record(tx, { action: 'member_added', subject: roster.organizationId, concerning: account.id });
    return account;
  }

  /** Who has a new account, once it belongs to the organisation. */
  async welcome(account: Account, tx: Tx): Promise<void> {
    await this.invitation.welcome(account, tx);
  }

  private async ask(account: Account, roster: Roster, place: Omit<NewMember, 'personId'>, tx: Tx): Promise<undefined> {
    const { id: personId, email } = account;
    const { organizationId } = roster;
    if (memberOf(roster, personId)) throw new Refusal('already_member', { personId });
    if (await this.tokens.waitsToJoin(personId, organizationId, tx)) throw new Refusal('already_asked');
    await this.invitation.admitMail(email, tx);
    await this.asking.ask(account, { ...place, organizationId }, tx);
    await this.audit.record(tx, { action: 'member_asked', subject: organizationId, concerning: personId });
  }
}
