import { UnitOfWork } from '#persistence';
import { Injectable } from '@nestjs/common';
import { type Account, type Preferences, withPreferences } from '../../domain/account/account.js';
import { Refusal } from '../../domain/refusal.js';
import { AccountsRepository } from '../../persistence/accounts.repository.js';
import { ContactPublisher } from './contact-publisher.js';

@Injectable()
export class ReviseMe {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: AccountsRepository,
    private readonly contacts: ContactPublisher,
  ) {}

  /** @throws Refusal stale_version */
  async execute(personId: string, version: number, changes: Partial<Preferences>): Promise<Account> {
    return this.unitOfWork.run(async (tx) => {
      const account = await this.accounts.get(personId, tx);
      if (account.version !== version) throw new Refusal('stale_version');
      const revised = withPreferences(account, changes);
      await this.accounts.save(revised, tx);
      await this.contacts.publish(revised, tx);
      return revised;
    });
  }
}
