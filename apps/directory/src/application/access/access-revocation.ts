import { AccessRevoked } from '#contracts';
import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { AccessMarksRepository } from '../../persistence/access-marks.repository.js';
import { MailedTokensRepository } from '../../persistence/mailed-tokens.repository.js';
import { SessionsRepository } from '../../persistence/sessions.repository.js';
import { RealTime } from '../real-time.js';

/** Takes access away, here at once and in every service within seconds. */
@Injectable()
export class AccessRevocation {
  constructor(
    private readonly sessions: SessionsRepository,
    private readonly mailedTokens: MailedTokensRepository,
    private readonly marks: AccessMarksRepository,
    private readonly time: RealTime,
  ) {}

  /** @param sessionId a sign-in, or an API key's */
  async endSession(personId: string, sessionId: string, tx: Tx): Promise<void> {
    await this.marks.note(personId, tx);
    await this.sessions.end(sessionId, tx);
    tx.emit(AccessRevoked, personId, { personId, sessionId, issuedBefore: this.now() });
  }

  /**
   * Signs the person out everywhere; codes on their way by mail that could set the password are void. With those that ask it to
   * join an organisation nobody else can do anything: they stay good.
   */
  async endAllSessions(personId: string, tx: Tx): Promise<void> {
    await this.recallTokens(personId, tx);
    await this.sessions.endAll(personId, tx);
    await this.mailedTokens.voidPasswordsOf(personId, tx);
  }

  /** For good: nothing that was ever mailed to the person serves any more. */
  async endAll(personId: string, tx: Tx): Promise<void> {
    await this.endAllSessions(personId, tx);
    await this.mailedTokens.voidAllOf(personId, tx);
  }

  /** The person stays signed in, but tokens that still say what was taken away are refused: refreshed ones do not. */
  async recallTokens(personId: string, tx: Tx): Promise<void> {
    await this.marks.note(personId, tx);
    tx.emit(AccessRevoked, personId, { personId, issuedBefore: this.now() });
  }

  /** Of two that leave the secretariat at the same moment the second one sees that the first has left. */
  async leaveSecretariat(tx: Tx): Promise<void> {
    await this.marks.note('secretariat', tx);
  }

  /** After the mark: whoever gave a token before it has committed, so that the token is older. */
  private now(): string {
    return this.time.now().toISOString();
  }
}
