import { UnitOfWork } from '#persistence';
import { Injectable } from '@nestjs/common';
import { type Actor, requireOneselfOrAdministrator } from '../../domain/access/actor.js';
import { type AbsentDays, absenceOn } from '../../domain/organization/absence.js';
import type { Roster } from '../../domain/organization/roster.js';
import { Refusal } from '../../domain/refusal.js';
import { AccountsRepository } from '../../persistence/accounts.repository.js';
import { MemberAccess } from './member-access.js';
import { Membership } from './membership.js';

export interface SayAbsencesCommand {
  readonly organizationId: string;
  readonly personId: string;
  /** Of the roster. */
  readonly version: number;
  /** All of them: what was said before is forgotten. */
  readonly absences: readonly AbsentDays[];
}

/** When a member is away; said by itself, or by an administrator. */
@Injectable()
export class SayAbsences {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: MemberAccess,
    private readonly accounts: AccountsRepository,
    private readonly membership: Membership,
  ) {}

  /** @throws Refusal not_found, forbidden, stale_version, absence_over */
  async execute({ organizationId, personId, version, absences }: SayAbsencesCommand, actor: Actor): Promise<Roster> {
    return this.unitOfWork.run(async (tx) => {
      const roster = await this.access.toMember(organizationId, personId, actor, tx);
      requireOneselfOrAdministrator(actor, organizationId, personId);
      if (roster.version !== version) throw new Refusal('stale_version');
      const { timeZone } = await this.accounts.get(personId, tx);
      const said = absences.map((days) => absenceOn(days, timeZone));
      return this.membership.sayAbsences(organizationId, personId, said, tx);
    });
  }
}
