import { MemberJoinedOrganization, MemberLeftOrganization } from '#contracts';
import { Clock } from '#messaging';
import type { Tx } from '#persistence';
import type { OrganizationRole } from '#taxonomy';
import { Injectable } from '@nestjs/common';
import { Refusal } from '../../domain/refusal.js';
import * as rosters from '../../domain/organization/roster.js';
import { ApiKeysRepository } from '../../persistence/api-keys.repository.js';
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

  async found(organizationId: string, personId: string, tx: Tx): Promise<void> {
    const roster = rosters.foundedBy(personId, organizationId, this.clock.now());
    await this.repository.add(roster, tx);
    tell(roster, personId, tx);
  }

  async join(organizationId: string, { personId, roles, focalPoint }: NewMember, tx: Tx): Promise<rosters.Roster> {
    const member = { personId, roles, joinedAt: this.clock.now() };
    const joined = rosters.join(
      await this.repository.get(organizationId, tx),
      focalPoint ? { ...member, focalPoint: rosters.everywhere } : member,
    );
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
    const changed = await this.save(rosters.withRoles(roster, personId, roles), personId, tx);
    if (held.some((role) => !roles.includes(role))) this.revocation.recallTokens(personId, tx);
    return changed;
  }

  async nameFocalPoint(
    organizationId: string,
    personId: string,
    focalPoint: rosters.FocalPoint,
    tx: Tx,
  ): Promise<rosters.Roster> {
    const roster = await this.repository.get(organizationId, tx);
    return this.save(rosters.withFocalPoint(roster, personId, focalPoint), personId, tx);
  }

  /** @throws Refusal not_found when the person is no focal point */
  async relieveFocalPoint(organizationId: string, personId: string, tx: Tx): Promise<void> {
    const roster = await this.repository.get(organizationId, tx);
    if (!rosters.memberOf(roster, personId)?.focalPoint) throw new Refusal('not_found');
    await this.save(rosters.withoutFocalPoint(roster, personId), personId, tx);
  }

  /** @param orphan whether it may leave the organisation without an administrator */
  async leave(organizationId: string, personId: string, tx: Tx, orphan = false): Promise<void> {
    const left = rosters.leave(await this.repository.get(organizationId, tx), personId, orphan);
    await this.repository.save(left, tx);
    await this.keys.removeAllOf(personId, tx, organizationId);
    tx.emit(MemberLeftOrganization, organizationId, { organizationId, personId });
    this.revocation.recallTokens(personId, tx);
  }

  private async save(roster: rosters.Roster, personId: string, tx: Tx): Promise<rosters.Roster> {
    await this.repository.save(roster, tx);
    tell(roster, personId, tx);
    return roster;
  }
}

/** The event says all there is to know of the member, whichever part of it is new. */
function tell(roster: rosters.Roster, personId: string, tx: Tx): void {
  const member = rosters.memberOf(roster, personId);
  if (!member) return;
  tx.emit(MemberJoinedOrganization, roster.organizationId, {
    organizationId: roster.organizationId,
    personId,
    roles: [...member.roles],
    focalPoint: member.focalPoint !== undefined,
  });
}
