import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { type Actor, requireMemberOrSecretariat } from '../../domain/access/actor.js';
import { administratorsOf, memberOf, type Roster } from '../../domain/organization/roster.js';
import { Refusal } from '../../domain/refusal.js';
import { RostersRepository } from '../../persistence/rosters.repository.js';

/** Who belongs to an organisation is read by its own people and the secretariat; for others it does not exist. */
@Injectable()
export class MemberAccess {
  constructor(private readonly rosters: RostersRepository) {}

  /** @throws Refusal not_found */
  async toRoster(organizationId: string, actor: Actor, tx?: Tx): Promise<Roster> {
    requireMemberOrSecretariat(actor, organizationId);
    return this.rosters.get(organizationId, tx);
  }

  /** Nobody administers it who could sign in. */
  async isOrphaned(roster: Roster, tx: Tx): Promise<boolean> {
    return (await this.rosters.active(administratorsOf(roster), tx)).size === 0;
  }

  /** @throws Refusal not_found */
  async toMember(organizationId: string, personId: string, actor: Actor, tx?: Tx): Promise<Roster> {
    const roster = await this.toRoster(organizationId, actor, tx);
    if (!memberOf(roster, personId)) throw new Refusal('not_found');
    return roster;
  }
}
