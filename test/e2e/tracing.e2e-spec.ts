import { OrganizationRegistered } from '#contracts';
import { waitUntil } from '#testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { signInDesk } from '../../scripts/sample/desk.js';
import { startTestSystem, type TestSystem } from './test-system.js';

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
const email = 'mesa@tejedoras.example';

describe('traces', () => {
  let collector: Server;
  /** Bodies of OTLP requests: protobuf, in which an id is its sixteen bytes and a name its text. */
  const received: Buffer[] = [];
  let system: TestSystem;

  beforeAll(async () => {
    collector = createServer((request, response) => {
      void buffer(request).then((body) => {
        if (request.url === '/v1/traces') received.push(body);
        response.end();
      });
    });
    await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
    const { port } = collector.address() as AddressInfo;
    system = await startTestSystem({ OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}` });
  });

  afterAll(async () => {
    await system.stop();
    await new Promise((resolve) => collector.close(resolve));
  });

  it('go to the endpoint: one from a request to what other services make of its events, without addresses', async () => {
    const desk = await signInDesk(system.url, { email, password: 'a password for this desk', language: 'es' });
    const headers = { traceparent: `00-${traceId}-00f067aa0ba902b7-01` };
    const body = { names: { es: 'Tejedoras de la frontera' }, constituency: 'migrant_led', places: ['CR'] };
    await desk.expect(201, 'POST', '/v1/organizations', { headers, body });
    const spans = ['POST /v1/organizations', `matching ${OrganizationRegistered.type}`];
    const isThere = (name: string): boolean =>
      received.some((request) => request.includes(Buffer.from(traceId, 'hex')) && request.includes(name));
    await waitUntil(() => Promise.resolve(spans.every(isThere)), { what: spans.join(' and '), timeoutMs: 30_000 });
    expect(received.some((request) => request.includes(email))).toBe(false);
  });
});
