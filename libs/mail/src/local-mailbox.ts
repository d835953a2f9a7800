import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  /** Counts from 1 in order of arrival. */
  readonly number: number;
  readonly receivedAt: string;
  /** Envelope recipients. */
  readonly to: readonly string[];
  readonly from: string;
  /** Without angle brackets. */
  readonly messageId: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A mailbox of this computer: what is delivered to it can be looked at, and goes nowhere. */
export abstract class LocalMailbox {
  /** For `SMTP_URL`. */
  abstract readonly smtpUrl: string;
  /** Oldest first, the last 1 000. */
  abstract messages(): readonly ReceivedMail[];
  abstract close(): Promise<void>;
}

export interface LocalMailboxOptions {
  /** 0: a free one. */
  readonly port?: number;
}

const kept = 1_000;
const maxBytes = 1024 * 1024;

/** A real SMTP server on the loopback that delivers to nobody: for developers, tests and the tour. */
export async function startLocalMailbox({ port = 0 }: LocalMailboxOptions = {}): Promise<LocalMailbox> {
  const received: ReceivedMail[] = [];
  let count = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: maxBytes,
    logger: false,
    onData: (stream, session, done) => {
      buffer(stream)
        .then(async (raw) => {
          const to = session.envelope.rcptTo.map(({ address }) => address);
          received.push({ number: ++count, to, ...(await parse(raw)) });
          if (received.length > kept) received.shift();
        })
        .then(() => done(), done);
    },
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
  const { port: bound } = server.server.address() as AddressInfo;
  return {
    smtpUrl: `smtp://127.0.0.1:${bound}`,
    messages: () => received,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function parse(raw: Buffer): Promise<Omit<ReceivedMail, 'number' | 'to'>> {
  const { from, messageId = '', subject = '', text = '', html = '', headers } = await PostalMime.parse(raw);
  return {
    receivedAt: new Date().toISOString(),
    from: from?.address ?? '',
    messageId: messageId.replace(/^<|>$/g, ''),
    subject,
    text,
    html,
    headers: Object.fromEntries(headers.map(({ key, value }) => [key, value])),
  };
}
