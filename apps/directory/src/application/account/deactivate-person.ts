import { Audit } from '#http';
import { UnitOfWork } from '#persistence';
import { Injectable } from '@nestjs/common';
import { type Actor, administers, belongsTo, isSecretariat } from '../../domain/access/actor.js';
import type { Account } from '../../domain/account/account.js';
import { Refusal } from '../../domain/refusal.js';
import { RostersRepository } from '../../persistence/rosters.repository.js';
import { PersonDeparture } from './person-departure.js';

@Injectable()
export class DeactivatePerson {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rosters: RostersRepository,
    private readonly departure: PersonDeparture,
    private readonly audit: Audit,
  ) {}

  /**
   * The person, the secretariat, or who administers every organisation that the person belongs to; of staff only the
   * former two.
   * @throws Refusal not_found, forbidden, illegal_transition, last_secretariat, last_administrator
   */
  async execute(personId: string, actor: Actor): Promise<Account> {
    return this.unitOfWork.run(async (tx) => {
      const organizationIds = (await this.rosters.ofPerson(personId, tx)).map(({ organizationId }) => organizationId);
      requireAuthority(personId, organizationIds, actor);
      const staff = personId === actor.personId || isSecretariat(actor);
      const account = await this.departure.of(personId, organizationIds, tx, { staff, orphan: isSecretariat(actor) });
      await this.audit.record(tx, { action: 'person_deactivated', subject: personId });
      return account;
    });
  }
}

function requireAuthority(personId: string, organizationIds: readonly string[], actor: Actor): void {
  if (personId === actor.personId || isSecretariat(actor)) return;
  if (!organizationIds.some((id) => belongsTo(actor, id))) throw new Refusal('not_found');
  if (!organizationIds.every((id) => administers(actor, id))) {
    throw new Refusal('forbidden', { reason: 'administrator_of_all_their_organizations_only' });
  }
}
