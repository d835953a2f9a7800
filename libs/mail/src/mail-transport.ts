import { createTransport } from 'nodemailer';
import type { MailRow } from './mail.js';

export interface MailTransport {
  /** Resolves when the server has taken the mail over. @throws what nodemailer throws */
  send(mail: MailRow): Promise<void>;
  close(): void;
}

/** No promise waits for ever: each step of the conversation has its end. */
const timeouts = { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 10_000, dnsTimeout: 5_000 };

/** @param url `smtp://` or `smtps://` @param from sender of all mails */
export function smtpTransport(url: string, from: string): MailTransport {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 4,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...timeouts,
  });
  return {
    send: async ({ _id, to, subject, text, html, headers }) => {
      await transport.sendMail({
        from,
        to: { name: '', address: to },
        messageId: `<${_id}>`,
        subject,
        text,
        html,
        headers: { ...headers },
      });
    },
    close: () => transport.close(),
  };
}
