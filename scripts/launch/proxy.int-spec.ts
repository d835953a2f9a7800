import { services, type ServiceName } from '#contracts';
import { freePort } from '#stack';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startProxy } from './proxy.js';

describe('the proxy', () => {
  let directory: Server;
  let proxy: Awaited<ReturnType<typeof startProxy>>;
  let address: string;

  beforeAll(async () => {
    directory = createServer({ maxHeaderSize: 160_000 }, ({ headers }, response) =>
      response.end(`${headers.authorization?.length}`),
    );
    await once(directory.listen(0, '127.0.0.1'), 'listening');
    const away = `http://127.0.0.1:${await freePort()}`;
    const upstreams = Object.fromEntries(services.map((name) => [name, away])) as Record<ServiceName, string>;
    upstreams.directory = `http://127.0.0.1:${(directory.address() as AddressInfo).port}`;
    const port = await freePort();
    proxy = await startProxy({ host: '127.0.0.1', port, upstreams, mailbox: { messages: () => [] } });
    address = `http://127.0.0.1:${port}`;
  });

  afterAll(async () => {
    await proxy.close();
    directory.close();
  });

  it.each([
    ['a path that nobody has', '/v2/me', 404, 'not_found'],
    ['a service that is away', '/v1/initiatives?limit=2', 503, 'unavailable'],
  ])('answers for %s as every service answers', async (_, path, status, slug) => {
    const headers = { 'x-correlation-id': 'a-walk-through', 'accept-language': 'pt' };
    const answer = await fetch(address + path, { headers });
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(answer.headers.get('x-correlation-id')).toBe('a-walk-through');
    expect(answer.headers.get('content-language')).toBe('pt');
    expect([answer.status, await answer.json()]).toEqual([
      status,
      expect.objectContaining({
        type: `https://alianza.example/problems/${slug}`,
        status,
        instance: path.split('?')[0],
        correlationId: 'a-walk-through',
      }),
    ]);
  });

  it('leaves it to the service to refuse a token of 100 kB', async () => {
    const authorization = `Bearer ${'x'.repeat(100_000)}`;
    const answer = await fetch(`${address}/v1/me`, { headers: { authorization } });
    expect(await answer.text()).toBe(String(authorization.length));
  });
});
