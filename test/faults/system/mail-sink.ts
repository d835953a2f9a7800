import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { waitUntil } from '#testing';

export interface SunkMail {
  readonly to: string;
  /** Without angle brackets. */
  readonly messageId: string;
  readonly text: string;
}

/** A real SMTP server that outlives whatever the campaign kills, and forgets nothing. */
export class MailSink {
  private constructor(
    private readonly server: SMTPServer,
    readonly received: readonly SunkMail[],
  ) {}

  static async open(): Promise<MailSink> {
    const received: SunkMail[] = [];
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      logger: false,
      onData: (stream, session, done) => {
        keep(stream, session.envelope.rcptTo[0]?.address ?? '').then((mail) => {
          received.push(mail);
          done();
        }, done);
      },
    });
    // A sender that was killed in the middle of a conversation.
    server.on('error', () => undefined);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new MailSink(server, received);
  }

  /** For `SMTP_URL`. */
  get url(): string {
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  /** The code in the first mail to an address; waits until it has arrived. */
  codeFor(address: string): Promise<string> {
    return waitUntil(
      async () => {
        const mail = this.received.find(({ to }) => to === address);
        // The code stands on a line of its own.
        return mail && /^[\w-]{20,}$/m.exec(mail.text)?.[0];
      },
      { what: `the mail to ${address}`, timeoutMs: 30_000 },
    );
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}

async function keep(stream: NodeJS.ReadableStream, to: string): Promise<SunkMail> {
  const { messageId = '', text = '' } = await PostalMime.parse(await buffer(stream));
  return { to, messageId: messageId.replace(/^<|>$/g, ''), text };
}
