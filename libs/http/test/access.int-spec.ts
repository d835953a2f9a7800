import { AccessRevoked } from '#contracts';
import { waitUntil } from '#testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import type { AccessTokenSubject } from '../src/index.js';
import { type SampleApp, startSampleApp } from './sample-app.js';
import { organization, type SampleClient, sampleClient, stranger, subject } from './sample-client.js';

describe('who may come in', () => {
  let service: SampleApp;
  let call: SampleClient['call'];
  let create: SampleClient['create'];

  beforeAll(async () => {
    service = await startSampleApp();
    ({ call, create } = await sampleClient(service));
  }, 60_000);

  afterAll(() => service.stop(), 30_000);

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
      const reply = await call('GET', '/v1/samples', {
        token: (await service.tokenFor(subject)).slice(0, -4) + 'AAAA',
      });
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

    it('with an API key is of the organisation, and of nothing that is the person’s own', async () => {
      const key = { token: await service.tokenFor({ ...subject, byKey: true }) };
      expect((await call('GET', '/v1/samples', key)).status).toBe(200);
      const reply = await call('GET', '/v1/open/mine', key);
      expect(reply.body).toMatchObject({ status: 403, type: 'https://alianza.example/problems/persons_only' });
      expect((await call('GET', '/v1/open/mine')).body).toEqual({ personId: subject.personId });
      expect((await call('GET', '/v1/open/mine', { token: undefined })).body).toEqual({ personId: null });
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

    it('count dates that wait aside too, which no group reads from the log', async () => {
      const parked = service.samples.database.collection('parked_subjects');
      const group = 'directory.timers';
      const waiting = { id: uuid(), group, topic: 'timers', subject: 'x', reason: 'bug', cause: 'x', attempts: 1 };
      await parked.insertOne({ ...waiting, parkedAt: new Date(), revision: 1 });
      const as = { token: await service.tokenFor(secretariat) };
      expect((await call('GET', '/v1/operations/directory/lag', as)).body).toMatchObject({
        groups: [{ group: 'directory.access' }, { group, lag: 0, parked: 1 }],
      });
      const measured = `alianza_parked_subjects{group="${group}"} 1`;
      expect((await call('GET', '/metrics')).text).toContain(measured);
      await parked.deleteOne({ id: waiting.id });
      expect((await call('GET', '/metrics')).text).not.toContain(measured);
    });

    it('make a projection again beside the present one, with its reason kept', async () => {
      const token = await service.tokenFor(secretariat);
      const path = '/v1/operations/directory/rebuild';
      const body = { group: 'directory.access', reason: 'to see' };
      expect((await call('POST', path, { body })).status).toBe(403);
      const unknown = { token, body: { ...body, group: 'directory.weather' }, headers: { 'accept-language': 'en' } };
      expect((await call('POST', path, unknown)).body).toMatchObject({
        status: 400,
        errors: [{ pointer: '/group', code: 'not_allowed', message: 'Must be one of: directory.access.' }],
      });
      expect((await call('POST', path, { token, body: { group: body.group } })).status).toBe(400);
      expect(await call('POST', path, { token, body })).toMatchObject({
        status: 200,
        body: { group: 'directory.access', state: 'rebuilding' },
      });
      await waitUntil(
        async () => {
          const lag = await call<{ groups: { group: string }[] }>('GET', '/v1/operations/directory/lag', { token });
          return lag.body.groups.every(({ group }) => group === 'directory.access#2');
        },
        { what: 'the new generation in the place of the old one' },
      );
      const audit = await call<{ items: unknown[] }>('GET', '/v1/audit/directory', { token });
      expect(audit.body.items[0]).toMatchObject({
        action: 'projection_rebuilt',
        subject: 'directory.access',
        personId: stranger.personId,
        reason: 'to see',
      });
    });

    it('answer 404 for a subject that is not parked', async () => {
      const as = { token: await service.tokenFor(secretariat), body: { reason: 'to see' } };
      expect((await call('POST', `/v1/operations/directory/parked/${uuid()}/redrive`, as)).status).toBe(404);
    });
  });
});
