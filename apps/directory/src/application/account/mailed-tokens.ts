import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import type { MailedKind, MailedPurpose } from '../../domain/account/mailed-token.js';
import { Refusal } from '../../domain/refusal.js';
import { MailedTokensRepository } from '../../persistence/mailed-tokens.repository.js';
import { Entropy } from '../entropy.js';
import { hashOf } from '../hash-of.js';
import { RealTime } from '../real-time.js';

/** Single-use tokens in mails; only their hashes are kept. */
@Injectable()
export class MailedTokens {
  constructor(
    private readonly tokens: MailedTokensRepository,
    private readonly entropy: Entropy,
    private readonly time: RealTime,
  ) {}

  /** @returns the token to mail */
  async issue(purpose: MailedPurpose, lifeMs: number, tx: Tx): Promise<string> {
    const token = this.entropy.secret();
    await this.tokens.add(hashOf(token), purpose, new Date(this.time.now().getTime() + lifeMs), tx);
    return token;
  }

  /** @throws Refusal invalid_mailed_token: unknown, used, too old, or for something else */
  async redeem<K extends MailedKind>(
    token: string,
    kind: K,
    tx: Tx,
  ): Promise<Extract<MailedPurpose, { readonly kind: K }>> {
    const purpose = await this.tokens.take(hashOf(token), kind, this.time.now(), tx);
    if (!purpose) throw new Refusal('invalid_mailed_token');
    return purpose;
  }

  async voidPasswordsOf(personId: string, tx: Tx): Promise<void> {
    await this.tokens.voidPasswordsOf(personId, tx);
  }

  /** @returns whether there was a mail with which this person could join the organisation */
  async voidAsking(personId: string, organizationId: string, tx: Tx): Promise<boolean> {
    return this.tokens.voidAsking(personId, organizationId, tx);
  }

  /** Whether a mail with which this person could join the organisation is still good. */
  async waitsToJoin(personId: string, organizationId: string, tx: Tx): Promise<boolean> {
    return this.tokens.waits(personId, organizationId, this.time.now(), tx);
  }
}
