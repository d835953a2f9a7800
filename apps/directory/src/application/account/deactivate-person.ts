import { UnitOfWork } from '#persistence';
import { Injectable } from '@nestjs/common';
import { type Actor, administers, isSecretariat } from '../../domain/access/actor.js';
import { type Account, deactivated } from '../../domain/account/account.js';
import { Refusal } from '../../domain/refusal.js';
import { AccountsRepository } from '../../persistence/accounts.repository.js';
import { RostersRepository } from '../../persistence/rosters.repository.js';
import { PersonDeparture } from './person-departure.js';

@Injectable()
export class DeactivatePerson {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: AccountsRepository,
    private readonly rosters: RostersRepository,
    private readonly departure: PersonDeparture,
  ) {}

  /**
   * The person, the secretariat, or who administers every organisation that the person belongs to.
   * @throws Refusal not_found, forbidden, illegal_transition, last_administrator
   */
  async execute(personId: string, actor: Actor): Promise<Account> {
    return this.unitOfWork.run(async (tx) => {
      const account = await this.accounts.find(personId, tx);
      const organizationIds = (await this.rosters.ofPerson(personId, tx)).map(({ organizationId }) => organizationId);
      requireAuthority(personId, organizationIds, actor);
      if (!account) throw new Refusal('not_found');
      const after = deactivated(account);
      await this.accounts.save(after, tx);
      await this.departure.of(personId, organizationIds, tx, isSecretariat(actor));
      return after;
    });
  }
}

function requireAuthority(personId: string, organizationIds: readonly string[], actor: Actor): void {
  if (personId === actor.personId || isSecretariat(actor)) return;
  const administered = organizationIds.filter((id) => administers(actor, id));
  if (administered.length === 0) throw new Refusal('not_found');
  if (administered.length < organizationIds.length) {
    throw new Refusal('forbidden', { reason: 'person_of_other_organizations_too' });
  }
}
