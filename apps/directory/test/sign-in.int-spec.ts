import { UnitOfWork } from '#persistence';
import { type ApiClient, waitUntil } from '#testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AccessRevocation } from '../src/application/access/access-revocation.js';
import { SessionOpener } from '../src/application/access/session-opener.js';
import { AccountsRepository } from '../src/persistence/accounts.repository.js';
import { DirectoryApp, password, personOf, secretariat } from './directory-app.js';

interface Tokens {
  readonly accessToken: string;
  readonly refreshToken: string;
}

describe('signing in and out', () => {
  let directory: DirectoryApp;
  const anybody = (): ApiClient => directory.client();

  beforeAll(async () => {
    directory = await DirectoryApp.start({ ALIANZA_SIGN_IN_LIMIT: 3 });
  }, 60_000);

  afterAll(() => directory.stop(), 30_000);

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

    it('keeps no reply for an idempotency key, however its address is written', async () => {
      const body = { email: secretariat.email, password: secretariat.password };
      const once = { body, idempotencyKey: 'sign-in-once' };
      for (const path of ['/v1/auth/sign-in', '/v1/%61uth/sign-in']) await anybody().expect(200, 'POST', path, once);
      expect(await directory.collection('idempotency_records').countDocuments()).toBe(0);
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

  describe('signing in to answer a mail', () => {
    const email = 'answering@union.example';
    let client: ApiClient;
    let path: string;

    beforeAll(async () => {
      client = await directory.desk(email);
      path = directory.answerSignInPath(await personOf(client));
    });

    it('leads to that answer, with a short session for answers and nothing else', async () => {
      const shown = await directory.browse(path);
      expect(shown).toMatchObject({ status: 200, page: expect.stringContaining('Sign in to answer') });
      const reply = await directory.submit(path, { email, password });
      expect([reply.status, reply.headers.get('location')]).toEqual([303, path.replace('/auth', '')]);
      expect(await reply.text()).toBe('');
      const [cookie = ''] = reply.headers.getSetCookie();
      expect(cookie).toMatch(/^alianza_answer=[^;]+; Path=\/v1\/answers; Max-Age=600; HttpOnly; SameSite=Lax$/);
      const [session = ''] = cookie.split(';', 1);
      expect((await anybody().call('GET', '/v1/me', { headers: { cookie: session } })).status).toBe(401);
      const authorization = `Bearer ${session.replace('alianza_answer=', '')}`;
      expect((await anybody().call('GET', '/v1/me', { headers: { authorization } })).status).toBe(200);
    });

    it('lets in whom the mail was sent to, and nobody else', async () => {
      const other = { email: secretariat.email, password: secretariat.password };
      const reply = await directory.submit(path, other);
      expect([reply.status, reply.headers.getSetCookie()]).toEqual([404, []]);
    });

    it('leads nowhere with a link that was not made here, or of a mail that is confirmed without a session', async () => {
      const personId = await personOf(client);
      const confirmation = directory.confirmationPath({ personId, organizationId: personId, version: 1 });
      const ofAnother = `/v1/auth/answers/${confirmation.split('/').at(-1) ?? ''}`;
      for (const wrong of [path.slice(0, -1), '/v1/auth/answers/..%2F..%2Felsewhere', ofAnother]) {
        expect((await directory.browse(wrong)).status).toBe(404);
        expect((await directory.submit(wrong, { email, password })).status).toBe(404);
      }
    });

    it('asks again after a wrong password, and each counts for the limit', async () => {
      expect((await directory.submit(path, { email })).status).toBe(400);
      for (const guess of ['one', 'two', 'three']) {
        const reply = await directory.submit(path, { email, password: `guess number ${guess}` });
        expect([reply.status, reply.headers.getSetCookie()]).toEqual([401, []]);
        expect(await reply.text()).toContain(`value="${email}"`);
      }
      const reply = await directory.submit(path, { email, password });
      expect([reply.status, reply.headers.getSetCookie()]).toEqual([429, []]);
      expect((await anybody().call('POST', '/v1/auth/sign-in', { body: { email, password } })).status).toBe(429);
      await directory.collection('attempts').deleteMany({});
    });
  });

  it('signs out here, and everywhere', async () => {
    const email = 'leaving@union.example';
    const here = await directory.desk(email);
    const there = anybody();
    await there.signIn(email, password);
    await here.expect(204, 'POST', '/v1/auth/sign-out', { body: {} });
    await directory.refused(here);
    await there.expect(204, 'POST', '/v1/auth/sign-out', { body: { everywhere: true } });
    await directory.refused(there);
    await directory.signedIn(here, email);
  });

  it('is not possible past an end of all sessions that comes at the same moment', async () => {
    const email = 'raced-out@union.example';
    const person = await personOf(await directory.desk(email));
    const unitOfWork = directory.part(UnitOfWork);
    let ended: Promise<void> | undefined;
    /** Resolves when it has looked, which is before the opening is committed. */
    const beginToEnd = (): Promise<void> =>
      new Promise((looked) => {
        ended = unitOfWork.run(async (tx) => {
          await directory.part(AccountsRepository).get(person, tx);
          looked();
          await directory.part(AccessRevocation).endAllSessions(person, tx);
        });
      });
    await unitOfWork.run(async (tx) => {
      await directory.part(SessionOpener).open(person, tx);
      if (!ended) await unitOfWork.outside(beginToEnd);
    });
    await ended;
    expect(await directory.collection('sessions').countDocuments({ personId: person })).toBe(0);
  });

  describe('a password', () => {
    it('is reset with a code from the mail, which ends all sessions', async () => {
      const email = 'forgetful@union.example';
      const client = await directory.desk(email);
      await anybody().expect(204, 'POST', '/v1/auth/password-reset', { body: { email } });
      const body = { token: await directory.codeFor(email), newPassword: 'another password of the desk' };
      await anybody().expect(204, 'POST', '/v1/auth/password-reset/complete', { body });
      await directory.refused(client);
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

    it('is changed by one of two that know it at the same moment', async () => {
      const email = 'changed-twice@union.example';
      const client = await directory.desk(email);
      const change = (newPassword: string) =>
        client.call('POST', '/v1/auth/change-password', { body: { currentPassword: password, newPassword } });
      const answers = await Promise.all([change('the password of the one'), change('the password of the other')]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 403]);
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
      await directory.refused(client);
      const headers = { authorization: `Bearer ${body.accessToken}` };
      expect((await anybody().call('GET', '/v1/me', { headers })).status).toBe(200);
      await directory.signedIn(client, email, newPassword);
    });
  });
});
