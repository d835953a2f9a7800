import { Config } from '#config';
import type { Contact } from '#contracts';
import { MailOutbox } from '#mail';
import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { composeDigest } from '../domain/mailing/compose-digest.js';
import { composeMail, type ComposedMail, type MailedNotice, mailLanguage } from '../domain/compose-mail.js';
import { contentOf } from '../domain/notice-content.js';
import type { NoticeDocument, NoticeMailing } from '../persistence/notice.schema.js';
import { AnswerPages } from './answer-pages.js';
import { type Unsubscription, UnsubscribeLinks } from './unsubscribe-links.js';

type AnswerableNotice = NoticeDocument & Pick<MailedNotice, 'answers'>;

/** Mails of notices, in the language of the person. They leave after commit; a repeat has the same Message-ID. */
@Injectable()
export class NoticeMail {
  constructor(
    private readonly outbox: MailOutbox,
    private readonly links: UnsubscribeLinks,
    private readonly answers: AnswerPages,
    private readonly config: Config,
  ) {}

  /** One notice as it is, several as a digest. @returns what became of them */
  async send(notices: readonly NoticeDocument[], contact: Contact, at: Date, tx: Tx): Promise<NoticeMailing> {
    const pages = await this.answers.of(notices, mailLanguage(contact.language), tx);
    const [only, ...others] = notices.map((notice): AnswerableNotice => {
      const answers = pages.get(notice._id);
      return { ...notice, content: contentOf(notice), ...(answers && { answers }) };
    });
    if (!only) throw new Error('A mail holds a notice at least');
    return others.length === 0 ? this.alone(only, contact, at, tx) : this.together([only, ...others], contact, at, tx);
  }

  private async alone(notice: AnswerableNotice, contact: Contact, at: Date, tx: Tx): Promise<NoticeMailing> {
    const { _id: mailId, personId, kind, allianceId } = notice;
    const stopping =
      notice.class === 'critical' ? undefined : { personId, type: kind, ...(allianceId && { allianceId }) };
    const stop = stopping && this.links.pageOf(stopping);
    const mail = composeMail(notice, contact.language, { address: this.address, ...(stop && { stop }) });
    await this.enqueue({ mailId, personId }, mail, contact, this.headersOf(stopping, allianceId), tx);
    return { state: 'sent', mailId, at };
  }

  private async together(
    notices: readonly AnswerableNotice[],
    contact: Contact,
    at: Date,
    tx: Tx,
  ): Promise<NoticeMailing> {
    const mailId = newId();
    const personId = notices[0]?.personId ?? '';
    const stopping = { personId };
    const links = { address: this.address, stop: this.links.pageOf(stopping) };
    const mail = composeDigest(notices, contact.language, links);
    await this.enqueue({ mailId, personId }, mail, contact, this.headersOf(stopping), tx);
    return { state: 'grouped', mailId, at };
  }

  private async enqueue(
    { mailId, personId }: { readonly mailId: string; readonly personId: string },
    { language, ...content }: ComposedMail,
    { email }: Contact,
    headers: Readonly<Record<string, string>>,
    tx: Tx,
  ): Promise<void> {
    await this.outbox.enqueue(tx.session, {
      to: email,
      personId,
      messageId: `${mailId}@${this.host}`,
      ...content,
      headers: { 'Content-Language': language, 'Auto-Submitted': 'auto-generated', ...headers },
    });
  }

  /** RFC 8058, RFC 2919; the mails of one alliance hang on one id, so that a reader shows them as one thread. */
  private headersOf(stopping: Unsubscription | undefined, allianceId?: string): Readonly<Record<string, string>> {
    const thread = allianceId && `<alliance-${allianceId}@${this.host}>`;
    return {
      'List-Id': `<notices.${this.host}>`,
      ...(stopping && {
        'List-Unsubscribe': `<${this.links.pageOf(stopping)}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
      ...(thread && { 'In-Reply-To': thread, References: thread }),
    };
  }

  private get address(): string {
    return this.config.ALIANZA_PUBLIC_URL;
  }

  private get host(): string {
    return new URL(this.address).hostname;
  }
}

/** The notice or the digest that a mail was sent for. */
export const mailIdIn = (messageId: string): string => messageId.slice(0, messageId.indexOf('@'));
