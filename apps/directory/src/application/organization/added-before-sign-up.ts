import { Audit } from '#http';
import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import type { Account } from '../../domain/account/account.js';
import { memberOf } from '../../domain/organization/roster.js';
import { AccountsRepository } from '../../persistence/accounts.repository.js';
import { RostersRepository } from '../../persistence/rosters.repository.js';
import { AskToJoin, type PlaceToTake } from './ask-to-join.js';
import { Membership } from './membership.js';

/**
 * Who signs up says nothing of an organisation that has added the address meanwhile, and need not know of it: it is asked,
 * as everybody is who has an account.
 */
@Injectable()
export class AddedBeforeSignUp {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly rosters: RostersRepository,
    private readonly membership: Membership,
    private readonly asking: AskToJoin,
    private readonly audit: Audit,
  ) {}

  /** Before the account is opened. @returns the places to ask about once it is */
  async takeOut(email: string, tx: Tx): Promise<readonly PlaceToTake[]> {
    const added = await this.accounts.findByEmail(email, tx);
    if (added?.status !== 'invited') return [];
    const places: PlaceToTake[] = [];
    for (const roster of await this.rosters.ofPerson(added.id, tx)) {
      const { organizationId } = roster;
      const { roles = [], focalPoint } = memberOf(roster, added.id) ?? {};
      places.push({ organizationId, roles, focalPoint: focalPoint !== undefined });
      // It could not sign in, so it was not the administrator that an organisation keeps.
      await this.membership.leave(organizationId, added.id, tx, true);
      await this.note('member_removed', organizationId, added.id, tx);
    }
    return places;
  }

  async ask(account: Account, places: readonly PlaceToTake[], tx: Tx): Promise<void> {
    for (const place of places) {
      await this.asking.ask(account, place, tx);
      await this.note('member_asked', place.organizationId, account.id, tx);
    }
  }

  /** By its own sign-up, whose request knows nobody yet. */
  private async note(action: string, subject: string, personId: string, tx: Tx): Promise<void> {
    await this.audit.record(tx, { action, subject, concerning: personId, personId });
  }
}
