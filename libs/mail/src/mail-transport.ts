import { createTransport } from 'nodemailer';
import type { MailRow } from './mail.js';

export interface MailTransport {
  /** Resolves when the server has taken the mail over. @throws what nodemailer throws */
  send(mail: MailRow): Promise<void>;
  close(): void;
}

/** No promise waits for ever: each step of the conversation ends after this, in milliseconds. */
const defaultPatienceMs = 10_000;

/** @param url `smtp://` or `smtps://` @param from sender of all mails */
export function smtpTransport(url: string, from: string, patienceMs = defaultPatienceMs): MailTransport {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 4,
    // Repeats are ours, with back-off; the pool's own come at once and without end.
    maxRequeues: 0,
    disableFileAccess: true,
    disableUrlAccess: true,
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
    dnsTimeout: patienceMs,
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
