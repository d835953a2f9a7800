import { type ApiClient, waitUntil } from '#testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DirectoryApp, personOf, secretariat } from './directory-app.js';

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
  beforeAll(async () => {
    directory = await DirectoryApp.start();
    office = directory.client();
    await directory.signedIn(office, secretariat.email, secretariat.password);
    admin = await directory.administrator('coordination@employers.example', coparmex);
    id = admin.organizationId ?? '';
  }, 60_000);

  afterAll(() => directory.stop(), 30_000);

  it('are registered by any desk, which administers them and is their focal point', async () => {
    const personId = await personOf(admin);
    expect(await admin.get('/v1/me')).toMatchObject({ organizations: [{ id, roles: ['admin'] }] });
    const { items } = await office.get<Items>(`/v1/organizations/${id}/focal-points`);
    expect(items).toEqual([{ id: personId, remit: { places: [], themes: [] }, deputies: [], away: false, version: 1 }]);
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

  it('are registered by one desk up to as many as its token can name', async () => {
    const desk = await directory.desk('federation@employers.example');
    const member = { personId: await personOf(desk), roles: ['admin'], joinedAt: new Date() };
    const ids = Array.from({ length: 99 }, (_, at) => `0198c0de-0000-7000-8000-${String(at).padStart(12, '0')}`);
    const rosters = directory.collection('rosters');
    await rosters.insertMany(ids.map((_id) => ({ _id, members: [member], version: 1 })) as never[]);
    const body = { names: { es: 'Una filial más' }, constituency: 'employers' };
    await desk.expect(201, 'POST', '/v1/organizations', { body });
    await desk.refresh();
    const refused = await desk.expect(409, 'POST', '/v1/organizations', { body });
    expect(refused.body).toMatchObject({ type: expect.stringMatching(/too_many_organizations$/), maximum: 100 });
    await rosters.deleteMany({ _id: { $in: ids } as never });
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

  it('are asked after half a year whether what they say is still right, and one click says so', async () => {
    const desk = await directory.administrator('stale@desk.example');
    const organizationId = desk.organizationId ?? '';
    const personId = await personOf(desk);
    const path = `/v1/organizations/${organizationId}`;
    const asked = async () =>
      (await directory.events('organization-profile-aged')).find((one) => one['organizationId'] === organizationId);
    const halfAYear = 181 * 86_400_000;
    await office.expect(200, 'POST', '/v1/operations/directory/clock', { body: { advanceMs: halfAYear } });
    const { version } = await waitUntil(asked, { what: 'the question' });
    expect(await desk.get(path)).toMatchObject({ status: 'stale', staleSince: expect.any(String), version: 2 });

    await office.expect(200, 'POST', `${path}/suspend`, { body: { reason: 'A trial' } });
    await office.expect(200, 'POST', `${path}/reinstate`);

    const link = directory.confirmationPath({ personId, organizationId, version: Number(version) });
    const shown = await directory.browse(link);
    expect(shown).toMatchObject({ status: 200, page: expect.stringContaining('Organización de stale@desk.example') });
    expect(await desk.get(path)).toMatchObject({ status: 'stale' });
    const reader = await directory.member(desk, 'reader@desk.example', ['reader']);
    const others = [
      directory.confirmationPath({ personId: await personOf(reader), organizationId, version: Number(version) }),
      directory.confirmationPath({ personId, organizationId: id, version: Number(version) }),
      link.replace(/.$/, ''),
    ];
    for (const other of others) expect(await directory.browse(other, 'POST')).toMatchObject({ status: 404 });
    expect(await directory.browse(link, 'POST', admin.token)).toMatchObject({ status: 404 });

    expect(await directory.browse(link, 'POST')).toMatchObject({ status: 200 });
    const confirmed = await desk.get(path);
    expect(confirmed).toMatchObject({ status: 'active', version: 5 });
    expect(confirmed).not.toHaveProperty('staleSince');
    expect(await directory.browse(link, 'POST')).toMatchObject({ status: 410 });
    expect(await directory.events('organization-profile-confirmed')).toContainEqual(
      expect.objectContaining({ organizationId, version: 5 }),
    );
    await admin.expect(403, 'POST', `${path}/confirm`);
    expect((await desk.expect(200, 'POST', `${path}/confirm`)).body).toMatchObject({ status: 'active', version: 6 });
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
