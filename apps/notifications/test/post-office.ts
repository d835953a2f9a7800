import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface DeliveredMail extends Email {
  readonly recipients: readonly string[];
}

/** An SMTP server that keeps what it accepts and knows nobody whose address begins with `gone`. */
export class PostOffice {
  readonly delivered: DeliveredMail[] = [];
  private readonly server: SMTPServer;

  private constructor() {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      logger: false,
      onRcptTo: ({ address }, _session, done) => {
        if (!address.startsWith('gone')) return done();
        done(Object.assign(new Error('No such mailbox here'), { responseCode: 550 }));
      },
      onData: (stream, { envelope }, done) => {
        const recipients = envelope.rcptTo.map(({ address }) => address);
        buffer(stream)
          .then((raw) => PostalMime.parse(raw))
          .then((mail) => this.delivered.push({ ...mail, recipients }))
          .then(() => done(), done);
      },
    });
  }

  static async open(): Promise<PostOffice> {
    const office = new PostOffice();
    await new Promise<void>((resolve, reject) => {
      office.server.once('error', reject);
      office.server.listen(0, '127.0.0.1', () => resolve());
    });
    return office;
  }

  get url(): string {
    const { port } = this.server.server.address() as AddressInfo;
    return `smtp://127.0.0.1:${port}`;
  }

  to(address: string): readonly DeliveredMail[] {
    return this.delivered.filter(({ recipients }) => recipients.includes(address));
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }
}
