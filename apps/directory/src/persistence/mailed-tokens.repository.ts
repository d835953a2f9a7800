import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { Model, trusted } from 'mongoose';
import type { MailedKind, MailedPurpose } from '../domain/account/mailed-token.js';
import { MailedTokenDocument } from './mailed-token.schema.js';

@Injectable()
export class MailedTokensRepository {
  constructor(@InjectModel(MailedTokenDocument.name) private readonly tokens: Model<MailedTokenDocument>) {}

  async add(hash: string, purpose: MailedPurpose, expiresAt: Date, tx: Tx): Promise<void> {
    await this.tokens.create([{ _id: hash, purpose, expiresAt }], { session: tx.session });
  }

  /** Takes it away: a token serves once. Undefined when there is none of this kind, or it is too old. */
  async take<K extends MailedKind>(
    hash: string,
    kind: K,
    now: Date,
    tx: Tx,
  ): Promise<Extract<MailedPurpose, { kind: K }> | undefined> {
    const usable = { _id: hash, 'purpose.kind': kind, expiresAt: trusted({ $gt: now }) };
    const row = await this.tokens.findOneAndDelete(usable, { session: tx.session }).lean();
    return row?.purpose as Extract<MailedPurpose, { kind: K }> | undefined;
  }

  /** Once a password was set, other mails that could set it are void. */
  async voidPasswordsOf(personId: string, tx: Tx): Promise<void> {
    const passwords = { 'purpose.personId': personId, 'purpose.kind': 'set_password' } as const;
    await this.tokens.deleteMany(passwords, { session: tx.session });
  }

  async voidAllOf(personId: string, tx: Tx): Promise<void> {
    await this.tokens.deleteMany({ 'purpose.personId': personId }, { session: tx.session });
  }

  /** An organisation waits for this person's word no more. @returns whether it did */
  async voidAsking(personId: string, organizationId: string, tx: Tx): Promise<boolean> {
    const asked = { 'purpose.personId': personId, 'purpose.organizationId': organizationId };
    return (await this.tokens.deleteMany(asked, { session: tx.session })).deletedCount > 0;
  }

  /** Whether an organisation waits for a person's word. */
  async waits(personId: string, organizationId: string, now: Date, tx: Tx): Promise<boolean> {
    const asked = { 'purpose.personId': personId, 'purpose.organizationId': organizationId };
    const good = { ...asked, expiresAt: trusted({ $gt: now }) };
    return (await this.tokens.exists(good).session(tx.session)) !== null;
  }
}
