import { MemberJoinedOrganization, MemberLeftOrganization } from '#contracts';
import { accessTokens } from '#http';
import { Clock } from '#messaging';
import type { Tx } from '#persistence';
import type { OrganizationRole } from '#taxonomy';
import { Injectable } from '@nestjs/common';
import { type Absence, isAway, nextTurn, refuseWhatIsOver } from '../../domain/organization/absence.js';
import * as rosters from '../../domain/organization/roster.js';
import { Refusal } from '../../domain/refusal.js';
import { ApiKeysRepository } from '../../persistence/api-keys.repository.js';
import { AbsenceTurnDue } from '../../events/timers.js';
import { RostersRepository } from '../../persistence/rosters.repository.js';
import { AccessRevocation } from '../access/access-revocation.js';

export interface NewMember {
  readonly personId: string;
  readonly roles: readonly OrganizationRole[];
  readonly focalPoint: boolean;
}

/** Who belongs to an organisation and in which role, with all that follows from a change of it. */
@Injectable()
export class Membership {
  constructor(
    private readonly repository: RostersRepository,
    private readonly keys: ApiKeysRepository,
    private readonly revocation: AccessRevocation,
    private readonly clock: Clock,
  ) {}

  /** @throws Refusal too_many_organizations */
  async found(organizationId: string, personId: string, tx: Tx): Promise<void> {
    await this.admitOneMore(personId, tx);
    const roster = rosters.foundedBy(personId, organizationId, this.clock.now());
    await this.repository.add(roster, tx);
    await this.tell(roster, [personId], tx);
  }

  /** @throws Refusal already_member, too_many_members, too_many_organizations */
  async join(organizationId: string, { personId, roles, focalPoint }: NewMember, tx: Tx): Promise<rosters.Roster> {
    await this.admitOneMore(personId, tx);
    const roster = await this.repository.get(organizationId, tx);
    const member = {
      personId,
      roles,
      joinedAt: this.clock.now(),
      ...(focalPoint && { focalPoint: rosters.everywhere }),
    };
    const joined = rosters.join(roster, member, await this.repository.activeMembers(roster, tx));
    return this.save(joined, personId, tx);
  }

  async changeRoles(
    organizationId: string,
    personId: string,
    roles: readonly OrganizationRole[],
    tx: Tx,
  ): Promise<rosters.Roster> {
    const roster = await this.repository.get(organizationId, tx);
    const held = rosters.memberOf(roster, personId)?.roles ?? [];
    const active = await this.repository.activeMembers(roster, tx);
    const changed = await this.save(rosters.withRoles(roster, personId, roles, active), personId, tx);
    if (held.some((role) => !roles.includes(role))) await this.revocation.recallTokens(personId, tx);
    return changed;
  }

  /** One member, as something of it was changed. */
  async change(
    organizationId: string,
    personId: string,
    changed: (roster: rosters.Roster) => rosters.Roster,
    tx: Tx,
  ): Promise<rosters.Roster> {
    return this.save(changed(await this.repository.get(organizationId, tx)), personId, tx);
  }

  /** @throws Refusal not_found, last_focal_point */
  async relieve(organizationId: string, personId: string, tx: Tx): Promise<void> {
    const roster = await this.repository.get(organizationId, tx);
    const active = await this.repository.activeMembers(roster, tx);
    await this.save(rosters.withoutFocalPoint(roster, personId, active), personId, tx);
  }

  /** Who could not sign in until now can. */
  async heedFirstPassword(personId: string, tx: Tx): Promise<void> {
    for (const roster of await this.repository.ofPerson(personId, tx)) await this.tell(roster, [personId], tx);
  }

  /** @throws Refusal absence_over */
  async sayAbsences(
    organizationId: string,
    personId: string,
    absences: readonly Absence[],
    tx: Tx,
  ): Promise<rosters.Roster> {
    refuseWhatIsOver(absences, this.clock.now());
    const said = (roster: rosters.Roster): rosters.Roster => rosters.withAbsences(roster, personId, absences);
    const roster = await this.change(organizationId, personId, said, tx);
    this.expectTurn(roster, personId, tx);
    return roster;
  }

  /** An absence begins or ends: whoever is to be told is another one from now on. */
  async heedTurn(organizationId: string, personId: string, tx: Tx): Promise<void> {
    const roster = await this.repository.get(organizationId, tx);
    await this.tell(roster, [personId], tx);
    this.expectTurn(roster, personId, tx);
  }

  /** @param orphan whether it may leave the organisation without an administrator */
  async leave(organizationId: string, personId: string, tx: Tx, orphan = false): Promise<void> {
    const before = await this.repository.get(organizationId, tx);
    const left = rosters.leave(before, personId, await this.repository.activeMembers(before, tx), orphan);
    await this.repository.save(left, tx);
    await this.keys.removeAllOf(personId, tx, organizationId);
    tx.emit(MemberLeftOrganization, organizationId, { organizationId, personId });
    await this.tell(left, rosters.toldOtherwise(before, left), tx);
    tx.cancel(turnTimer(organizationId, personId));
    await this.revocation.recallTokens(personId, tx);
  }

  /** Who belonged to more could not sign in any more, nor leave one of them: the token would be longer than is looked at. */
  private async admitOneMore(personId: string, tx: Tx): Promise<void> {
    const maximum = accessTokens.mostOrganizations;
    const held = await this.repository.countOf(personId, tx);
    if (held >= maximum) throw new Refusal('too_many_organizations', { maximum });
  }

  private async save(roster: rosters.Roster, personId: string, tx: Tx): Promise<rosters.Roster> {
    await this.repository.save(roster, tx);
    await this.tell(roster, [personId], tx);
    return roster;
  }

  /**
   * The event says all there is to know of a member, whichever part of it is new; of absences only that there is one. Who
   * has never set a password is not there either.
   */
  private async tell(roster: rosters.Roster, people: readonly string[], tx: Tx): Promise<void> {
    const active = await this.repository.active(people, tx);
    for (const personId of people) {
      const member = rosters.memberOf(roster, personId);
      if (member) this.tellOf(member, roster, { isActive: active.has(personId) }, tx);
    }
  }

  private tellOf(
    { personId, roles, focalPoint, absences = [] }: rosters.Member,
    roster: rosters.Roster,
    { isActive }: { readonly isActive: boolean },
    tx: Tx,
  ): void {
    tx.emit(MemberJoinedOrganization, roster.organizationId, {
      organizationId: roster.organizationId,
      personId,
      roles: [...roles],
      focalPoint: focalPoint !== undefined,
      ...(focalPoint?.capacity !== undefined && { capacity: focalPoint.capacity }),
      ...(focalPoint && focalPoint.deputies.length > 0 && { deputies: [...focalPoint.deputies] }),
      ...((!isActive || isAway(absences, this.clock.now())) && { away: true }),
    });
  }

  private expectTurn(roster: rosters.Roster, personId: string, tx: Tx): void {
    const { organizationId } = roster;
    const turn = nextTurn(rosters.memberOf(roster, personId)?.absences ?? [], this.clock.now());
    const timer = turnTimer(organizationId, personId);
    if (turn) tx.schedule(timer, turn, AbsenceTurnDue, organizationId, { organizationId, personId });
    else tx.cancel(timer);
  }
}

const turnTimer = (organizationId: string, personId: string): string =>
  `organization:${organizationId}:absence:${personId}`;
