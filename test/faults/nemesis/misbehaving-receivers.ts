import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How a platform may answer what it is told. */
export const manners = ['well', 'broken', 'redirects', 'rests', 'gone', 'hangs', 'endless', 'drips'] as const;
export type Manner = (typeof manners)[number];

export interface Asked {
  readonly manner: string;
  readonly id: string;
  readonly at: number;
}

export const restMs = 1_000;
const dripMs = 100;
const chunk = Buffer.alloc(64 * 1_024, 'x');

/** Platforms of every kind behind one port: the path says how each answers. */
export class MisbehavingReceivers {
  readonly asked: Asked[] = [];
  private readonly server = createServer((request, response) => {
    request.resume().on('end', () => {
      const manner = request.url?.slice(1) ?? '';
      this.asked.push({ manner, id: String(request.headers['webhook-id']), at: performance.now() });
      this.answer(manner, response);
    });
  });

  static async open(): Promise<MisbehavingReceivers> {
    const receivers = new MisbehavingReceivers();
    await new Promise<void>((resolve) => receivers.server.listen(0, '127.0.0.1', resolve));
    return receivers;
  }

  urlOf(manner: Manner): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/${manner}`;
  }

  /** What a manner of receiver was sent, in order. */
  sentTo(manner: string): readonly Asked[] {
    return this.asked.filter((one) => one.manner === manner);
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private answer(manner: string, response: ServerResponse): void {
    switch (manner) {
      case 'broken':
        return void response.writeHead(500).end();
      case 'redirects':
        return void response.writeHead(307, { location: '/led-astray' }).end();
      case 'rests': {
        const isFirst = this.sentTo(manner).length === 1;
        return void (isFirst ? response.writeHead(429, { 'retry-after': '1' }) : response.writeHead(204)).end();
      }
      case 'gone':
        return void response.writeHead(410).end();
      case 'hangs':
        return;
      case 'endless':
        response.writeHead(200);
        return writeWithoutEnd(response);
      case 'drips': {
        response.writeHead(200).write('x');
        const timer = setInterval(() => response.write('x'), dripMs);
        return void response.on('close', () => clearInterval(timer));
      }
      default:
        return void response.writeHead(204).end();
    }
  }
}

function writeWithoutEnd(response: ServerResponse): void {
  const more = (): void => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on('drain', more);
  more();
}
