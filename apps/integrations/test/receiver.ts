import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  readonly body: { readonly id: string; readonly type: string; readonly subject?: string; readonly data: object };
}

/** How a request is answered; the default is 204. */
export type Answer = (received: Received, response: ServerResponse) => void;

const taken: Answer = (_, response) => void response.writeHead(204).end();

/** A platform that receives webhooks, and answers as it is told. */
export class Receiver {
  readonly received: Received[] = [];
  answer: Answer = taken;
  private readonly server = createServer((request, response) => void this.take(request, response));

  static async open(port = 0): Promise<Receiver> {
    const receiver = new Receiver();
    await new Promise<void>((resolve) => receiver.server.listen(port, '127.0.0.1', resolve));
    return receiver;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}/hook`;
  }

  /** Takes what comes from now on. */
  recover(): void {
    this.answer = taken;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    const received = { headers: request.headers, text, body: JSON.parse(text) as Received['body'] };
    this.received.push(received);
    this.answer(received, response);
  }
}

/** As a receiver computes it, from the specification. */
export function signatureOf({ headers, text }: Received, secret: string): string {
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  const signed = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${text}`;
  return `v1,${createHmac('sha256', key).update(signed).digest('base64')}`;
}
