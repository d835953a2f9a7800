import { ApiClient, waitUntil } from '#testing';
import { unsealContact } from '#contracts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DirectoryApp, password, secretariat } from './directory-app.js';

interface Tokens {
  readonly accessToken: string;
  readonly refreshToken: string;
}

describe('accounts', () => {
  let directory: DirectoryApp;
  const anybody = (): ApiClient => directory.client();
  const refused = (client: ApiClient): Promise<boolean> =>
    waitUntil(async () => (await client.call('GET', '/v1/me')).status === 401, { what: 'the token to be refused' });

  beforeAll(async () => {
    directory = await DirectoryApp.start({ ALIANZA_SIGN_IN_LIMIT: 3 });
  }, 60_000);

  afterAll(() => directory.stop(), 30_000);

  describe('a sign-up', () => {
    const desk = { email: 'Desk@Union.Example', password, language: 'pt', displayName: 'Coordination' };

    it('makes no account before the address is proved', async () => {
      const reply = await anybody().expect(201, 'POST', '/v1/auth/sign-up', { body: desk });
      expect(reply.body).toEqual({ email: desk.email, verification: 'mailed' });
      const signIn = { body: { email: desk.email, password } };
      expect(await anybody().call('POST', '/v1/auth/sign-in', signIn)).toMatchObject({ status: 401 });
      expect(await directory.collection('accounts').countDocuments({ email: 'desk@union.example' })).toBe(0);
    });

    it('is confirmed once, by the code in the mail, in the language of the desk', async () => {
      const [mail] = await directory.mailsTo('desk@union.example');
      expect(mail?.subject).toBe('Confirme seu endereço na Alianza');
      const token = await directory.codeFor('desk@union.example');
      await anybody().expect(204, 'POST', '/v1/auth/verify-email', { body: { token } });
      const again = await anybody().call('POST', '/v1/auth/verify-email', { body: { token } });
      expect(again).toMatchObject({ status: 400, body: { type: expect.stringMatching(/invalid_mailed_token$/) } });
    });

    it('then signs in, in any case of the address', async () => {
      const client = anybody();
      await directory.signedIn(client, 'DESK@union.example');
      expect(await client.get('/v1/me')).toMatchObject({
        email: 'desk@union.example',
        status: 'active',
        language: 'pt',
        timeZone: 'UTC',
        displayName: 'Coordination',
        platformRoles: [],
        organizations: [],
      });
    });

    it('tells the other services an opaque id, and notifications the sealed address', async () => {
      const { id } = await (async () => {
        const client = anybody();
        await directory.signedIn(client, desk.email);
        return client.get<{ id: string }>('/v1/me');
      })();
      expect(await directory.events('person-signed-up')).toContainEqual({ personId: id, language: 'pt' });
      const contact = (await directory.events('contact-changed')).find(({ personId }) => personId === id);
      expect(await unsealContact(directory.config.ALIANZA_SECRET, String(contact?.['sealed']))).toEqual({
        email: 'desk@union.example',
        language: 'pt',
        timeZone: 'UTC',
      });
    });

    it('of a known address has the same answer, and tells its owner only', async () => {
      const reply = await anybody().expect(201, 'POST', '/v1/auth/sign-up', { body: desk });
      expect(reply.body).toEqual({ email: desk.email, verification: 'mailed' });
      const mails = await directory.mailsTo('desk@union.example');
      expect(mails.map(({ subject }) => subject)).toContain('Você já tem uma conta na Alianza');
    });

    it.each([
      ['a short password', { ...desk, password: 'short' }, '/password'],
      ['an unknown language', { ...desk, language: 'klingon' }, '/language'],
      ['a time zone that is none', { ...desk, timeZone: 'Mars/Olympus' }, '/timeZone'],
      ['a group for an address', { ...desk, email: 'all: a@x.example, b@x.example;' }, '/email'],
      ['a role', { ...desk, platformRoles: ['secretariat'] }, '/platformRoles'],
    ])('with %s is refused', async (_, body, pointer) => {
      const reply = await anybody().expect<{ errors: { pointer: string }[] }>(400, 'POST', '/v1/auth/sign-up', {
        body,
      });
      expect(reply.body.errors.map((error) => error.pointer)).toEqual([pointer]);
    });
  });

  describe('signing in', () => {
    it('answers the same for a wrong password and an unknown address', async () => {
      await directory.desk('signing@union.example');
      const attempt = (email: string): Promise<{ body: Record<string, unknown> }> =>
        anybody().expect(401, 'POST', '/v1/auth/sign-in', { body: { email, password: 'not the password' } });
      const known = await attempt('signing@union.example');
      const unknown = await attempt('nobody@union.example');
      expect({ ...unknown.body, correlationId: '' }).toEqual({ ...known.body, correlationId: '' });
      await directory.collection('attempts').deleteMany({});
    });

    it('is refused after too many failures of one account, also with the right password, and says when to come back', async () => {
      const email = 'guessed@union.example';
      await directory.desk(email);
      const guesses = ['one', 'two', 'three'].map((guess) => ({ email, password: `guess number ${guess}` }));
      for (const body of guesses) {
        await anybody().expect(401, 'POST', '/v1/auth/sign-in', { body });
        await directory.collection('attempts').deleteMany({ _id: /:address:/ as never });
      }
      const reply = await anybody().call('POST', '/v1/auth/sign-in', { body: { email, password } });
      expect(reply.status).toBe(429);
      expect(Number(reply.headers.get('retry-after'))).toBeGreaterThan(800);
      await directory.collection('attempts').deleteMany({});
    });

    it('does not let many guesses at the same time slip through', async () => {
      const email = 'raced@union.example';
      await directory.desk(email);
      const guesses = Array.from({ length: 20 }, (_, guess) =>
        anybody().call('POST', '/v1/auth/sign-in', { body: { email, password: `guess number ${guess}` } }),
      );
      const statuses = (await Promise.all(guesses)).map(({ status }) => status);
      expect(statuses.filter((status) => status === 401).length).toBeLessThanOrEqual(3);
      expect(new Set(statuses)).toEqual(new Set([401, 429]));
      await directory.collection('attempts').deleteMany({});
    });

    it('is refused after too many failures from one address, whatever the account', async () => {
      for (const name of ['a', 'b', 'c']) {
        const body = { email: `${name}@nowhere.example`, password: 'not the password' };
        await anybody().expect(401, 'POST', '/v1/auth/sign-in', { body });
      }
      const body = { email: secretariat.email, password: secretariat.password };
      expect((await anybody().call('POST', '/v1/auth/sign-in', { body })).status).toBe(429);
      await directory.collection('attempts').deleteMany({});
    });

    it('does not let many guesses at the same time slip through from one address, whatever the account', async () => {
      const guesses = Array.from({ length: 20 }, (_, guess) => {
        const body = { email: `desk-${guess}@nowhere.example`, password: 'not the password' };
        return anybody().call('POST', '/v1/auth/sign-in', { body });
      });
      const statuses = (await Promise.all(guesses)).map(({ status }) => status);
      expect(statuses.filter((status) => status === 401)).toHaveLength(3);
      expect(statuses.filter((status) => status === 429)).toHaveLength(17);
      await directory.collection('attempts').deleteMany({});
    });

    it('costs an address nothing while the passwords are right', async () => {
      const body = { email: secretariat.email, password: secretariat.password };
      for (let round = 0; round < 3; round += 1) {
        const both = [1, 2].map(() => anybody().call('POST', '/v1/auth/sign-in', { body }));
        expect((await Promise.all(both)).map(({ status }) => status)).toEqual([200, 200]);
      }
      const ofAddress = await directory.collection('attempts').findOne({ _id: /:address:/ });
      expect(ofAddress).toMatchObject({ count: 0 });
    });

    it('keeps no password, token or code in the clear', async () => {
      const rows = await Promise.all(
        ['accounts', 'refresh_tokens', 'mailed_tokens', 'signing_keys', 'attempts'].map((name) =>
          directory.collection(name).find().toArray(),
        ),
      );
      const stored = JSON.stringify(rows);
      expect(stored).not.toContain(password);
      expect(stored).not.toContain('"d":');
      const { refreshToken } = (
        await anybody().expect<Tokens>(200, 'POST', '/v1/auth/sign-in', {
          body: { email: secretariat.email, password: secretariat.password },
        })
      ).body;
      expect(stored).not.toContain(refreshToken);
    });
  });

  describe('a refresh token', () => {
    const refresh = (refreshToken: string, status: number): Promise<{ body: Tokens }> =>
      anybody().expect<Tokens>(status, 'POST', '/v1/auth/refresh', { body: { refreshToken } });

    it('serves once; presented again it ends the session, in this service too', async () => {
      const client = await directory.desk('refreshing@union.example');
      const { body: first } = await anybody().expect<Tokens>(200, 'POST', '/v1/auth/sign-in', {
        body: { email: 'refreshing@union.example', password },
      });
      const { body: second } = await refresh(first.refreshToken, 200);
      await refresh(first.refreshToken, 401);
      await refresh(second.refreshToken, 401);
      expect((await directory.events('access-revoked')).at(-1)).toHaveProperty('sessionId');
      await waitUntil(
        async () => {
          const headers = { authorization: `Bearer ${second.accessToken}` };
          return (await anybody().call('GET', '/v1/me', { headers })).status === 401;
        },
        { what: 'the stolen session to end' },
      );
      expect((await client.call('GET', '/v1/me')).status).toBe(200);
    });

    it('presented twice at the same time serves one of them at most, and ends the session', async () => {
      const body = { email: 'refreshing@union.example', password };
      const session = await anybody().expect<Tokens>(200, 'POST', '/v1/auth/sign-in', { body });
      const { refreshToken } = session.body;
      const both = [1, 2].map(() => anybody().call<Tokens>('POST', '/v1/auth/refresh', { body: { refreshToken } }));
      const replies = await Promise.all(both);
      expect(replies.map(({ status }) => status).sort()).toEqual([200, 401]);
      await refresh(replies.find(({ status }) => status === 200)?.body.refreshToken ?? '', 401);
    });

    it('that was never given out is refused', async () => {
      await refresh('never-given-out', 401);
    });
  });

  it('signs out here, and everywhere', async () => {
    const email = 'leaving@union.example';
    const here = await directory.desk(email);
    const there = anybody();
    await there.signIn(email, password);
    await here.expect(204, 'POST', '/v1/auth/sign-out', { body: {} });
    await refused(here);
    await there.expect(204, 'POST', '/v1/auth/sign-out', { body: { everywhere: true } });
    await refused(there);
    await directory.signedIn(here, email);
  });

  describe('a password', () => {
    it('is reset with a code from the mail, which ends all sessions', async () => {
      const email = 'forgetful@union.example';
      const client = await directory.desk(email);
      await anybody().expect(204, 'POST', '/v1/auth/password-reset', { body: { email } });
      const body = { token: await directory.codeFor(email), newPassword: 'another password of the desk' };
      await anybody().expect(204, 'POST', '/v1/auth/password-reset/complete', { body });
      await refused(client);
      await anybody().expect(401, 'POST', '/v1/auth/sign-in', { body: { email, password } });
      await directory.signedIn(client, email, body.newPassword);
      expect((await directory.mailsTo(email)).map(({ subject }) => subject)).toContain(
        'Su contraseña en Alianza cambió',
      );
    });

    it('is asked to be reset with the same answer for an address without account', async () => {
      await anybody().expect(204, 'POST', '/v1/auth/password-reset', { body: { email: 'nobody@union.example' } });
      expect(await directory.mailsTo('nobody@union.example')).toEqual([]);
    });

    it('is changed by who knows the present one, and who changes it goes on', async () => {
      const email = 'changing@union.example';
      const client = await directory.desk(email);
      const newPassword = 'another password of the desk';
      const wrong = { currentPassword: 'not the password', newPassword };
      await client.expect(403, 'POST', '/v1/auth/change-password', { body: wrong });
      const { body } = await client.expect<Tokens>(200, 'POST', '/v1/auth/change-password', {
        body: { currentPassword: password, newPassword },
      });
      await refused(client);
      const headers = { authorization: `Bearer ${body.accessToken}` };
      expect((await anybody().call('GET', '/v1/me', { headers })).status).toBe(200);
      await directory.signedIn(client, email, newPassword);
    });
  });

  it('changes language, time zone and desk of its own, from the present version only', async () => {
    const client = await directory.desk('revising@union.example');
    const before = await client.call<{ version: number }>('GET', '/v1/me');
    const headers = { 'if-match': before.headers.get('etag') ?? '' };
    await client.expect(428, 'PATCH', '/v1/me', { body: { language: 'fr' } });
    const { body } = await client.expect(200, 'PATCH', '/v1/me', {
      body: { language: 'fr', timeZone: 'America/Lima' },
      headers,
    });
    expect(body).toMatchObject({ language: 'fr', timeZone: 'America/Lima', version: before.body.version + 1 });
    await client.expect(412, 'PATCH', '/v1/me', { body: { language: 'en' }, headers });
  });

  describe('the secretariat', () => {
    let office: ApiClient;

    beforeAll(async () => {
      office = anybody();
      await directory.signedIn(office, secretariat.email, secretariat.password);
    });

    it('was made at the first start', async () => {
      expect(await office.get('/v1/me')).toMatchObject({ platformRoles: ['secretariat'], status: 'active' });
    });

    it('invites staff, who set their password with the code from the mail', async () => {
      const body = { email: 'auditor@alianza.example', language: 'en', platformRoles: ['auditor'] };
      const { body: invited, headers } = await office.expect<{ id: string }>(201, 'POST', '/v1/people', { body });
      expect(invited).toMatchObject({ status: 'invited', platformRoles: ['auditor'] });
      expect(headers.get('location')).toBe(`/v1/people/${invited.id}`);
      const token = await directory.codeFor(body.email);
      const complete = { token, newPassword: password };
      await anybody().expect(204, 'POST', '/v1/auth/password-reset/complete', { body: complete });
      const auditor = anybody();
      await directory.signedIn(auditor, body.email);
      await auditor.expect(403, 'GET', '/v1/people');
      await office.expect(409, 'POST', '/v1/people', { body });
    });

    it('lists people page by page', async () => {
      const first = await office.get<{ items: { id: string }[]; nextCursor: string }>('/v1/people?limit=2');
      expect(first.items).toHaveLength(2);
      const cursor = encodeURIComponent(first.nextCursor);
      const next = await office.get<{ items: { id: string }[] }>(`/v1/people?limit=2&cursor=${cursor}`);
      expect(next.items.map(({ id }) => id)).not.toContain(first.items[0]?.id);
    });

    it('deactivates a person, whose access ends everywhere', async () => {
      const client = await directory.desk('deactivated@union.example');
      const { id } = await client.get<{ id: string }>('/v1/me');
      const { body } = await office.expect(200, 'POST', `/v1/people/${id}/deactivate`);
      expect(body).toMatchObject({ status: 'deactivated' });
      await refused(client);
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

  it('lets a person end the own account', async () => {
    const client = await directory.desk('going@union.example');
    const { id } = await client.get<{ id: string }>('/v1/me');
    await client.expect(200, 'POST', `/v1/people/${id}/deactivate`);
    await refused(client);
    expect(await directory.collection('sessions').countDocuments({ personId: id })).toBe(0);
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
});
