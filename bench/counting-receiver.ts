import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Takes whatever is sent to it, and counts; `/hangs` is taken and never answered. */
export class CountingReceiver {
  private taken = 0;
  private due = Infinity;
  private reached: () => void = () => undefined;
  private readonly server = createServer((request, response) => {
    request.resume().on('end', () => this.take(request.url ?? '', response));
  });

  static async open(): Promise<CountingReceiver> {
    const receiver = new CountingReceiver();
    await new Promise<void>((resolve) => receiver.server.listen(0, '127.0.0.1', resolve));
    return receiver;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Resolves when so many more were taken, from now on. */
  reaches(count: number): Promise<void> {
    this.taken = 0;
    this.due = count;
    return new Promise((resolve) => (this.reached = resolve));
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private take(path: string, response: ServerResponse): void {
    if (path === '/hangs') return;
    response.writeHead(204).end();
    // One that is left out of the count is told for the other side of a pair.
    if (path === '/uncounted') return;
    this.taken += 1;
    if (this.taken === this.due) this.reached();
  }
}
