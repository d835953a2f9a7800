import { Config } from '#config';
import { MailOutbox } from '#mail';
import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { lifeOf } from '../../domain/account/mailed-token.js';
import { Entropy } from '../entropy.js';
import { composeMail, type MailFacts } from './compose-mail.js';
import type { AccountMailKind } from './mail-text.js';

export interface Addressee {
  /** Of the account; absent while there is none. */
  readonly id?: string;
  readonly email: string;
  /** BCP 47. */
  readonly language: string;
}

const hoursOf = (milliseconds: number): number => milliseconds / 3_600_000;

/** The mails of accounts: they hold secrets, so they leave from here and no event knows of them. */
@Injectable()
export class AccountMail {
  constructor(
    private readonly outbox: MailOutbox,
    private readonly config: Config,
    private readonly entropy: Entropy,
  ) {}

  async confirmSignUp(to: Addressee, code: string, tx: Tx): Promise<void> {
    await this.send('confirm_sign_up', to, tx, { code, hours: hoursOf(lifeOf.confirmSignUp) });
  }

  async alreadyRegistered(to: Addressee, tx: Tx): Promise<void> {
    await this.send('already_registered', to, tx);
  }

  async resetPassword(to: Addressee, code: string, tx: Tx): Promise<void> {
    await this.send('reset_password', to, tx, { code, hours: hoursOf(lifeOf.resetPassword) });
  }

  async invitation(to: Addressee, code: string, tx: Tx): Promise<void> {
    await this.send('invitation', to, tx, { code, hours: hoursOf(lifeOf.acceptInvitation) });
  }

  /** To who has no account yet, and is added to an organisation. */
  async memberInvitation(
    to: Addressee,
    facts: { readonly code: string; readonly organization: string },
    tx: Tx,
  ): Promise<void> {
    await this.send('member_invitation', to, tx, { ...facts, hours: hoursOf(lifeOf.acceptInvitation) });
  }

  async joinOrganization(
    to: Addressee,
    facts: { readonly code: string; readonly organization: string },
    tx: Tx,
  ): Promise<void> {
    await this.send('join_organization', to, tx, { ...facts, hours: hoursOf(lifeOf.joinOrganization) });
  }

  async passwordChanged(to: Addressee, tx: Tx): Promise<void> {
    await this.send('password_changed', to, tx);
  }

  private async send(
    kind: AccountMailKind,
    to: Addressee,
    tx: Tx,
    facts: Omit<MailFacts, 'address'> = {},
  ): Promise<void> {
    const address = this.config.ALIANZA_PUBLIC_URL;
    const messageId = `${this.entropy.id()}@${new URL(address).hostname}`;
    const mail = composeMail(kind, to.language, { address, ...facts });
    await this.outbox.enqueue(tx.session, {
      to: to.email,
      messageId,
      ...mail,
      ...(to.id !== undefined && { personId: to.id }),
    });
  }

  /** What was mailed to the owner of an account is not kept, and what waits does not leave; a sign-up had no owner yet. */
  async forget(personId: string, tx: Tx): Promise<void> {
    await this.outbox.forget(tx.session, personId);
  }
}
