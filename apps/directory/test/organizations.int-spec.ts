import { type ApiClient, waitUntil } from '#testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DirectoryApp, password, secretariat } from './directory-app.js';

interface Organization {
  readonly id: string;
  readonly version: number;
  readonly similar: readonly { readonly id: string }[];
}

interface Items {
  readonly items: readonly { readonly id: string }[];
  readonly nextCursor: string | null;
}

const coparmex = {
  names: { es: 'Confederación Patronal de la República', en: 'Employers’ Confederation of the Republic' },
  acronym: 'COPARMEX',
  aliases: ['COMPARMEX'],
  constituency: 'employers',
  places: ['MX-CHP'],
  themes: ['fair_recruitment'],
  offers: ['training'],
  provenance: { fictional: true },
};

describe('organisations', () => {
  let directory: DirectoryApp;
  let office: ApiClient;
  let admin: ApiClient;
  let id: string;

  const idsOf = async (query: string): Promise<string[]> => {
    const { items } = await directory.client().get<Items>(`/v1/organizations?${query}`);
    return items.map((organization) => organization.id);
  };
  const meId = async (client: ApiClient): Promise<string> => (await client.get<{ id: string }>('/v1/me')).id;
  /** Invited by the administrator, with a password, signed in for the organisation. */
  const member = async (email: string, roles: string[]): Promise<ApiClient> => {
    await admin.expect(201, 'POST', `/v1/organizations/${id}/members`, { body: { email, roles } });
    const complete = { token: await directory.codeFor(email), newPassword: password };
    await directory.client().expect(204, 'POST', '/v1/auth/password-reset/complete', { body: complete });
    const client = directory.client();
    await directory.signedIn(client, email);
    client.organizationId = id;
    return client;
  };

  beforeAll(async () => {
    directory = await DirectoryApp.start();
    office = directory.client();
    await directory.signedIn(office, secretariat.email, secretariat.password);
    admin = await directory.administrator('coordination@employers.example', coparmex);
    id = admin.organizationId ?? '';
  }, 60_000);

  afterAll(() => directory.stop(), 30_000);

  it('are registered by any desk, which administers them and is their focal point', async () => {
    const personId = await meId(admin);
    expect(await admin.get('/v1/me')).toMatchObject({ organizations: [{ id, roles: ['admin'] }] });
    const { items } = await office.get<Items>(`/v1/organizations/${id}/focal-points`);
    expect(items).toEqual([{ id: personId, remit: { places: [], themes: [] } }]);
    expect(await directory.events('organization-registered')).toContainEqual({
      organizationId: id,
      version: 1,
      registeredBy: personId,
      profile: expect.objectContaining({ ...coparmex, mandate: 'none', formerNames: [], experience: [] }),
    });
    expect(await directory.events('member-joined-organization')).toContainEqual({
      organizationId: id,
      personId,
      roles: ['admin'],
      focalPoint: true,
    });
  });

  it('are read by anybody, with where they come from', async () => {
    const reply = await directory.client().call('GET', `/v1/organizations/${id}`);
    expect(reply.headers.get('etag')).toBe('"1"');
    expect(reply.body).toMatchObject({ id, status: 'active', names: coparmex.names, provenance: { fictional: true } });
    await directory.client().expect(404, 'GET', '/v1/organizations/0198c0de-0000-7000-8000-000000000001');
    await directory.client().expect(400, 'GET', '/v1/organizations/not-an-id');
  });

  it.each([
    'q=COMPARMEX',
    'q=coparmex',
    'q=patronal%20de',
    'q=rep%C3%BAblica',
    'place=MX',
    'offer=training',
    'theme=fair_recruitment',
    'constituency=employers',
  ])('are found by %s', async (query) => {
    expect(await idsOf(query)).toEqual([id]);
  });

  it('are searched literally', async () => {
    expect(await idsOf(`q=${encodeURIComponent('(a+)+$')}`)).toEqual([]);
    expect(await idsOf(`q=${encodeURIComponent('.*')}`)).toEqual([]);
    await directory.client().expect(400, 'GET', '/v1/organizations?q[$ne]=x');
    await directory.client().expect(400, 'GET', '/v1/organizations?sort=score');
  });

  it('are listed page by page in the order of registration, and a cursor belongs to its filter', async () => {
    await directory.administrator('second@union.example');
    const first = await directory.client().get<Items>('/v1/organizations?limit=1');
    expect(first.items.map((item) => item.id)).toEqual([id]);
    const cursor = encodeURIComponent(first.nextCursor ?? '');
    const second = await directory.client().get<Items>(`/v1/organizations?limit=1&cursor=${cursor}`);
    expect(second.items).toHaveLength(1);
    expect(second.items[0]?.id).not.toBe(id);
    await directory.client().expect(400, 'GET', `/v1/organizations?constituency=workers&cursor=${cursor}`);
  });

  it('are registered with a hint where there is one of that name', async () => {
    const desk = await directory.desk('twin@employers.example');
    const body = { names: { es: 'Confederacion Patronal de la Republca' }, constituency: 'employers' };
    const twin = await desk.expect<Organization>(201, 'POST', '/v1/organizations', { body });
    expect(twin.body.similar.map((one) => one.id)).toEqual([id]);
    expect(twin.headers.get('location')).toBe(`/v1/organizations/${twin.body.id}`);
  });

  it('are registered once for one idempotency key', async () => {
    const desk = await directory.desk('repeating@employers.example');
    const body = { names: { es: 'Cámara de la orilla' }, constituency: 'employers' };
    const once = { body, idempotencyKey: 'register-once' };
    const first = await desk.expect<Organization>(201, 'POST', '/v1/organizations', once);
    const replay = await desk.expect<Organization>(201, 'POST', '/v1/organizations', once);
    expect(replay.headers.get('idempotency-replayed')).toBe('true');
    expect(replay.body).toEqual(first.body);
    expect(await idsOf('q=orilla')).toEqual([first.body.id]);
  });

  it.each([
    ['without a constituency', { names: { es: 'X' } }, '/constituency'],
    ['with an unknown theme', { ...coparmex, themes: ['everything'] }, '/themes'],
    ['with a status', { ...coparmex, status: 'verified' }, '/status'],
    ['with null for a list', { ...coparmex, places: null }, '/places'],
    ['with an empty name', { ...coparmex, names: { es: ' ' } }, '/names'],
  ])('are not registered %s', async (_, body, pointer) => {
    const reply = await admin.expect<{ errors: { pointer: string }[] }>(400, 'POST', '/v1/organizations', { body });
    expect(reply.body.errors[0]?.pointer).toContain(pointer);
  });

  it('change what their editors name, and nothing else', async () => {
    const headers = { 'if-match': '"1"' };
    await admin.expect(428, 'PATCH', `/v1/organizations/${id}`, { body: { needs: ['funding'] } });
    const reply = await admin.expect(200, 'PATCH', `/v1/organizations/${id}`, {
      body: { needs: ['funding'] },
      headers,
    });
    expect(reply.body).toMatchObject({ needs: ['funding'], offers: ['training'], aliases: ['COMPARMEX'], version: 2 });
    await admin.expect(412, 'PATCH', `/v1/organizations/${id}`, { body: { needs: [] }, headers });
    await admin.expect(400, 'PATCH', `/v1/organizations/${id}`, {
      body: { provenance: { fictional: false } },
      headers,
    });
    expect(await directory.events('organization-profile-revised')).toEqual([
      { organizationId: id, version: 2, profile: expect.objectContaining({ needs: ['funding'], acronym: 'COPARMEX' }) },
    ]);
  });

  it('are suspended by the secretariat, with a reason that only they read', async () => {
    const reason = 'Its address bounces';
    await office.expect(200, 'POST', `/v1/organizations/${id}/suspend`, { body: { reason } });
    expect(await admin.get(`/v1/organizations/${id}`)).toMatchObject({ status: 'suspended', suspension: { reason } });
    expect(await directory.client().get(`/v1/organizations/${id}`)).not.toHaveProperty('suspension');
    const again = await office.call('POST', `/v1/organizations/${id}/suspend`, { body: { reason } });
    expect(again).toMatchObject({ status: 409, body: { state: 'suspended' } });
    await office.expect(200, 'POST', `/v1/organizations/${id}/reinstate`);
    const said = (await directory.events('organization-suspended')).map(({ suspended }) => suspended);
    expect(said).toEqual([true, false]);
  });

  describe('members', () => {
    it('are invited by address, and see each other', async () => {
      const reader = await member('reader@employers.example', ['reader']);
      const { items } = await reader.get<Items>(`/v1/organizations/${id}/members`);
      expect(items.map((one) => one.id)).toContain(await meId(reader));
      expect(items[0]).not.toHaveProperty('email');
      const known = await admin.get<{ items: { email?: string }[] }>(`/v1/organizations/${id}/members`);
      expect(known.items.map(({ email }) => email)).toContain('reader@employers.example');
    });

    it('are not added twice', async () => {
      const body = { email: 'reader@employers.example', roles: ['editor'] };
      await admin.expect(409, 'POST', `/v1/organizations/${id}/members`, { body });
    });

    it('who lose a role lose it within seconds, and refresh to what is left', async () => {
      const editor = await member('editor@employers.example', ['editor', 'reader']);
      const personId = await meId(editor);
      const path = `/v1/organizations/${id}/members/${personId}`;
      const etag = (await admin.call('GET', path)).headers.get('etag') ?? '';
      await admin.expect(200, 'PATCH', path, { body: { roles: ['reader'] }, headers: { 'if-match': etag } });
      await waitUntil(async () => (await editor.call('GET', '/v1/me')).status === 401, { what: 'the old roles to go' });
      await editor.refresh();
      const headers = { 'if-match': '"1"' };
      await editor.expect(403, 'PATCH', `/v1/organizations/${id}`, { body: { needs: [] }, headers });
    });

    it('include an administrator always', async () => {
      const path = `/v1/organizations/${id}/members/${await meId(admin)}`;
      expect(await admin.call('DELETE', path)).toMatchObject({
        status: 409,
        body: { type: expect.stringMatching(/last_administrator$/) },
      });
    });

    it('are added by the secretariat only where nobody is left to administer', async () => {
      const lonely = await directory.administrator('lonely@employers.example');
      const path = `/v1/organizations/${lonely.organizationId}/members`;
      const body = { email: 'successor@employers.example', roles: ['admin'] };
      await office.expect(403, 'POST', path, { body });
      await office.expect(200, 'POST', `/v1/people/${await meId(lonely)}/deactivate`);
      await office.expect(201, 'POST', path, { body });
      await office.expect(403, 'POST', path, { body: { email: 'third@employers.example', roles: ['reader'] } });
    });

    it('leave by themselves', async () => {
      const reader = await member('leaving@employers.example', ['reader']);
      const personId = await meId(reader);
      await reader.expect(204, 'DELETE', `/v1/organizations/${id}/members/${personId}`);
      expect(await directory.events('member-left-organization')).toContainEqual({ organizationId: id, personId });
      await admin.expect(404, 'GET', `/v1/organizations/${id}/members/${personId}`);
    });

    it('become focal points with remit, capacity and deputy', async () => {
      const focal = await member('focal@employers.example', ['editor']);
      const personId = await meId(focal);
      const deputyId = await meId(admin);
      const body = { personId, remit: { places: ['MX'] }, capacity: 20, deputyId };
      const path = `/v1/organizations/${id}/focal-points`;
      await admin.expect(201, 'POST', path, { body });
      const named = { id: personId, remit: { places: ['MX'], themes: [] }, capacity: 20, deputyId };
      expect((await office.get<Items>(path)).items).toContainEqual(named);
      await admin.expect(204, 'DELETE', `${path}/${personId}`);
      const told = (await directory.events('member-joined-organization')).filter(
        (data) => data['personId'] === personId,
      );
      expect(told.map(({ focalPoint }) => focalPoint)).toEqual([false, true, false]);
      const stranger = { personId: await meId(office) };
      await admin.expect(409, 'POST', path, { body: stranger });
    });
  });

  describe('API keys', () => {
    const exchange = (secret: string): Promise<Response> =>
      fetch(`${directory.url}/v1/auth/token`, {
        method: 'POST',
        body: new URLSearchParams({ grant_type: 'client_credentials', client_secret: secret }),
      });

    it('are exchanged for tokens of their organisation, until they are deleted', async () => {
      const body = { name: 'Monthly export', roles: ['reader', 'admin'] };
      const once = { body, idempotencyKey: 'one-key-only' };
      const created = await admin.expect<{ id: string; secret: string }>(201, 'POST', '/v1/api-keys', once);
      const replay = await admin.expect(201, 'POST', '/v1/api-keys', once);
      expect(replay.body).not.toHaveProperty('secret');

      const reply = await exchange(created.body.secret);
      const token = (await reply.json()) as { access_token: string; token_type: string };
      expect(token).toMatchObject({ token_type: 'Bearer', expires_in: 600 });
      const program = directory.client();
      const headers = { authorization: `Bearer ${token.access_token}` };
      const list = await program.expect<Items>(200, 'GET', '/v1/api-keys', { headers });
      expect(list.body.items).toEqual([expect.objectContaining({ id: created.body.id, name: 'Monthly export' })]);
      expect(JSON.stringify(list.body)).not.toMatch(/secret/i);

      await admin.expect(204, 'DELETE', `/v1/api-keys/${created.body.id}`);
      expect((await exchange(created.body.secret)).status).toBe(401);
      await waitUntil(async () => (await program.call('GET', '/v1/api-keys', { headers })).status === 401, {
        what: 'the token of the key to be refused',
      });
    });

    it('of nobody, and other grants, are refused as OAuth does', async () => {
      const unknown = await exchange(`alz_${'x'.repeat(56)}`);
      expect(unknown.status).toBe(401);
      expect(await unknown.json()).toMatchObject({ error: 'invalid_client' });
      const body = { grant_type: 'password' };
      const reply = await directory.client().call('POST', '/v1/auth/token', { body });
      expect(reply).toMatchObject({
        status: 400,
        body: { error: 'unsupported_grant_type', supported: ['client_credentials'] },
      });
    });

    it('end with the membership of who made them', async () => {
      const second = await member('second-admin@employers.example', ['admin']);
      const body = { name: 'Short-lived', roles: ['admin'] };
      const { body: key } = await second.expect<{ secret: string }>(201, 'POST', '/v1/api-keys', { body });
      expect((await exchange(key.secret)).status).toBe(200);
      await admin.expect(204, 'DELETE', `/v1/organizations/${id}/members/${await meId(second)}`);
      expect((await exchange(key.secret)).status).toBe(401);
    });
  });

  it('use code lists that anybody reads, in the language asked for', async () => {
    const headers = { 'accept-language': 'pt' };
    const reply = await directory
      .client()
      .call<{ terms: { id: string; label: string; labels: { pt: string } }[] }>(
        'GET',
        '/v1/code-lists/constituencies',
        { headers },
      );
    expect(reply.headers.get('cache-control')).toBe('public, max-age=3600');
    const workers = reply.body.terms.find((term) => term.id === 'workers');
    expect(workers?.label).toBe(workers?.labels.pt);
    await directory.client().expect(404, 'GET', '/v1/code-lists/everything');
    expect((await directory.client().get<Items>('/v1/code-lists?limit=100')).items.length).toBeGreaterThan(10);
  });
});
