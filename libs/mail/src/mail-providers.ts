import { Config } from '#config';
import { Connection } from '#persistence';
import type { Provider, Type } from '@nestjs/common';
import { LocalMailbox } from './local-mailbox.js';
import { MailOutbox } from './mail-outbox.js';
import { MAIL_TRANSPORT, MailPost } from './mail-post.js';
import { MailRows } from './mail-rows.js';
import { MailSettlement } from './mail-settlement.js';
import { type MailSigning, smtpTransport } from './mail-transport.js';

/**
 * For the `providers` of a service that sends mails: `MailOutbox`, and what delivers from the service's database.
 * A service that acts on refused mails provides `MailRefusals` beside them.
 */
export const mailProviders: Provider[] = [
  {
    provide: MailRows,
    inject: [Connection as Type<Connection>, Config],
    useFactory: async (connection: Connection, { ALIANZA_LEASE_MS }: Config) => {
      const rows = new MailRows(connection, ALIANZA_LEASE_MS);
      await rows.prepare();
      return rows;
    },
  },
  { provide: MailOutbox, inject: [MailRows], useFactory: (rows: MailRows) => new MailOutbox(rows) },
  {
    provide: MAIL_TRANSPORT,
    inject: [Config, { token: LocalMailbox, optional: true }],
    useFactory: (config: Config, mailbox?: LocalMailbox) => {
      const url = config.SMTP_URL ?? mailbox?.smtpUrl;
      const signing = signingOf(config);
      return url && smtpTransport(url, { from: config.MAIL_FROM, ...(signing && { signing }) });
    },
  },
  MailSettlement,
  MailPost,
];

/** For the domain of the sender. */
function signingOf({ MAIL_DKIM_KEY, MAIL_DKIM_SELECTOR, MAIL_FROM }: Config): MailSigning | undefined {
  if (MAIL_DKIM_KEY === undefined) return undefined;
  return {
    domainName: /@([^@>\s]+)>?\s*$/.exec(MAIL_FROM)?.[1] ?? '',
    keySelector: MAIL_DKIM_SELECTOR,
    privateKey: Buffer.from(MAIL_DKIM_KEY, 'base64').toString(),
  };
}
