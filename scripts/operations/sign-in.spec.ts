import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { environment } from '#config';
import { signIn } from './sign-in.js';

describe('signing in for operations', () => {
  let server: Server;
  let url: string;
  let status: number;

  beforeAll(async () => {
    Object.assign(environment, { ALIANZA_SAMPLE_PASSWORD: 'the one that was given' });
    server = createServer((_, response) => {
      response.writeHead(status, { 'content-type': 'application/problem+json' });
      response.end(JSON.stringify({ status, title: 'Refused', detail: 'Try again in a few seconds.' }));
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterAll(() => {
    Reflect.deleteProperty(environment, 'ALIANZA_SAMPLE_PASSWORD');
    server.close();
  });

  it.each([
    [401, /does not fit/],
    [429, /^Try again in a few seconds\.$/],
    [503, /^Try again in a few seconds\.$/],
  ])('blames the password for %s only where it is refused', async (refusal, sentence) => {
    status = refusal;
    await expect(signIn(url, 'secretariat@alianza.example')).rejects.toThrow(sentence);
  });
});
