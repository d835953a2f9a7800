import { get, type IncomingMessage } from 'node:http';
import { createParser } from 'eventsource-parser';

/** A client of the live stream that takes a cut as what it is: it knows what it has, and can ask for the rest. */
export class LiveClient {
  /** Ids of the notices received, over all connections, in order. */
  readonly received: number[] = [];
  private response?: IncomingMessage;

  /** Connects, after a cut behind the last notice that it has. @throws Error for any answer but 200 */
  async connect(baseUrl: string, token: string): Promise<void> {
    const last = this.received.at(-1);
    const headers = {
      authorization: `Bearer ${token}`,
      accept: 'text/event-stream',
      ...(last !== undefined && { 'last-event-id': String(last) }),
    };
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      get(new URL('/v1/notifications/stream', baseUrl), { headers, agent: false }, resolve).on('error', reject);
    });
    if (response.statusCode !== 200) throw new Error(`The stream answered ${response.statusCode}`);
    const parser = createParser({ onEvent: ({ id }) => this.received.push(Number(id)) });
    response.setEncoding('utf8').on('data', (text: string) => parser.feed(text));
    // A cut is what the scenario is about.
    response.on('error', () => undefined);
    this.response = response;
  }

  close(): void {
    this.response?.destroy();
  }
}
