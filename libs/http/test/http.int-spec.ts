import { waitUntil } from '#testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { type SampleApp, startSampleApp } from './sample-app.js';
import { pointersOf, sample, type SampleClient, sampleClient, stranger } from './sample-client.js';
import type { SampleView } from './sample-service.js';

describe('HTTP', () => {
  let service: SampleApp;
  let call: SampleClient['call'];
  let create: SampleClient['create'];

  beforeEach(() => {
    service.samples.gate = Promise.resolve();
  });

  beforeAll(async () => {
    service = await startSampleApp();
    ({ call, create } = await sampleClient(service));
  }, 60_000);

  afterAll(() => service.stop(), 30_000);

  describe('resources', () => {
    it('are created with Location, ETag and a correlation id', async () => {
      const reply = await create(sample, uuid(), { headers: { 'x-correlation-id': 'from-the-client-1' } });
      expect(reply.status).toBe(201);
      expect(reply.headers.get('location')).toBe(`/v1/samples/${reply.body.id}`);
      expect(reply.headers.get('etag')).toBe('"1"');
      expect(reply.headers.get('x-correlation-id')).toBe('from-the-client-1');
    });

    it('are changed with the version that was seen', async () => {
      const { body } = await create();
      const path = `/v1/samples/${body.id}`;
      const change = { body: { name: 'renamed' } };
      expect((await call('PATCH', path, change)).status).toBe(428);
      expect((await call('PATCH', path, { ...change, headers: { 'if-match': 'W/"1"' } })).status).toBe(400);
      const changed = await call<SampleView>('PATCH', path, { ...change, headers: { 'if-match': '"1"' } });
      expect([changed.status, changed.body.name, changed.headers.get('etag')]).toEqual([200, 'renamed', '"2"']);
      expect((await call('PATCH', path, { ...change, headers: { 'if-match': '"1"' } })).status).toBe(412);
    });

    it('tell their state when they refuse a command', async () => {
      const { body } = await create();
      await call('POST', `/v1/samples/${body.id}/publish`);
      const again = await call('POST', `/v1/samples/${body.id}/publish`, { headers: { 'accept-language': 'en' } });
      expect(again.status).toBe(409);
      expect(again.body).toMatchObject({ state: 'published', title: 'Its state does not allow this' });
    });

    it('of others are not found, absent ones neither, and another shape of id is a bad request', async () => {
      const { body } = await create();
      const theirs = await call('GET', `/v1/samples/${body.id}`, { token: await service.tokenFor(stranger) });
      expect(theirs.status).toBe(404);
      expect((await call('GET', `/v1/samples/${uuid()}`)).status).toBe(404);
      expect((await call('GET', '/v1/samples/1')).status).toBe(400);
    });
  });

  describe('idempotency keys', () => {
    it('are required where the API says so', async () => {
      expect((await call('POST', '/v1/samples', { body: sample })).body.type).toMatch(/idempotency_key_required$/);
      expect((await create(sample, 'short')).status).toBe(400);
    });

    it('replay the reply without its secrets, and nothing happens twice', async () => {
      const key = uuid();
      const first = await create<SampleView & { secret?: string }>(sample, key);
      const again = await create<SampleView & { secret?: string }>({ ...sample }, key);
      const { secret, ...stored } = first.body;
      expect(secret).toBe('shown once');
      expect([again.status, again.body]).toEqual([201, stored]);
      expect(again.headers.get('idempotency-replayed')).toBe('true');
      expect(again.headers.get('location')).toBe(`/v1/samples/${first.body.id}`);
    });

    it('are refused with another body', async () => {
      const key = uuid();
      await create(sample, key);
      expect((await create({ ...sample, name: 'another' }, key)).status).toBe(422);
    });

    it('are refused while the twin is in hand', async () => {
      const key = uuid();
      let open = (): void => undefined;
      service.samples.gate = new Promise((resolve) => (open = resolve));
      const first = create(sample, key);
      const busy = await waitUntil(
        async () => {
          const twin = await create(sample, key);
          return twin.status === 409 && twin;
        },
        { what: 'the conflict of twins' },
      ).finally(() => open());
      expect(busy.body).toHaveProperty('type', 'https://alianza.example/problems/request_in_progress');
      expect((await first).status).toBe(201);
    });

    it('belong to one person', async () => {
      const key = uuid();
      const mine = await create(sample, key);
      const theirs = await create(sample, key, { token: await service.tokenFor(stranger) });
      expect([theirs.status, theirs.body.id === mine.body.id]).toEqual([201, false]);
    });

    it('do not keep refusals', async () => {
      const key = uuid();
      expect((await create({ ...sample, name: '' }, key)).status).toBe(400);
      expect((await create(sample, key)).status).toBe(201);
    });
  });

  describe('lists', () => {
    it('come in pages that join without gap or repeat', async () => {
      const member = await service.tokenFor({ ...stranger, personId: uuid() });
      const names = ['a', 'b', 'c', 'd', 'e'];
      for (const name of names) await create({ ...sample, name }, uuid(), { token: member });
      const seen: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const path: string = `/v1/samples?limit=2${cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`}`;
        const { body } = await call<{ items: SampleView[]; nextCursor: string | null }>('GET', path, { token: member });
        seen.push(...body.items.map(({ name }) => name));
        cursor = body.nextCursor;
      }
      expect(seen.filter((name) => names.includes(name))).toEqual(names);
    });

    it.each([
      'limit=0',
      'limit=-1',
      'limit=1000000000',
      'limit=5.5',
      'limit=x',
      'limit=1&limit=2',
      'cursor=forged',
      'sort=name',
      'name[$ne]=x',
      'name[]=x',
      '__proto__=x',
    ])('refuse ?%s', async (query) => {
      expect((await call('GET', `/v1/samples?${query}`)).status).toBe(400);
    });

    it('refuse parameters on routes that read none', async () => {
      expect(pointersOf(await call('GET', '/v1/open?debug=1'))).toEqual(['/debug unknown_property']);
    });
  });
});
