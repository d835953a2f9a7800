import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
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

/** What the server does with a whole mail: takes it, asks for later, says nothing, cuts the line, or will never have it. */
export type Manner = 'takes' | 'rests' | 'hangs' | 'cuts' | 'refuses';

/** A real SMTP server that outlives whatever the campaign kills, and forgets nothing. */
export class MailSink {
  readonly received: SunkMail[] = [];
  /** Message-IDs that it will never have. */
  readonly refused = new Set<string>();
  /** Mails that met the present manner. */
  met = 0;
  private manner: Manner = 'takes';
  private port = 0;
  private readonly sockets = new Map<number, Socket>();
  private readonly server: SMTPServer;

  private constructor() {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      logger: false,
      onData: (stream, session, done) => {
        keep(stream, session.envelope.rcptTo[0]?.address ?? '').then(
          (mail) => this.end(mail, session.remotePort, done),
          done,
        );
      },
    });
    // A sender that was killed in the middle of a conversation.
    this.server.on('error', () => undefined);
    this.server.server.on('connection', (socket: Socket) => {
      const { remotePort = 0 } = socket;
      this.sockets.set(remotePort, socket);
      socket.once('close', () => this.sockets.delete(remotePort));
    });
  }

  static async open(): Promise<MailSink> {
    const sink = new MailSink();
    await sink.listen();
    return sink;
  }

  /** For `SMTP_URL`. */
  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  behave(manner: Manner): void {
    this.manner = manner;
    this.met = 0;
  }

  /** Nobody listens, and who was connected is cut off. */
  async goAway(): Promise<void> {
    const gone = once(this.server.server, 'close');
    this.server.server.close();
    for (const socket of this.sockets.values()) socket.destroy();
    await gone;
  }

  /** Under the same address. */
  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(this.port, '127.0.0.1', resolve));
    this.port = (this.server.server.address() as AddressInfo).port;
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

  private end(mail: SunkMail, remotePort: number, done: (error?: Error) => void): void {
    this.met += 1;
    if (this.manner === 'takes') {
      this.received.push(mail);
      done();
    }
    if (this.manner === 'cuts') this.sockets.get(remotePort)?.destroy();
    if (this.manner === 'rests') done(replyOf(451));
    if (this.manner === 'refuses') {
      this.refused.add(mail.messageId);
      done(replyOf(554));
    }
  }
}

const replyOf = (responseCode: number): Error => Object.assign(new Error('not this one'), { responseCode });

async function keep(stream: NodeJS.ReadableStream, to: string): Promise<SunkMail> {
  const { messageId = '', text = '' } = await PostalMime.parse(await buffer(stream));
  return { to, messageId: messageId.replace(/^<|>$/g, ''), text };
}
