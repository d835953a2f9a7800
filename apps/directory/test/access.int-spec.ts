import { agrees } from '#http/testing';
import type { ApiClient, CallOptions } from '#testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accessRows, type CallerName, callers } from './access-table.js';
import { DirectoryApp, password, secretariat } from './directory-app.js';

interface Identified {
  readonly id: string;
}

interface Asked extends CallOptions {
  readonly path: string;
  /** Puts back what the request ended, so that the next caller finds the same. */
  readonly after?: () => Promise<void>;
}

type Ask = (client: ApiClient, email: string) => Promise<Asked>;

const addresses: Readonly<Record<CallerName, string>> = {
  nobody: 'desk@nowhere.example',
  another: 'admin@another.example',
  reader: 'reader@this.example',
  editor: 'editor@this.example',
  admin: 'admin@this.example',
  secretariat: secretariat.email,
};

describe('access to the directory', () => {
  const rows = accessRows();
  const clients = new Map<CallerName, ApiClient>();
  let directory: DirectoryApp;
  let admin: ApiClient;
  let office: ApiClient;
  let organization: string;
  let invitations = 0;

  const passwordOf = (email: string): string => (email === secretariat.email ? secretariat.password : password);
  const etagOf = async (client: ApiClient, path: string): Promise<{ 'if-match': string }> => ({
    'if-match': (await client.call('GET', path)).headers.get('etag') ?? '"1"',
  });
  /** A member of this organisation only, not yet active. */
  const newMember = async (roles = ['reader']): Promise<string> => {
    const body = { email: `member-${(invitations += 1)}@this.example`, roles };
    const path = `/v1/organizations/${organization}/members`;
    return (await admin.expect<Identified>(201, 'POST', path, { body })).body.id;
  };
  /** Its path. */
  const newFocalPoint = async (): Promise<string> => {
    const personId = await newMember();
    const path = `/v1/organizations/${organization}/focal-points`;
    await admin.expect(201, 'POST', path, { body: { personId } });
    return `${path}/${personId}`;
  };
  const staff = async (email: string, role: string): Promise<ApiClient> => {
    const path = `/v1/organizations/${organization}/members`;
    await admin.expect(201, 'POST', path, { body: { email, roles: [role] } });
    const body = { token: await directory.codeFor(email), newPassword: password };
    await directory.client().expect(204, 'POST', '/v1/auth/password-reset/complete', { body });
    const client = directory.client();
    await directory.signedIn(client, email);
    return client;
  };
  const signInAgain = (client: ApiClient, email: string) => async (): Promise<void> => {
    if (client.token !== undefined) await directory.signedIn(client, email, passwordOf(email));
  };
  const newKey = async (): Promise<{ id: string; secret: string }> => {
    const body = { name: 'A program', roles: ['reader'] };
    return (await admin.expect<{ id: string; secret: string }>(201, 'POST', '/v1/api-keys', { body })).body;
  };
  const forThisOrganization = (): Record<string, string> => ({ 'alianza-organization': organization });
  const suspend = async (wanted: boolean): Promise<void> => {
    const { status } = await office.get<{ status: string }>(`/v1/organizations/${organization}`);
    if ((status === 'suspended') === wanted) return;
    const path = `/v1/organizations/${organization}/${wanted ? 'suspend' : 'reinstate'}`;
    await office.expect(200, 'POST', path, wanted ? { body: { reason: 'A trial' } } : {});
  };
  const to =
    (path: string, options: CallOptions = {}): Ask =>
    () =>
      Promise.resolve({ path, ...options });

  /** What is asked on each route, on records of this organisation. */
  const asks: Readonly<Record<string, Ask>> = {
    'POST /v1/auth/sign-up': to('/v1/auth/sign-up', {
      body: { email: 'new@this.example', password, language: 'es' },
    }),
    'POST /v1/auth/verify-email': to('/v1/auth/verify-email', { body: { token: 'a-code-that-is-none' } }),
    'POST /v1/auth/sign-in': to('/v1/auth/sign-in', {
      body: { email: secretariat.email, password: secretariat.password },
    }),
    'GET /v1/auth/answers/{token}': to('/v1/auth/answers/none'),
    'POST /v1/auth/answers/{token}': to('/v1/auth/answers/none'),
    'POST /v1/auth/refresh': async () => {
      const body = { email: secretariat.email, password: secretariat.password };
      const session = await directory
        .client()
        .expect<{ refreshToken: string }>(200, 'POST', '/v1/auth/sign-in', { body });
      return { path: '/v1/auth/refresh', body: { refreshToken: session.body.refreshToken } };
    },
    'POST /v1/auth/token': async () => {
      const { secret } = await newKey();
      return { path: '/v1/auth/token', body: { grant_type: 'client_credentials', client_secret: secret } };
    },
    'POST /v1/auth/sign-out': (client, email) =>
      Promise.resolve({ path: '/v1/auth/sign-out', body: {}, after: signInAgain(client, email) }),
    'POST /v1/auth/password-reset': to('/v1/auth/password-reset', { body: { email: 'nobody@this.example' } }),
    'POST /v1/auth/password-reset/complete': to('/v1/auth/password-reset/complete', {
      body: { token: 'a-code-that-is-none', newPassword: password },
    }),
    'POST /v1/auth/change-password': (client, email) =>
      Promise.resolve({
        path: '/v1/auth/change-password',
        body: { currentPassword: passwordOf(email), newPassword: passwordOf(email) },
        after: signInAgain(client, email),
      }),
    'GET /v1/auth/keys': to('/v1/auth/keys'),
    'GET /v1/me': to('/v1/me'),
    'PATCH /v1/me': async (client) => ({
      path: '/v1/me',
      body: { displayName: 'Coordination' },
      headers: await etagOf(client, '/v1/me'),
    }),
    'POST /v1/me/memberships': to('/v1/me/memberships', { body: { token: 'a-code-that-is-none' } }),
    'GET /v1/people': to('/v1/people'),
    'POST /v1/people': (_, email) =>
      Promise.resolve({
        path: '/v1/people',
        body: { email: `staff-of-${email}`, language: 'es', platformRoles: ['verifier'] },
      }),
    'POST /v1/people/{id}/deactivate': async () => ({ path: `/v1/people/${await newMember()}/deactivate` }),
    'GET /v1/api-keys': () => Promise.resolve({ path: '/v1/api-keys', headers: forThisOrganization() }),
    'POST /v1/api-keys': () =>
      Promise.resolve({
        path: '/v1/api-keys',
        headers: forThisOrganization(),
        body: { name: 'A program', roles: ['reader'] },
      }),
    'DELETE /v1/api-keys/{id}': async () => ({ path: `/v1/api-keys/${(await newKey()).id}` }),
    'GET /v1/organizations': to('/v1/organizations'),
    'POST /v1/organizations': to('/v1/organizations', {
      body: { names: { es: 'Una más' }, constituency: 'civil_society' },
    }),
    'GET /v1/organizations/{id}': () => Promise.resolve({ path: `/v1/organizations/${organization}` }),
    'PATCH /v1/organizations/{id}': async () => ({
      path: `/v1/organizations/${organization}`,
      body: { needs: ['funding'] },
      headers: await etagOf(office, `/v1/organizations/${organization}`),
    }),
    'POST /v1/organizations/{id}/confirm': () => Promise.resolve({ path: `/v1/organizations/${organization}/confirm` }),
    'GET /v1/organizations/confirmations/{token}': to('/v1/organizations/confirmations/none'),
    'POST /v1/organizations/confirmations/{token}': to('/v1/organizations/confirmations/none'),
    'POST /v1/organizations/{id}/suspend': async () => {
      await suspend(false);
      return { path: `/v1/organizations/${organization}/suspend`, body: { reason: 'A trial' } };
    },
    'POST /v1/organizations/{id}/reinstate': async () => {
      await suspend(true);
      return { path: `/v1/organizations/${organization}/reinstate` };
    },
    'GET /v1/organizations/{id}/members': () => Promise.resolve({ path: `/v1/organizations/${organization}/members` }),
    'POST /v1/organizations/{id}/members': (_, email) =>
      Promise.resolve({
        path: `/v1/organizations/${organization}/members`,
        body: { email: `guest-of-${email}`, roles: ['reader'] },
      }),
    'POST /v1/organizations/{id}/members/withdraw': async () => {
      const path = `/v1/organizations/${organization}/members`;
      await admin.call('POST', path, { body: { email: addresses.another, roles: ['reader'] } });
      return { path: `${path}/withdraw`, body: { email: addresses.another } };
    },
    'GET /v1/organizations/{id}/members/{personId}': async () => ({
      path: `/v1/organizations/${organization}/members/${await newMember()}`,
    }),
    'PATCH /v1/organizations/{id}/members/{personId}': async () => {
      const path = `/v1/organizations/${organization}/members/${await newMember()}`;
      return { path, body: { roles: ['editor'] }, headers: await etagOf(admin, path) };
    },
    'DELETE /v1/organizations/{id}/members/{personId}': async () => ({
      path: `/v1/organizations/${organization}/members/${await newMember()}`,
    }),
    'GET /v1/organizations/{id}/focal-points': () =>
      Promise.resolve({ path: `/v1/organizations/${organization}/focal-points` }),
    'POST /v1/organizations/{id}/focal-points': async () => ({
      path: `/v1/organizations/${organization}/focal-points`,
      body: { personId: await newMember() },
    }),
    'DELETE /v1/organizations/{id}/focal-points/{personId}': async () => ({ path: await newFocalPoint() }),
    'GET /v1/organizations/{id}/focal-points/{personId}': async () => ({ path: await newFocalPoint() }),
    'PATCH /v1/organizations/{id}/focal-points/{personId}': async () => {
      const path = await newFocalPoint();
      return { path, body: { capacity: 20 }, headers: await etagOf(admin, path) };
    },
    'PUT /v1/organizations/{id}/members/{personId}/absences': async () => {
      const path = `/v1/organizations/${organization}/members/${await newMember()}`;
      return { path: `${path}/absences`, body: { absences: [] }, headers: await etagOf(admin, path) };
    },
    'GET /v1/code-lists': to('/v1/code-lists'),
    'GET /v1/code-lists/{name}': to('/v1/code-lists/themes'),
    'POST /v1/operations/directory/clock': to('/v1/operations/directory/clock', { body: { advanceMs: 1 } }),
  };

  beforeAll(async () => {
    directory = await DirectoryApp.start();
    office = directory.client();
    await directory.signedIn(office, secretariat.email, secretariat.password);
    admin = await directory.administrator(addresses.admin);
    organization = admin.organizationId ?? '';
    const another = await directory.administrator(addresses.another);
    delete another.organizationId;
    clients.set('nobody', directory.client()).set('another', another).set('admin', admin).set('secretariat', office);
    clients.set('reader', await staff(addresses.reader, 'reader'));
    clients.set('editor', await staff(addresses.editor, 'editor'));
  }, 60_000);

  afterAll(() => directory.stop(), 30_000);

  it('is written down for every route', () => {
    expect(rows.map(({ route }) => route).sort()).toEqual(directory.routes());
  });

  it.each(rows.map((row) => [row.route, row] as const))('%s', async (route, { expected }) => {
    const ask = asks[route];
    const found: Record<string, string> = {};
    for (const caller of callers) {
      const client = clients.get(caller);
      if (!ask || !client) throw new Error(`Nothing is known to ask on ${route}`);
      const { path, after, ...options } = await ask(client, addresses[caller]);
      const { status } = await client.call(route.split(' ', 1)[0] ?? '', path, options);
      found[caller] = agrees(expected[caller], status) ? expected[caller] : String(status);
      await after?.();
    }
    expect(found).toEqual(expected);
  });
});
