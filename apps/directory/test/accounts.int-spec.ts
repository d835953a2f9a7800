import { unsealContact } from '#contracts';
import type { ApiClient } from '#testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DirectoryApp, password, personOf, secretariat } from './directory-app.js';

describe('accounts', () => {
  let directory: DirectoryApp;
  const anybody = (): ApiClient => directory.client();

  beforeAll(async () => {
    directory = await DirectoryApp.start();
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
      expect(unsealContact(directory.config.ALIANZA_SECRET, String(contact?.['sealed']))).toEqual({
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
      ['an address in quotation marks', { ...desk, email: '"a desk"@x.example' }, '/email'],
      ['a role', { ...desk, platformRoles: ['secretariat'] }, '/platformRoles'],
    ])('with %s is refused', async (_, body, pointer) => {
      const reply = await anybody().expect<{ errors: { pointer: string }[] }>(400, 'POST', '/v1/auth/sign-up', {
        body,
      });
      expect(reply.body.errors.map((error) => error.pointer)).toEqual([pointer]);
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

  it('lets a person end the own account', async () => {
    const client = await directory.desk('going@union.example');
    const { id } = await client.get<{ id: string }>('/v1/me');
    await client.expect(204, 'POST', '/v1/auth/password-reset', { body: { email: 'going@union.example' } });
    const mails = (): Promise<number> => directory.collection('mails').countDocuments({ personId: id });
    expect(await mails()).toBe(1);
    await client.expect(200, 'POST', `/v1/people/${id}/deactivate`);
    await directory.refused(client);
    expect(await mails()).toBe(0);
    expect(await directory.collection('sessions').countDocuments({ personId: id })).toBe(0);
  });

  describe('the address of an account that was ended', () => {
    const email = 'coordination@handed-over.example';
    let former: ApiClient;
    let formerId: string;

    beforeAll(async () => {
      former = await directory.administrator(email);
      formerId = await personOf(former);
      const headers = { 'if-match': (await former.call('GET', '/v1/me')).headers.get('etag') ?? '' };
      await former.expect(200, 'PATCH', '/v1/me', { body: { displayName: 'Coordination' }, headers });
      const successor = await directory.member(former, 'other@handed-over.example', ['admin']);
      await former.expect(200, 'POST', `/v1/people/${formerId}/deactivate`);
      await successor.refresh();
    });

    it('opens nothing by a reset of its password', async () => {
      await anybody().expect(204, 'POST', '/v1/auth/password-reset', { body: { email } });
      expect(await directory.collection('mailed_tokens').countDocuments({ 'purpose.personId': formerId })).toBe(0);
    });

    it('is signed up again, as somebody else who has nothing of the one before', async () => {
      const successor = await directory.desk(email);
      const { id, organizations } = await successor.get<{ id: string; organizations: unknown[] }>('/v1/me');
      expect(id).not.toBe(formerId);
      expect(organizations).toEqual([]);
      await directory.refused(former);
    });

    it('is read of the account that has it, and no more of the former one', async () => {
      const office = directory.client();
      await directory.signedIn(office, secretariat.email, secretariat.password);
      const { items } = await office.get<{ items: { id: string; email?: string; status: string }[] }>(
        '/v1/people?limit=100',
      );
      expect(items.find(({ id }) => id === formerId)).toMatchObject({ status: 'deactivated' });
      expect(items.find(({ id }) => id === formerId)).not.toHaveProperty('email');
      expect(items.find(({ id }) => id === formerId)).not.toHaveProperty('displayName');
      expect(items.filter((person) => person.email === email)).toMatchObject([{ status: 'active' }]);
    });

    it('is invited by an administrator, and by the secretariat', async () => {
      const office = directory.client();
      await directory.signedIn(office, secretariat.email, secretariat.password);
      const end = async (address: string): Promise<void> => {
        const client = await directory.desk(address);
        await client.expect(200, 'POST', `/v1/people/${await personOf(client)}/deactivate`);
      };
      await end('invited@handed-over.example');
      await end('staff@handed-over.example');
      const admin = await directory.administrator('founder@handed-over.example');
      await directory.member(admin, 'invited@handed-over.example', ['editor']);
      await office.expect(201, 'POST', '/v1/people', {
        body: { email: 'staff@handed-over.example', language: 'es', platformRoles: ['auditor'] },
      });
    });
  });
});
