import { type ApiClient, waitUntil } from '#testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DirectoryApp, password, personOf, secretariat } from './directory-app.js';

interface Items {
  readonly items: readonly { readonly id: string }[];
}

describe('who acts for an organisation', () => {
  let directory: DirectoryApp;
  let office: ApiClient;
  let admin: ApiClient;
  let id: string;

  beforeAll(async () => {
    directory = await DirectoryApp.start();
    office = directory.client();
    await directory.signedIn(office, secretariat.email, secretariat.password);
    admin = await directory.administrator('coordination@employers.example');
    id = admin.organizationId ?? '';
  }, 60_000);

  afterAll(() => directory.stop(), 30_000);

  /** What was written down of a person and the organisation, newest first, and who did it. */
  async function auditOf(personId: string): Promise<unknown[]> {
    const path = `/v1/audit/directory?subject=${id}&limit=100`;
    const { items } = await office.get<{ items: Record<string, string>[] }>(path);
    return items.filter(({ concerning }) => concerning === personId).map((one) => [one['action'], one['personId']]);
  }

  describe('members', () => {
    it('are invited by address, and see each other', async () => {
      const reader = await directory.member(admin, 'reader@employers.example', ['reader']);
      const { items } = await reader.get<Items>(`/v1/organizations/${id}/members`);
      expect(items.map((one) => one.id)).toContain(await personOf(reader));
      expect(items[0]).not.toHaveProperty('email');
      const known = await admin.get<{ items: { email?: string }[] }>(`/v1/organizations/${id}/members`);
      expect(known.items.map(({ email }) => email)).toContain('reader@employers.example');
    });

    it('are not added twice', async () => {
      const body = { email: 'reader@employers.example', roles: ['editor'] };
      await admin.expect(409, 'POST', `/v1/organizations/${id}/members`, { body });
    });

    it('who have an account are asked, and join by their own word', async () => {
      const email = 'own-account@employers.example';
      const person = await directory.desk(email);
      const personId = await personOf(person);
      const members = `/v1/organizations/${id}/members`;
      const body = { personId, roles: ['editor'], focalPoint: true };
      expect(await admin.expect(202, 'POST', members, { body })).toMatchObject({ body: { asked: 'mailed' } });
      await admin.expect(409, 'POST', members, { body: { email, roles: ['reader'] } });
      await admin.expect(404, 'GET', `${members}/${personId}`);
      expect(await person.get('/v1/me')).toMatchObject({ organizations: [] });

      const [mail] = await directory.mailsTo(email);
      expect(mail?.subject).toBe('¿Se suma a Organización de coordination@employers.example en Alianza?');
      const token = await directory.codeFor(email);
      await admin.expect(400, 'POST', '/v1/me/memberships', { body: { token } });
      await person.expect(204, 'POST', '/v1/me/memberships', { body: { token } });
      expect(await person.get('/v1/me')).toMatchObject({ organizations: [{ id, roles: ['editor'] }] });
      await person.expect(400, 'POST', '/v1/me/memberships', { body: { token } });
      expect(await admin.get(`${members}/${personId}`)).toMatchObject({ email, focalPoint: true });
    });

    it('who were asked are asked otherwise once that was taken back', async () => {
      const email = 'asked-by-mistake@employers.example';
      const person = await directory.desk(email);
      const members = `/v1/organizations/${id}/members`;
      await admin.expect(404, 'POST', `${members}/withdraw`, { body: { email } });
      await admin.expect(202, 'POST', members, { body: { email, roles: ['admin'] } });
      const token = await directory.codeFor(email);
      const again = await admin.expect(409, 'POST', members, { body: { email, roles: ['reader'] } });
      expect(JSON.stringify(again.body)).not.toContain(await personOf(person));
      await admin.expect(400, 'POST', `${members}/withdraw`, { body: {} });
      await admin.expect(204, 'POST', `${members}/withdraw`, { body: { email } });
      await person.expect(400, 'POST', '/v1/me/memberships', { body: { token } });
      const personId = await personOf(person);
      await admin.expect(202, 'POST', members, { body: { personId, roles: ['reader'] } });
      expect(await auditOf(personId)).toEqual([
        ['member_asked', await personOf(admin)],
        ['member_asking_withdrawn', await personOf(admin)],
        ['member_asked', await personOf(admin)],
      ]);
    });

    it('who have no account are told which organisation asks, also when they ask for a password themselves', async () => {
      const email = 'told-who-asks@employers.example';
      const body = { email, roles: ['editor'] };
      await admin.expect(201, 'POST', `/v1/organizations/${id}/members`, { body });
      await directory.client().expect(204, 'POST', '/v1/auth/password-reset', { body: { email } });
      const asked = 'Organización de coordination@employers.example le pide actuar en su nombre en Alianza';
      expect((await directory.mailsTo(email)).map(({ subject }) => subject)).toEqual([asked, asked]);
    });

    it('who sign up by themselves meanwhile are asked, in their own language, and their invitation is void', async () => {
      const email = 'signed-up-meanwhile@employers.example';
      const body = { email, roles: ['editor'], focalPoint: true };
      const members = `/v1/organizations/${id}/members`;
      const added = await admin.expect<{ id: string }>(201, 'POST', members, { body });
      const invitation = await directory.codeFor(email);
      const signUp = { email, password, language: 'en', timeZone: 'America/Lima' };
      await directory.client().expect(201, 'POST', '/v1/auth/sign-up', { body: signUp });
      const confirmation = { token: await directory.codeFor(email) };
      await directory.client().expect(204, 'POST', '/v1/auth/verify-email', { body: confirmation });
      const stale = { token: invitation, newPassword: 'another password of a desk' };
      await directory.client().expect(400, 'POST', '/v1/auth/password-reset/complete', { body: stale });

      const person = directory.client();
      await directory.signedIn(person, email);
      const own = { language: 'en', timeZone: 'America/Lima', organizations: [] };
      expect(await person.get('/v1/me')).toMatchObject({ id: added.body.id, ...own });
      await admin.expect(404, 'GET', `${members}/${added.body.id}`);
      const [mail] = await directory.mailsTo(email);
      expect(mail?.subject).toBe('Join Organización de coordination@employers.example at Alianza?');
      const word = { token: await directory.codeFor(email) };
      await person.expect(204, 'POST', '/v1/me/memberships', { body: word });
      expect(await admin.get(`${members}/${added.body.id}`)).toMatchObject({ roles: ['editor'], focalPoint: true });
      expect(await auditOf(added.body.id)).toEqual([
        ['member_joined', added.body.id],
        ['member_asked', added.body.id],
        ['member_removed', added.body.id],
        ['member_added', await personOf(admin)],
      ]);
    });

    it('join with the code they were sent, though they set a new password meanwhile', async () => {
      const email = 'forgetful@employers.example';
      const person = await directory.desk(email);
      const body = { email, roles: ['editor'] };
      await admin.expect(202, 'POST', `/v1/organizations/${id}/members`, { body });
      const token = await directory.codeFor(email);

      const newPassword = 'another password of a desk';
      await directory.client().expect(204, 'POST', '/v1/auth/password-reset', { body: { email } });
      const reset = { token: await directory.codeFor(email), newPassword };
      await directory.client().expect(204, 'POST', '/v1/auth/password-reset/complete', { body: reset });
      await directory.signedIn(person, email, newPassword);
      await person.expect(204, 'POST', '/v1/me/memberships', { body: { token } });
    });

    it('are not asked by more mails than an address is sent in a while, whoever asks', async () => {
      const email = 'much-asked@employers.example';
      await directory.desk(email);
      for (let time = 0; time < 4; time += 1) {
        await directory.client().expect(204, 'POST', '/v1/auth/password-reset', { body: { email } });
      }
      const body = { email, roles: ['reader'] };
      const { headers } = await admin.expect(429, 'POST', `/v1/organizations/${id}/members`, { body });
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
      expect(await directory.mailsTo(email)).toHaveLength(5);
    });

    it('are asked once each, whoever else is added to the organisation at the same moment', async () => {
      await directory.collection('attempts').deleteMany({});
      const added = Array.from({ length: 6 }, (_, at) => ({
        email: `at-once-${at}@employers.example`,
        roles: ['reader'],
      }));
      await Promise.all(added.map((body) => admin.expect(201, 'POST', `/v1/organizations/${id}/members`, { body })));
      const counted = await directory
        .collection('attempts')
        .find({ _id: /^mail:/ })
        .toArray();
      expect(counted.map(({ count }) => count)).toEqual([1, 1, 1, 1, 1, 1]);
    });

    it('who also belong to the secretariat are not deactivated by an administrator', async () => {
      const officeId = await personOf(office);
      const path = `/v1/people/${officeId}/deactivate`;
      await admin.expect(404, 'POST', path);
      await admin.expect(202, 'POST', `/v1/organizations/${id}/members`, {
        body: { email: secretariat.email, roles: ['reader'] },
      });
      const token = await directory.codeFor(secretariat.email);
      await office.expect(204, 'POST', '/v1/me/memberships', { body: { token } });
      await admin.expect(403, 'POST', path);
      await office.expect(204, 'DELETE', `/v1/organizations/${id}/members/${officeId}`);
      await directory.signedIn(office, secretariat.email, secretariat.password);
    });

    it('who lose a role lose it within seconds, and refresh to what is left', async () => {
      const editor = await directory.member(admin, 'editor@employers.example', ['editor', 'reader']);
      const personId = await personOf(editor);
      const path = `/v1/organizations/${id}/members/${personId}`;
      const etag = (await admin.call('GET', path)).headers.get('etag') ?? '';
      await admin.expect(200, 'PATCH', path, { body: { roles: ['reader'] }, headers: { 'if-match': etag } });
      await waitUntil(async () => (await editor.call('GET', '/v1/me')).status === 401, { what: 'the old roles to go' });
      await editor.refresh();
      const headers = { 'if-match': '"1"' };
      await editor.expect(403, 'PATCH', `/v1/organizations/${id}`, { body: { needs: [] }, headers });
    });

    it('include an administrator always', async () => {
      const path = `/v1/organizations/${id}/members/${await personOf(admin)}`;
      expect(await admin.call('DELETE', path)).toMatchObject({
        status: 409,
        body: { type: expect.stringMatching(/last_administrator$/) },
      });
    });

    it('are administered by somebody who can sign in: who never accepted does not count', async () => {
      const founder = await directory.administrator('founder@employers.example');
      const members = `/v1/organizations/${founder.organizationId}/members`;
      const added = await founder.expect<{ id: string }>(201, 'POST', members, {
        body: { email: 'never-accepts@employers.example', roles: ['admin'] },
      });
      const own = `${members}/${await personOf(founder)}`;
      const lastAdministrator = { status: 409, body: { type: expect.stringMatching(/last_administrator$/) } };
      expect(await founder.call('DELETE', own)).toMatchObject(lastAdministrator);
      const headers = { 'if-match': (await founder.call('GET', own)).headers.get('etag') ?? '' };
      const reader = { body: { roles: ['reader'] }, headers };
      expect(await founder.call('PATCH', own, reader)).toMatchObject(lastAdministrator);
      await founder.expect(204, 'DELETE', `${members}/${added.body.id}`);
    });

    it('are added by the secretariat only where nobody is left to administer', async () => {
      const lonely = await directory.administrator('lonely@employers.example');
      const path = `/v1/organizations/${lonely.organizationId}/members`;
      const body = { email: 'successor@employers.example', roles: ['admin'] };
      await office.expect(403, 'POST', path, { body });
      await office.expect(200, 'POST', `/v1/people/${await personOf(lonely)}/deactivate`);
      await office.expect(201, 'POST', path, { body });
      expect(await office.get(path)).toMatchObject({ items: [{ roles: ['admin'], focalPoint: true }] });
      const another = { body: { email: 'another-successor@employers.example', roles: ['admin'] } };
      await office.expect(201, 'POST', path, another);
      const accepted = { token: await directory.codeFor(another.body.email), newPassword: password };
      await directory.client().expect(204, 'POST', '/v1/auth/password-reset/complete', { body: accepted });
      await office.expect(403, 'POST', path, { body: { email: 'third@employers.example', roles: ['reader'] } });

      const audit = await office.get<{ items: object[] }>(`/v1/audit/directory?subject=${lonely.organizationId}`);
      const addedBy = { action: 'member_added', personId: await personOf(office), concerning: expect.any(String) };
      expect(audit.items).toEqual([expect.objectContaining(addedBy), expect.objectContaining(addedBy)]);
    });

    it('leave by themselves', async () => {
      const reader = await directory.member(admin, 'leaving@employers.example', ['reader']);
      const personId = await personOf(reader);
      await reader.expect(204, 'DELETE', `/v1/organizations/${id}/members/${personId}`);
      expect(await directory.events('member-left-organization')).toContainEqual({ organizationId: id, personId });
      await admin.expect(404, 'GET', `/v1/organizations/${id}/members/${personId}`);
    });
  });
});
