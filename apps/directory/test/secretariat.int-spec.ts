import { Config } from '#config';
import { UnitOfWork } from '#persistence';
import { type ApiClient, waitUntil } from '#testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OpenFirstSecretariat } from '../src/application/account/open-first-secretariat.js';
import { DirectoryApp, password, secretariat } from './directory-app.js';

describe('the house itself', () => {
  let directory: DirectoryApp;
  const anybody = (): ApiClient => directory.client();

  beforeAll(async () => {
    directory = await DirectoryApp.start();
  }, 60_000);

  afterAll(() => directory.stop(), 30_000);

  describe('the secretariat', () => {
    let office: ApiClient;

    beforeAll(async () => {
      office = anybody();
      await directory.signedIn(office, secretariat.email, secretariat.password);
    });

    it('was made at the first start', async () => {
      expect(await office.get('/v1/me')).toMatchObject({ platformRoles: ['secretariat'], status: 'active' });
    });

    it('is made at a later start too, until somebody of it can sign in, but of nobody who has an account', async () => {
      const start = (email: string, secret?: string): Promise<void> => {
        const given = { ALIANZA_ADMIN_EMAIL: email, ALIANZA_ADMIN_PASSWORD: secret };
        const config = Object.assign(new Config(), directory.config, given);
        return directory.part(UnitOfWork).run((tx) => directory.part(OpenFirstSecretariat).run(config, tx));
      };
      const accounts = directory.collection('accounts');
      const [ordinary, mistyped] = ['ordinary@union.example', 'mistyped@alianza.example'];
      await directory.desk(ordinary);
      await accounts.updateMany({ platformRoles: 'secretariat' }, { $set: { platformRoles: ['auditor'] } });
      try {
        await expect(start(ordinary)).rejects.toThrow(/^ALIANZA_ADMIN_EMAIL names an account/);
        await start(mistyped);
        const ofStranger = await directory.codeFor(mistyped);
        await start('right@alianza.example');
        const ofMail = await directory.codeFor('right@alianza.example');
        await start('right@alianza.example', password);
        await start('late@alianza.example');
        for (const token of [ofStranger, ofMail]) {
          const complete = { token, newPassword: 'the password of a stranger' };
          await anybody().expect(400, 'POST', '/v1/auth/password-reset/complete', { body: complete });
        }
        await anybody().expect(204, 'POST', '/v1/auth/password-reset', { body: { email: mistyped } });
        expect(await directory.mailsTo(mistyped)).toHaveLength(1);
        const secretariats = await accounts.find({ platformRoles: 'secretariat' }).sort({ _id: 1 }).toArray();
        expect(secretariats.map(({ email, status }) => [email, status])).toEqual([['right@alianza.example', 'active']]);
      } finally {
        await accounts.deleteMany({ $or: [{ platformRoles: 'secretariat' }, { email: mistyped }] });
        await accounts.updateMany({ email: secretariat.email }, { $set: { platformRoles: ['secretariat'] } });
      }
    });

    it('invites staff, who set their password with the code from the mail', async () => {
      const body = { email: 'auditor@alianza.example', language: 'en', platformRoles: ['auditor'] };
      const { body: invited, headers } = await office.expect<{ id: string }>(201, 'POST', '/v1/people', { body });
      expect(invited).toMatchObject({ status: 'invited', platformRoles: ['auditor'] });
      expect(headers.get('location')).toBe(`/v1/people/${invited.id}`);
      const audit = await office.get(`/v1/audit/directory?subject=${invited.id}`);
      expect(audit).toMatchObject({ items: [{ action: 'staff_invited', personId: expect.any(String) }] });
      const token = await directory.codeFor(body.email);
      const complete = { token, newPassword: password };
      await anybody().expect(204, 'POST', '/v1/auth/password-reset/complete', { body: complete });
      const auditor = anybody();
      await directory.signedIn(auditor, body.email);
      await auditor.expect(403, 'GET', '/v1/people');
      await office.expect(409, 'POST', '/v1/people', { body });
    });

    it('lets staff in by its own code alone, whoever signs up with the address', async () => {
      const email = 'verifier@alianza.example';
      const signUp = { email, password: 'the password of a stranger', language: 'en' };
      await anybody().expect(201, 'POST', '/v1/auth/sign-up', { body: signUp });
      const ofStranger = await directory.codeFor(email);
      const body = { email, language: 'en', platformRoles: ['verifier'] };
      await office.expect(201, 'POST', '/v1/people', { body });
      await anybody().expect(400, 'POST', '/v1/auth/verify-email', { body: { token: ofStranger } });
      await anybody().expect(201, 'POST', '/v1/auth/sign-up', { body: signUp });
      const [again] = await directory.mailsTo(email);
      expect(again?.subject).toBe('An account was opened for you at Alianza');
      const complete = { token: await directory.codeFor(email), newPassword: password };
      await anybody().expect(204, 'POST', '/v1/auth/password-reset/complete', { body: complete });
      await directory.signedIn(anybody(), email);
    });

    it('lists people page by page', async () => {
      await directory.desk('listed@union.example');
      const first = await office.get<{ items: { id: string }[]; nextCursor: string }>('/v1/people?limit=2');
      expect(first.items).toHaveLength(2);
      const cursor = encodeURIComponent(first.nextCursor);
      const next = await office.get<{ items: { id: string }[] }>(`/v1/people?limit=2&cursor=${cursor}`);
      expect(next.items.map(({ id }) => id)).not.toContain(first.items[0]?.id);
    });

    it('is never left without anybody', async () => {
      const { id } = await office.get<{ id: string }>('/v1/me');
      await office.expect(409, 'POST', `/v1/people/${id}/deactivate`);
      expect((await office.call('GET', '/v1/me')).status).toBe(200);
    });

    it('deactivates a person, whose access ends everywhere', async () => {
      const client = await directory.desk('deactivated@union.example');
      const { id } = await client.get<{ id: string }>('/v1/me');
      const { body } = await office.expect(200, 'POST', `/v1/people/${id}/deactivate`);
      expect(body).toMatchObject({ status: 'deactivated' });
      await directory.refused(client);
      const signIn = { body: { email: 'deactivated@union.example', password } };
      await anybody().expect(401, 'POST', '/v1/auth/sign-in', signIn);
      expect((await directory.events('contact-changed')).at(-1)).toEqual({});
      await office.expect(409, 'POST', `/v1/people/${id}/deactivate`);
      await directory.collection('attempts').deleteMany({});
    });

    it('moves the manual clock forward, never back', async () => {
      const { body } = await office.expect<{ now: string }>(200, 'POST', '/v1/operations/directory/clock', {
        body: { advanceMs: 86_400_000 },
      });
      expect(Date.parse(body.now) - Date.now()).toBeGreaterThan(86_000_000);
      const back = { advanceTo: new Date().toISOString() };
      await office.expect(409, 'POST', '/v1/operations/directory/clock', { body: back });
      await office.expect(400, 'POST', '/v1/operations/directory/clock', { body: {} });
      const desk = await directory.desk('clock@union.example');
      await desk.expect(403, 'POST', '/v1/operations/directory/clock', { body: { advanceMs: 1 } });
    });
  });

  it('publishes the keys that verify its tokens', async () => {
    const { body } = await anybody().expect<{ keys: object[] }>(200, 'GET', '/v1/auth/keys');
    expect(body.keys).toEqual([expect.objectContaining({ kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA', use: 'sig' })]);
    expect(body.keys[0]).not.toHaveProperty('d');
  });

  it('announces the next key before the last one stops signing, and signs with the last until all have heard', async () => {
    const keys = directory.collection('signing_keys');
    const soon = Date.now() + 70 * 60_000;
    const aged = { validFrom: new Date(soon - 31 * 86_400_000), validUntil: new Date(soon) };
    const { modifiedCount } = await keys.updateMany({}, { $set: aged });
    expect(modifiedCount).toBe(1);
    const office = anybody();
    await directory.signedIn(office, secretariat.email, secretariat.password);
    const month = 31 * 86_400_000;
    await office.expect(200, 'POST', '/v1/operations/directory/clock', { body: { advanceMs: month } });
    const published = await waitUntil(
      async () => {
        const { keys: all } = await anybody().get<{ keys: { kid: string }[] }>('/v1/auth/keys');
        return all.length === 2 && all;
      },
      { what: 'the next key' },
    );
    await office.signIn(secretariat.email, secretariat.password);
    const header = JSON.parse(Buffer.from(office.token?.split('.')[0] ?? '', 'base64url').toString()) as {
      kid: string;
    };
    expect(header.kid).toBe(published[0]?.kid);
    expect((await directory.events('signing-key-published')).map(({ kid }) => kid)).toEqual(
      published.map(({ kid }) => kid),
    );
  });

  it('keeps one of two secretariats that deactivate each other at the same moment', async () => {
    const office = anybody();
    await directory.signedIn(office, secretariat.email, secretariat.password);
    const body = { email: 'second@alianza.example', language: 'en', platformRoles: ['secretariat'] };
    const { body: second } = await office.expect<{ id: string }>(201, 'POST', '/v1/people', { body });
    const complete = { token: await directory.codeFor(body.email), newPassword: password };
    await anybody().expect(204, 'POST', '/v1/auth/password-reset/complete', { body: complete });
    const other = anybody();
    await directory.signedIn(other, body.email);
    const { id } = await office.get<{ id: string }>('/v1/me');
    await Promise.all([
      office.call('POST', `/v1/people/${second.id}/deactivate`),
      other.call('POST', `/v1/people/${id}/deactivate`),
    ]);
    const active = { platformRoles: 'secretariat', status: 'active' };
    expect(await directory.collection('accounts').countDocuments(active)).toBe(1);
  });
});
