import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import {
  type Actor,
  isSecretariat,
  requireAdministrator,
  requireMemberOrSecretariat,
} from '../../domain/access/actor.js';
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

  /**
   * Who adds members: its administrators; the secretariat only where nobody administers it who could sign in.
   * @throws Refusal forbidden
   */
  async requireMayAdd(roster: Roster, actor: Actor, tx: Tx): Promise<void> {
    const isOrphaned = async (): Promise<boolean> =>
      (await this.rosters.active(administratorsOf(roster), tx)).size === 0;
    if (isSecretariat(actor) && (await isOrphaned())) return;
    requireAdministrator(actor, roster.organizationId);
  }

  /** @throws Refusal not_found */
  async toMember(organizationId: string, personId: string, actor: Actor, tx?: Tx): Promise<Roster> {
    const roster = await this.toRoster(organizationId, actor, tx);
    if (!memberOf(roster, personId)) throw new Refusal('not_found');
    return roster;
  }
}
