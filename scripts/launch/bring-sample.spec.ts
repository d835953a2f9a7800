import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { bringSample } from './bring-sample.js';

/** An installation without any initiative, which is asked nothing else. */
let server: Server;
const asked: string[] = [];

beforeAll(async () => {
  server = createServer(({ method, url }, response) => {
    asked.push(`${method} ${url?.split('?')[0]}`);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ items: [], nextCursor: null }));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
});

afterAll(() => void server.close());

it('leaves the sample out, and says why, where nobody could read the codes that are mailed to its desks', async () => {
  const lines: string[] = [];
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const state = { path: '', logs: '', secret: '', samplePassword: 'twelve or more' };
  expect(await bringSample({ url, state, showsMails: false }, (line) => lines.push(line))).toBe(false);
  expect(asked).toEqual(['GET /v1/initiatives']);
  expect(lines).toEqual([expect.stringMatching(/^Without the sample data: .+SMTP_URL.+\.$/)]);
});
