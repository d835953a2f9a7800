import { Injectable } from '@nestjs/common';
import { type Actor, requireSecretariat } from '../../domain/access/actor.js';
import type { Account } from '../../domain/account/account.js';
import { AccountsRepository } from '../../persistence/accounts.repository.js';

@Injectable()
export class ListPeople {
  constructor(private readonly accounts: AccountsRepository) {}

  /** @param after id of the last one seen @throws Refusal forbidden */
  async execute(actor: Actor, limit: number, after?: string): Promise<Account[]> {
    requireSecretariat(actor);
    return this.accounts.page(limit, after);
  }
}
