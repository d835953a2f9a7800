import { createTransport } from 'nodemailer';
import type { MailRow } from './mail.js';

export interface MailTransport {
  /** Resolves when the server has taken the mail over. @throws what nodemailer throws */
  send(mail: MailRow): Promise<void>;
  /** Mails in hand fail. */
  close(): void;
}

/** No promise waits for ever: each step of the conversation ends after this, in milliseconds. */
const defaultPatienceMs = 10_000;

/** As many conversations with the server as there are at once. */
export const connections = 8;

/** DKIM (RFC 6376). */
export interface MailSigning {
  readonly domainName: string;
  readonly keySelector: string;
  /** RSA, PEM. */
  readonly privateKey: string;
}

/** Those of RFC 6376, 5.4.1 that our mails have; the last two as RFC 8058 wants it, or no button is shown. */
const signedHeaders =
  'From:Subject:Date:Message-ID:To:MIME-Version:Content-Type:Content-Language:In-Reply-To:References:List-Id:' +
  'List-Unsubscribe:List-Unsubscribe-Post';

export interface SmtpOptions {
  /** Sender of all mails. */
  readonly from: string;
  readonly signing?: MailSigning;
  readonly patienceMs?: number;
}

/** @param url `smtp://` or `smtps://` */
export function smtpTransport(
  url: string,
  { from, signing, patienceMs = defaultPatienceMs }: SmtpOptions,
): MailTransport {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: connections,
    // Repeats are ours, with back-off; the pool's own come at once and without end.
    maxRequeues: 0,
    disableFileAccess: true,
    disableUrlAccess: true,
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
    dnsTimeout: patienceMs,
    ...(signing && { dkim: { ...signing, headerFieldNames: signedHeaders } }),
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
    close: () => transport.close({ force: true }),
  };
}
