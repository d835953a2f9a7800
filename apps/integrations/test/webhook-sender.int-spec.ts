import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ServerResponse } from 'node:http';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { verdictOn } from '../src/domain/webhooks/attempt.js';
import { GuardedAgents, guarded } from '../src/delivery/guarded-agents.js';
import { DispatchTiming } from '../src/domain/webhooks/dispatch-timing.js';
import { WebhookSender } from '../src/delivery/webhook-sender.js';
import { Receiver, signatureOf } from './receiver.js';

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const message = { id: 'event-1', body: '{"id":"event-1","type":"alianza.ping","data":{}}' };
const timing = Object.assign(new DispatchTiming(), { replyMs: 200, bodyMs: 200 });

describe('sending to a receiver', () => {
  let receiver: Receiver;
  let sender: WebhookSender;

  beforeEach(async () => {
    receiver = await Receiver.open();
    sender = new WebhookSender(new GuardedAgents(['127.0.0.1']), timing);
  });

  afterEach(async () => {
    sender.close();
    await receiver.close();
  });

  const send = (url = receiver.url) => sender.send({ url, secrets: [secret] }, message);
  const answering = async (answer: (response: ServerResponse) => void) => {
    receiver.answer = (_, response) => answer(response);
    return send();
  };

  it('signs what it sends, and keeps the beginning of the reply', async () => {
    const attempt = await answering((response) =>
      response.writeHead(202, { 'content-type': 'text/plain' }).end('Thanks'),
    );
    expect(attempt).toMatchObject({ reply: { status: 202, contentType: 'text/plain', body: 'Thanks' } });
    const [received] = receiver.received;
    expect(received?.text).toBe(message.body);
    expect(received?.headers['webhook-id']).toBe('event-1');
    expect(received && received.headers['webhook-signature']).toBe(received && signatureOf(received, secret));
    expect(Math.abs(Number(received?.headers['webhook-timestamp']) * 1_000 - attempt.at)).toBeLessThan(1_000);
  });

  it('gives up on a receiver that hangs', async () => {
    const attempt = await answering(() => undefined);
    expect(attempt).toMatchObject({ error: 'timeout' });
    expect(verdictOn(attempt)).toEqual({ kind: 'failed' });
  });

  it('cuts what hangs when the process ends, and says that it was not the receiver', async () => {
    const patient = new WebhookSender(new GuardedAgents(['127.0.0.1']), new DispatchTiming());
    receiver.answer = () => patient.cut();
    const attempt = await patient.send({ url: receiver.url, secrets: [secret] }, message);
    expect(attempt.error).toBe('interrupted');
    expect(verdictOn(attempt)).toEqual({ kind: 'interrupted' });
    patient.close();
  });

  it('takes a cut connection and a closed port for failures', async () => {
    expect(await answering((response) => response.destroy())).toMatchObject({ error: 'ECONNRESET' });
    const { url } = receiver;
    await receiver.close();
    expect(await send(url)).toMatchObject({ error: 'ECONNREFUSED' });
    receiver = await Receiver.open();
  });

  it('does not follow where a redirect leads', async () => {
    const elsewhere = await Receiver.open();
    const attempt = await answering((response) => response.writeHead(307, { location: elsewhere.url }).end());
    expect([attempt.reply?.status, verdictOn(attempt).kind]).toEqual([307, 'failed']);
    expect(elsewhere.received).toEqual([]);
    await elsewhere.close();
  });

  it('reads no more than the beginning of a reply without end', async () => {
    let written = 0;
    const closed = new Promise<void>((resolve) => {
      receiver.answer = (_, response) => {
        response.writeHead(200);
        const chunk = Buffer.alloc(64 * 1_024, 'x');
        const more = (): void => {
          while (!response.destroyed && response.write(chunk)) written += chunk.length;
        };
        response.on('drain', more).on('close', resolve);
        more();
      };
    });
    const attempt = await send();
    await closed;
    expect(attempt.reply).toEqual({ status: 200, body: 'x'.repeat(1_024) });
    expect(written).toBeLessThan(64 * 1_024 * 1_024);
  });

  it('waits for the rest of a reply that drips only a moment: its status was said', async () => {
    const attempt = await answering((response) => {
      response.writeHead(200).write('a');
      const timer = setInterval(() => response.write('a'), 20);
      response.on('close', () => clearInterval(timer));
    });
    expect(attempt.reply?.status).toBe(200);
    expect(attempt.reply?.body).toMatch(/^a+$/);
  });
});

describe('the way to a receiver', () => {
  let server: Server;
  let port: number;
  let connections: Socket[];

  beforeEach(async () => {
    connections = [];
    server = createServer((socket) => connections.push(socket));
    await new Promise<void>((resolve) => server.listen({ port: 0, host: '::', ipv6Only: false }, resolve));
    port = (server.address() as { port: number }).port;
  });

  afterEach(async () => {
    connections.forEach((socket) => socket.destroy());
    await new Promise((resolve) => server.close(resolve));
  });

  it.each([
    '127.0.0.1',
    '127.8.9.10',
    '2130706433',
    '0x7f000001',
    '0177.0.0.1',
    '127.1',
    '0.0.0.0',
    '[::1]',
    '[::]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    'localhost',
  ])('never leads to %s: no connection is made', async (host) => {
    const sender = new WebhookSender(new GuardedAgents([]), timing);
    for (const scheme of ['https', 'http']) {
      const attempt = await sender.send({ url: `${scheme}://${host}:${port}/`, secrets: [secret] }, message);
      expect(attempt.error).toBe('forbidden_address');
    }
    await heardOf(port);
    // Ours alone, by which the server shows that it listens.
    expect(connections).toHaveLength(1);
    sender.close();
  });

  it('of a name is asked for with each connection, whatever the name stood for before', async () => {
    let asked = 0;
    const agents = new GuardedAgents([], (_name, _options, done) => {
      asked += 1;
      done(null, [{ address: '127.0.0.1', family: 4 }]);
    });
    const sender = new WebhookSender(agents, timing);
    const attempt = await sender.send({ url: `https://rebinding.example:${port}/`, secrets: [secret] }, message);
    expect([attempt.error, asked]).toEqual(['forbidden_address', 1]);
    await heardOf(port);
    expect(connections).toHaveLength(1);
    sender.close();
  });

  it('of a name with several addresses is a public one', () => {
    const mixed = [
      { address: '127.0.0.1', family: 4 },
      { address: '93.184.215.14', family: 4 },
      { address: 'fd00::1', family: 6 },
    ];
    const lookup = guarded((_name, _options, done) => done(null, mixed));
    const found: unknown[] = [];
    lookup('receiver.example', {}, (_error, address) => found.push(address));
    lookup('receiver.example', { all: true }, (_error, addresses) => found.push(addresses));
    expect(found).toEqual(['93.184.215.14', [{ address: '93.184.215.14', family: 4 }]]);
  });
});

/** Connects by itself: what connected before has been heard of by then. */
async function heardOf(port: number): Promise<void> {
  const socket = connect(port, '127.0.0.1');
  await new Promise((resolve) => socket.once('connect', resolve));
}
