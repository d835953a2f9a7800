import { ConcurrentChange, type Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { Model, trusted } from 'mongoose';
import type { Account } from '../domain/account/account.js';
import { Refusal } from '../domain/refusal.js';
import { AccountDocument } from './account.schema.js';

@Injectable()
export class AccountsRepository {
  constructor(@InjectModel(AccountDocument.name) private readonly accounts: Model<AccountDocument>) {}

  async find(id: string, tx?: Tx): Promise<Account | undefined> {
    const row = await this.accounts.findById(id, undefined, { session: tx?.session }).lean();
    return row ? fromDocument(row) : undefined;
  }

  /** @throws Refusal not_found */
  async get(id: string, tx?: Tx): Promise<Account> {
    const account = await this.find(id, tx);
    if (!account) throw new Refusal('not_found');
    return account;
  }

  /** The account whose address it is; none when that one was ended. @param email normalised */
  async findByEmail(email: string, tx?: Tx): Promise<Account | undefined> {
    const standing = { email, status: trusted({ $ne: 'deactivated' as const }) };
    const row = await this.accounts.findOne(standing, undefined, { session: tx?.session }).lean();
    return row ? fromDocument(row) : undefined;
  }

  async findMany(ids: readonly string[]): Promise<Account[]> {
    const rows = await this.accounts.find({ _id: trusted({ $in: [...ids] }) }).lean();
    return rows.map(fromDocument);
  }

  /** Whether anybody of the secretariat can sign in. */
  async hasActiveSecretariat(tx: Tx): Promise<boolean> {
    const found = await this.accounts.exists({ platformRoles: 'secretariat', status: 'active' }).session(tx.session);
    return found !== null;
  }

  /** Accounts of the secretariat that nobody could sign in with yet. */
  async invitedSecretariat(tx: Tx): Promise<Account[]> {
    const invited = { platformRoles: 'secretariat', status: 'invited' } as const;
    const rows = await this.accounts.find(invited, undefined, { session: tx.session }).lean();
    return rows.map(fromDocument);
  }

  /** In the order in which they were made. @param after id of the last one seen */
  async page(limit: number, after?: string): Promise<Account[]> {
    const filter = after === undefined ? {} : { _id: trusted({ $gt: after }) };
    const rows = await this.accounts.find(filter).sort({ _id: 1 }).limit(limit).lean();
    return rows.map(fromDocument);
  }

  /** An account that was ended gives its address up to this one, and the name of its desk with it. */
  async add(account: Account, tx: Tx): Promise<void> {
    const ended = { email: account.email, status: 'deactivated' as const };
    const options = { session: tx.session, updatePipeline: true };
    await this.accounts.updateOne(ended, [{ $set: { email: '$_id' } }, { $unset: 'displayName' }], options);
    await this.accounts.create([toDocument(account)], { session: tx.session });
  }

  /** @throws ConcurrentChange when the stored version is not the one before this one */
  async save(account: Account, tx: Tx): Promise<void> {
    const before = { _id: account.id, version: account.version - 1 };
    const { matchedCount } = await this.accounts.replaceOne(before, toDocument(account), { session: tx.session });
    if (matchedCount === 0) throw new ConcurrentChange(`account ${account.id}`);
  }
}

const toDocument = ({ id, ...account }: Account): AccountDocument => ({
  _id: id,
  ...account,
  platformRoles: [...account.platformRoles],
});

const fromDocument = ({ _id, ...row }: AccountDocument): Account => ({ id: _id, ...row });
