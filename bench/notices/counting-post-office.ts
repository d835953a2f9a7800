import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** An SMTP server that takes every mail and counts. */
export class CountingPostOffice {
  private taken = 0;
  private due = Infinity;
  private reached: () => void = () => undefined;
  private readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onData: (stream, _session, done) => {
      stream.resume().on('end', () => {
        done();
        this.taken += 1;
        if (this.taken === this.due) this.reached();
      });
    },
  });

  static async open(): Promise<CountingPostOffice> {
    const office = new CountingPostOffice();
    await new Promise<void>((resolve) => office.server.listen(0, '127.0.0.1', () => resolve()));
    return office;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  /** Resolves when so many more were taken, from now on. */
  reaches(count: number): Promise<void> {
    this.taken = 0;
    this.due = count;
    return new Promise((resolve) => (this.reached = resolve));
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }
}
