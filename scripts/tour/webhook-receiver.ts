import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface TakenEvent {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
}

/** A platform of one's own: takes what is signed with its secret, and refuses the rest. */
export class WebhookReceiver {
  readonly taken: TakenEvent[] = [];
  secret = '';
  private readonly server = createServer((request, response) => void this.take(request, response));

  static async open(): Promise<WebhookReceiver> {
    const receiver = new WebhookReceiver();
    await new Promise<void>((resolve) => receiver.server.listen(0, '127.0.0.1', resolve));
    return receiver;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = Buffer.concat((await request.toArray()) as Buffer[]).toString();
    const { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature } = request.headers;
    const key = Buffer.from(this.secret.replace('whsec_', ''), 'base64');
    const due = createHmac('sha256', key)
      .update(`${String(id)}.${String(timestamp)}.${body}`)
      .digest('base64');
    if (signature !== `v1,${due}`) return void response.writeHead(400).end();
    this.taken.push(JSON.parse(body) as TakenEvent);
    response.writeHead(204).end();
  }
}
