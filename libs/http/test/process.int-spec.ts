import { request as rawRequest } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { type SampleApp, startSampleApp } from './sample-app.js';
import { type SampleClient, sampleClient } from './sample-client.js';

describe('a process', () => {
  let service: SampleApp;
  let call: SampleClient['call'];

  beforeAll(async () => {
    service = await startSampleApp();
    ({ call } = await sampleClient(service));
  }, 60_000);

  afterAll(() => service.stop(), 30_000);

  describe('the process', () => {
    it('is alive, ready and measured by route template', async () => {
      expect((await call('GET', '/health/live')).body).toEqual({ status: 'live' });
      expect((await call('GET', '/health/ready')).body).toEqual({ status: 'ready', problems: [] });
      await call('GET', `/v1/samples/${uuid()}`);
      const { text } = await call('GET', '/metrics');
      expect(text).toMatch(
        /alianza_http_request_seconds_count\{method="GET",route="\/v1\/samples\/:id",status="404"\}/,
      );
    });

    it('answers unknown paths with 404 and unknown methods with 405', async () => {
      expect((await call('GET', '/v1/nowhere')).body).toMatchObject({ status: 404, instance: '/v1/nowhere' });
      const reply = await call('DELETE', '/v1/samples');
      expect([reply.status, reply.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
      expect((await call('PUT', `/v1/samples/${uuid()}`)).headers.get('allow')).toBe('GET, HEAD, PATCH');
    });

    it('answers a path that cannot be read with a problem', async () => {
      const reply = await new Promise<{ status?: number; type?: string }>((resolve, reject) => {
        const { hostname, port } = new URL(service.url);
        rawRequest({ hostname, port, path: '/v1/samples/%E0%A4%A', method: 'GET' }, (response) => {
          response.resume();
          resolve({ status: response.statusCode, type: response.headers['content-type'] });
        })
          .on('error', reject)
          .end();
      });
      expect(reply).toEqual({ status: 400, type: 'application/problem+json' });
    });

    it.each([
      ['no HTTP', 'nonsense\r\n\r\n', 400],
      ['200 kB of headers', `GET /v1/open HTTP/1.1\r\nhost: x\r\nx-long: ${'x'.repeat(200_000)}\r\n\r\n`, 431],
    ])('answers %s with a problem and closes', async (_, sent, status) => {
      const { hostname, port } = new URL(service.url);
      const socket = connect(Number(port), hostname);
      socket.end(sent);
      const answer = await text(socket);
      expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
      expect(answer).toContain('content-type: application/problem+json');
    });

    it('limits how often one address may ask where a route says so', async () => {
      const replies = [];
      for (let asked = 0; asked < 3; asked++) replies.push(await call('GET', '/v1/open/limited'));
      expect(replies.map(({ status }) => status)).toEqual([200, 200, 429]);
      expect(replies[2]?.body.type).toMatch(/too_many_requests$/);
      expect(Number(replies[2]?.headers.get('retry-after'))).toBeGreaterThan(0);
    });

    it('shows its documents, and nothing else of the disk', async () => {
      for (const path of ['/docs', '/']) {
        expect((await call('GET', path)).text).toContain('/docs/assets/swagger-ui-bundle.js');
      }
      expect((await call('GET', '/docs/assets/swagger-ui.css')).headers.get('content-type')).toMatch(/^text\/css/);
      expect((await call('GET', '/docs/assets/package.json')).status).toBe(404);
      expect((await call('GET', '/docs/assets/..%2Fpackage.json')).status).toBe(404);
      const document = await call<{ openapi: string; paths: Record<string, unknown> }>('GET', '/docs/openapi.json');
      expect(document.body.openapi).toBe('3.1.0');
      expect(Object.keys(document.body.paths)).toContain('/v1/samples/{id}/publish');
    });

    it('says nothing of its insides when it fails', async () => {
      const reply = await call('GET', '/v1/open/broken', { headers: { 'accept-language': 'fr' } });
      expect(reply.status).toBe(500);
      expect(reply.body).toMatchObject({ title: 'Une erreur s’est produite de notre côté' });
      expect(reply.text).not.toMatch(/secret detail|\.ts|at /);
      expect(reply.headers.get('content-language')).toBe('fr');
    });

    it('sends security headers and lets other origins call', async () => {
      const reply = await call('GET', '/v1/open', { headers: { origin: 'https://partner.example' } });
      expect(reply.headers.get('x-content-type-options')).toBe('nosniff');
      expect(reply.headers.get('x-powered-by')).toBeNull();
      expect(reply.headers.get('access-control-allow-origin')).toBe('https://partner.example');
    });
  });
});
