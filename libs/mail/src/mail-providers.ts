import { Config } from '#config';
import { Connection } from '#persistence';
import type { Provider, Type } from '@nestjs/common';
import { LocalMailbox } from './local-mailbox.js';
import { MailOutbox } from './mail-outbox.js';
import { MAIL_TRANSPORT, MailPost } from './mail-post.js';
import { MailRows } from './mail-rows.js';
import { MailSettlement } from './mail-settlement.js';
import { smtpTransport } from './mail-transport.js';

/**
 * For the `providers` of a service that sends mails: `MailOutbox`, and what delivers from the service's database.
 * A service that acts on refused mails provides `MailRefusals` beside them.
 */
export const mailProviders: Provider[] = [
  {
    provide: MailRows,
    inject: [Connection as Type<Connection>],
    useFactory: async (connection: Connection) => {
      const rows = new MailRows(connection);
      await rows.prepare();
      return rows;
    },
  },
  { provide: MailOutbox, inject: [MailRows], useFactory: (rows: MailRows) => new MailOutbox(rows) },
  {
    provide: MAIL_TRANSPORT,
    inject: [Config, { token: LocalMailbox, optional: true }],
    useFactory: ({ SMTP_URL, MAIL_FROM }: Config, mailbox?: LocalMailbox) => {
      const url = SMTP_URL ?? mailbox?.smtpUrl;
      return url === undefined ? undefined : smtpTransport(url, MAIL_FROM);
    },
  },
  MailSettlement,
  MailPost,
];
