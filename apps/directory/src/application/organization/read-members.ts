import { Injectable } from '@nestjs/common';
import { Clock } from '#messaging';
import { type Actor, administers, belongsTo } from '../../domain/access/actor.js';
import type { Account } from '../../domain/account/account.js';
import { type Absence, notOver } from '../../domain/organization/absence.js';
import { type Member, memberOf, type Roster } from '../../domain/organization/roster.js';
import { Refusal } from '../../domain/refusal.js';
import { AccountsRepository } from '../../persistence/accounts.repository.js';
import { MemberAccess } from './member-access.js';

export interface ReadMember {
  readonly member: Member;
  /** For administrators of the organisation only. */
  readonly account?: Account;
  /** Present and coming ones; for the organisation's own people only. */
  readonly absences?: readonly Absence[];
}

@Injectable()
export class ReadMembers {
  constructor(
    private readonly access: MemberAccess,
    private readonly accounts: AccountsRepository,
    private readonly clock: Clock,
  ) {}

  /** In the order of their ids. @param after id of the last one seen @throws Refusal not_found */
  async list(
    organizationId: string,
    actor: Actor,
    limit: number,
    after = '',
  ): Promise<{ readonly roster: Roster; readonly members: readonly ReadMember[] }> {
    const roster = await this.access.toRoster(organizationId, actor);
    const members = roster.members
      .filter(({ personId }) => personId > after)
      .sort((a, b) => (a.personId < b.personId ? -1 : 1))
      .slice(0, limit);
    return { roster, members: await this.shown(organizationId, members, actor) };
  }

  /** @throws Refusal not_found */
  async one(
    organizationId: string,
    personId: string,
    actor: Actor,
  ): Promise<{ readonly roster: Roster; readonly member: ReadMember }> {
    const roster = await this.access.toRoster(organizationId, actor);
    const found = memberOf(roster, personId);
    const [member] = await this.shown(organizationId, found ? [found] : [], actor);
    if (!member) throw new Refusal('not_found');
    return { roster, member };
  }

  private async shown(organizationId: string, members: readonly Member[], actor: Actor): Promise<ReadMember[]> {
    if (!belongsTo(actor, organizationId)) return members.map((member) => ({ member }));
    const now = this.clock.now();
    const accounts = administers(actor, organizationId)
      ? await this.accounts.findMany(members.map(({ personId }) => personId))
      : [];
    const byId = new Map(accounts.map((account) => [account.id, account]));
    return members.map((member) => ({
      member,
      account: byId.get(member.personId),
      absences: notOver(member.absences ?? [], now),
    }));
  }
}
