import { Injectable } from '@nestjs/common';
import type { Account } from '../../domain/account/account.js';
import { AccountsRepository } from '../../persistence/accounts.repository.js';
import { PersonGrants } from '../access/person-grants.js';

export interface Me {
  readonly account: Account;
  /** As they are now; the token says what they were when it was made. */
  readonly organizations: Awaited<ReturnType<PersonGrants['organizationsOf']>>;
}

@Injectable()
export class ReadMe {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly grants: PersonGrants,
  ) {}

  async execute(personId: string): Promise<Me> {
    const [account, organizations] = await Promise.all([
      this.accounts.get(personId),
      this.grants.organizationsOf(personId),
    ]);
    return { account, organizations };
  }
}
