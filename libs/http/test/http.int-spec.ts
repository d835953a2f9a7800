import { request as rawRequest } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { AccessRevoked } from '#contracts';
import { waitUntil } from '#testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import type { AccessTokenSubject, ProblemDocument } from '../src/index.js';
import { type SampleApp, startSampleApp } from './sample-app.js';
import type { SampleView } from './sample-service.js';

interface Reply<T = ProblemDocument> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
  readonly text: string;
}

interface Call {
  readonly body?: unknown;
  /** Sent as it is. */
  readonly raw?: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
  readonly token?: string | undefined;
}

const organization = uuid();
const subject: AccessTokenSubject = {
  personId: uuid(),
  sessionId: uuid(),
  organizations: [{ id: organization, roles: ['editor'] }],
  platformRoles: [],
};
const stranger: AccessTokenSubject = {
  personId: uuid(),
  sessionId: uuid(),
  organizations: [{ id: uuid(), roles: ['admin'] }],
  platformRoles: [],
};
const sample = {
  title: { es: 'Contratación equitativa' },
  name: 'fair hiring',
  themes: ['fair_recruitment'],
  lookingFor: [{ constituency: 'employers', count: 1 }],
  resources: { status: 'to_be_defined' },
};

describe('HTTP', () => {
  let service: SampleApp;
  let token: string;

  const call = async <T = ProblemDocument>(method: string, path: string, options: Call = {}): Promise<Reply<T>> => {
    const { body, raw, headers } = options;
    const bearer = 'token' in options ? options.token : token;
    const content = raw ?? (body === undefined ? undefined : JSON.stringify(body));
    const response = await fetch(service.url + path, {
      method,
      headers: {
        ...(content !== undefined && { 'content-type': 'application/json' }),
        ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
        ...headers,
      },
      ...(content !== undefined && { body: content as string }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    return { status: response.status, headers: response.headers, text, body: (isJson ? JSON.parse(text) : {}) as T };
  };
  const create = <T = SampleView>(body: unknown = sample, key = uuid(), options: Call = {}): Promise<Reply<T>> =>
    call<T>('POST', '/v1/samples', { body, ...options, headers: { 'idempotency-key': key, ...options.headers } });
  const pointersOf = ({ body }: Reply): string[] =>
    (body.errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`);

  beforeAll(async () => {
    service = await startSampleApp();
    token = await service.tokenFor(subject);
  }, 60_000);

  afterAll(() => service.stop(), 30_000);

  beforeEach(() => {
    service.samples.gate = Promise.resolve();
  });

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

  describe('bad bodies', () => {
    const nested = (depth: number): string => '{"a":'.repeat(depth) + '1' + '}'.repeat(depth);

    it.each([
      ['nothing', undefined],
      ['null', 'null'],
      ['a list', '[]'],
      ['a text', '"x"'],
      ['a number', '1'],
      ['malformed JSON', '{"name":}'],
      ['truncated JSON', '{"name":"x"'],
      ['depth 10 000', nested(10_000)],
      ['100 000 keys', `{${Array.from({ length: 20_000 }, (_, key) => `"${key}":1`).join(',')}}`],
      ['20 000 elements', JSON.stringify({ ...sample, themes: Array.from({ length: 20_000 }, () => 'x') })],
      ['a polluting key', '{"__proto__":{"polluted":true}}'],
      ['a constructor', '{"constructor":{"prototype":{"polluted":true}}}'],
    ])('%s: 400', async (_, raw) => {
      const reply = await call('POST', '/v1/samples', { ...(raw && { raw }), headers: { 'idempotency-key': uuid() } });
      expect([reply.status, reply.headers.get('content-type')]).toEqual([400, 'application/problem+json']);
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    });

    it.each<[string, object, string]>([
      ['an unknown property', { role: 'admin' }, '/role unknown_property'],
      ['_id', { _id: uuid() }, '/_id unknown_property'],
      ['__v', { __v: 3 }, '/__v unknown_property'],
      ['status', { status: 'published' }, '/status unknown_property'],
      ['createdAt', { createdAt: '2020-01-01' }, '/createdAt unknown_property'],
      ['a missing value', { name: undefined }, '/name required'],
      ['null for absent', { closesOn: null }, '/closesOn invalid_date'],
      ['spaces only', { name: '   ' }, '/name blank'],
      ['one above the maximum', { name: 'x'.repeat(21) }, '/name too_long'],
      ['a lone surrogate', { name: 'a\ud800' }, '/name invalid_text'],
      ['NUL', { name: 'a\0' }, '/name invalid_text'],
      ['an operator', { name: { $gt: '' } }, '/name forbidden_key'],
      ['an operator by text', { title: { es: { $ne: null } } }, '/title/es forbidden_key'],
      ['a number for a text', { name: 5 }, '/name wrong_type'],
      [
        'a text for a number',
        { lookingFor: [{ constituency: 'employers', count: '5' }] },
        '/lookingFor/0/count wrong_type',
      ],
      [
        '5.5 for a whole number',
        { lookingFor: [{ constituency: 'employers', count: 5.5 }] },
        '/lookingFor/0/count wrong_type',
      ],
      ['too small', { lookingFor: [{ constituency: 'employers', count: 0 }] }, '/lookingFor/0/count too_small'],
      ['an unknown code', { themes: ['Fair_Recruitment'] }, '/themes unknown_code'],
      ['a code twice', { themes: ['fair_recruitment', 'fair_recruitment'] }, '/themes duplicate'],
      ['an unknown place', { places: ['XX'] }, '/places unknown_code'],
      ['[[]] for a list of objects', { lookingFor: [[]] }, '/lookingFor nested_list'],
      ['[null] for a list of objects', { lookingFor: [null] }, '/lookingFor null_element'],
      ['a text for a list of objects', { lookingFor: 'x' }, '/lookingFor wrong_type'],
      ['texts in a list of objects', { lookingFor: ['x'] }, '/lookingFor wrong_type'],
      ['a list for an object', { resources: [] }, '/resources wrong_type'],
      ['a text for an object', { resources: 'secured' }, '/resources wrong_type'],
      ['another case of a value', { resources: { status: 'Secured' } }, '/resources/status not_allowed'],
      ['a day that does not exist', { closesOn: '2024-02-30' }, '/closesOn invalid_date'],
      ['an id of another shape', { derivedFrom: '1' }, '/derivedFrom invalid_id'],
      ['an empty text by language', { title: { es: ' ' } }, '/title invalid_text_by_language'],
      ['a text in no language', { title: { 'not-a-language!': 'x' } }, '/title invalid_text_by_language'],
      ['a list for a text by language', { title: ['x'] }, '/title wrong_type'],
    ])('%s: 400 at %j', async (_, change, pointer) => {
      const reply = await create<ProblemDocument>({ ...sample, ...change });
      expect([reply.status, pointersOf(reply)]).toEqual([400, [pointer]]);
    });

    it('a number beyond any number: 400', async () => {
      const raw = JSON.stringify(sample).replace('"count":1', '"count":1e400');
      const reply = await call('POST', '/v1/samples', { raw, headers: { 'idempotency-key': uuid() } });
      expect(pointersOf(reply)).toEqual(['/lookingFor/0/count invalid_number']);
    });

    it('properties on a command that reads none: 400', async () => {
      const { body } = await create();
      expect((await call('POST', `/v1/samples/${body.id}/publish`, { body: { force: true } })).status).toBe(400);
      expect((await call('POST', `/v1/samples/${body.id}/publish`, { body: {} })).status).toBe(200);
    });

    it.each(['text/plain', 'application/xml', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
      '%s: 415',
      async (type) => {
        const headers = { 'content-type': type, 'idempotency-key': uuid() };
        expect((await call('POST', '/v1/samples', { raw: 'name=x', headers })).status).toBe(415);
      },
    );

    it('an unknown encoding: 415; gzip is read; a gzip bomb or a byte too much: 413', async () => {
      const post = async (raw: Buffer | string, encoding?: string): Promise<number> => {
        const headers = { 'idempotency-key': uuid(), ...(encoding && { 'content-encoding': encoding }) };
        return (await call('POST', '/v1/samples', { raw, headers })).status;
      };
      const ascii = JSON.stringify({ ...sample, title: { es: 'x' } });
      const padded = ascii.padEnd(256 * 1024, ' ');
      expect(await post(JSON.stringify(sample), 'br')).toBe(415);
      expect(await post(gzipSync(JSON.stringify(sample)), 'gzip')).toBe(201);
      expect(await post(gzipSync(Buffer.alloc(50 * 1024 * 1024, 32)), 'gzip')).toBe(413);
      expect(await post('not gzip', 'gzip')).toBe(400);
      expect(await post(padded)).toBe(201);
      expect(await post(`${padded} `)).toBe(413);
    });

    it('leave nothing behind', async () => {
      const before = await service.fingerprint();
      await create({ ...sample, name: { $gt: '' } });
      await create({ ...sample, extra: 1 });
      await call('POST', '/v1/samples', { raw: '{', headers: { 'idempotency-key': uuid() } });
      expect(await service.fingerprint()).toBe(before);
    });
  });

  describe('access', () => {
    const refused = { status: 401, type: 'https://alianza.example/problems/unauthenticated' };

    it.each([
      ['no token', undefined],
      ['no token at all', ''],
      ['no JWT', 'abc'],
      ['100 kB', `${'x'.repeat(50_000)}.${'y'.repeat(50_000)}.z`],
    ])('%s: 401 with one constant text', async (_, given) => {
      const reply = await call('GET', '/v1/samples', { token: given, headers: { 'accept-language': 'en' } });
      expect(reply.body).toMatchObject({ ...refused, detail: 'A valid session is needed.' });
      expect(reply.headers.get('www-authenticate')).toBe('Bearer realm="alianza"');
    });

    it('a changed signature: 401', async () => {
      const reply = await call('GET', '/v1/samples', { token: token.slice(0, -4) + 'AAAA' });
      expect(reply.body).toMatchObject(refused);
    });

    it('a revocation ends a session within seconds, and another one begins', async () => {
      const person = { ...subject, personId: uuid(), sessionId: uuid() };
      const given = await service.tokenFor(person);
      expect((await call('GET', '/v1/samples', { token: given })).status).toBe(200);
      const revoked = { personId: person.personId, issuedBefore: new Date().toISOString() };
      await service.samples.unitOfWork.run(async (tx) => {
        tx.emit(AccessRevoked, person.personId, revoked);
        await Promise.resolve();
      });
      await waitUntil(async () => (await call('GET', '/v1/samples', { token: given })).status === 401, { what: '401' });
      const next = await service.tokenFor({ ...person, sessionId: uuid() });
      expect((await call('GET', '/v1/samples', { token: next })).status).toBe(200);
    });

    it('acts for the organisation that is named, and for no other', async () => {
      const two = { ...subject, organizations: [...subject.organizations, { id: uuid(), roles: ['reader' as const] }] };
      const given = await service.tokenFor(two);
      const acting = (id?: string) =>
        call('GET', '/v1/samples', { token: given, headers: { ...(id && { 'alianza-organization': id }) } });
      expect((await acting()).body.type).toMatch(/organization_required$/);
      expect((await acting(organization)).status).toBe(200);
      expect((await acting(uuid())).status).toBe(403);
      expect((await acting('1')).status).toBe(400);
    });

    it('is open where the route says so', async () => {
      expect((await call('GET', '/v1/open', { token: 'bad' })).status).toBe(200);
      expect((await call('GET', '/v1/open/who', { token: undefined })).body).toEqual({ personId: null });
      expect((await call('GET', '/v1/open/who')).body).toEqual({ personId: subject.personId });
      expect((await call('GET', '/v1/open/who', { token: 'bad' })).status).toBe(401);
    });
  });

  describe('operations', () => {
    const secretariat: AccessTokenSubject = { ...stranger, organizations: [], platformRoles: ['secretariat'] };

    it('are closed to others', async () => {
      for (const path of ['operations/directory/parked', 'operations/directory/lag', 'audit/directory']) {
        expect((await call('GET', `/v1/${path}`)).status).toBe(403);
      }
    });

    it('show lag, parked subjects and who did what', async () => {
      const { body } = await create();
      const as = { token: await service.tokenFor(secretariat) };
      expect((await call('GET', '/v1/operations/directory/lag', as)).body).toMatchObject({
        groups: [expect.objectContaining({ group: 'directory.access', parked: 0 })],
      });
      expect((await call('GET', '/v1/operations/directory/parked', as)).body).toEqual({ items: [], nextCursor: null });
      const audit = await call<{ items: unknown[] }>('GET', `/v1/audit/directory?subject=${body.id}`, as);
      expect(audit.body.items).toEqual([
        expect.objectContaining({
          action: 'sample_created',
          personId: subject.personId,
          organizationId: organization,
          subject: body.id,
        }),
      ]);
    });

    it('answer 404 for a subject that is not parked', async () => {
      const as = { token: await service.tokenFor(secretariat), body: { reason: 'to see' } };
      expect((await call('POST', `/v1/operations/directory/parked/${uuid()}/redrive`, as)).status).toBe(404);
    });
  });

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
      expect((await call('GET', '/docs')).text).toContain('/docs/assets/swagger-ui-bundle.js');
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
