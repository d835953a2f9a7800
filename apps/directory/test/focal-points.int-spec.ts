import { type ApiClient, waitUntil } from '#testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DirectoryApp, password, personOf, secretariat } from './directory-app.js';

const clockRoute = '/v1/operations/directory/clock';
const dayMs = 86_400_000;

interface Items {
  readonly items: readonly { readonly id: string }[];
}

describe('members who are told what is for their organisation', () => {
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

  it('who have not accepted yet are not there, so that what is for them goes to who is', async () => {
    const body = { email: 'slow-to-accept@employers.example', roles: ['reader'] };
    const added = await admin.expect<{ id: string }>(201, 'POST', `/v1/organizations/${id}/members`, { body });
    const away = async (): Promise<unknown[]> =>
      (await directory.events('member-joined-organization'))
        .filter(({ personId }) => personId === added.body.id)
        .map((data) => data['away'] ?? false);
    expect(await away()).toEqual([true]);
    const complete = { token: await directory.codeFor(body.email), newPassword: password };
    await directory.client().expect(204, 'POST', '/v1/auth/password-reset/complete', { body: complete });
    expect(await away()).toEqual([true, false]);
  });

  it('who administer are told what is for the organisation once its last focal point leaves', async () => {
    const founder = await directory.administrator('handing-over@employers.example');
    const founderId = await personOf(founder);
    const organization = `/v1/organizations/${founder.organizationId}`;
    const successor = await directory.member(founder, 'taking-over@employers.example', ['admin']);
    const refused = await founder.call('DELETE', `${organization}/focal-points/${founderId}`);
    expect(refused).toMatchObject({ status: 409, body: { type: expect.stringMatching(/last_focal_point$/) } });
    await founder.expect(200, 'POST', `/v1/people/${founderId}/deactivate`);
    const personId = await personOf(successor);
    const { items } = await successor.get<Items>(`${organization}/focal-points`);
    expect(items).toEqual([expect.objectContaining({ id: personId, away: false })]);
    expect((await directory.events('member-joined-organization')).at(-1)).toMatchObject({
      personId,
      focalPoint: true,
    });
  });

  it('become focal points with remit, capacity and deputies', async () => {
    const focal = await directory.member(admin, 'focal@employers.example', ['editor']);
    const personId = await personOf(focal);
    const deputies = [await personOf(admin)];
    const body = { personId, remit: { places: ['MX'] }, capacity: 20, deputies };
    const path = `/v1/organizations/${id}/focal-points`;
    await admin.expect(201, 'POST', path, { body });
    const named = { id: personId, remit: { places: ['MX'], themes: [] }, capacity: 20, deputies, away: false };
    expect((await office.get<Items>(path)).items).toContainEqual(expect.objectContaining(named));
    const own = `${path}/${personId}`;
    const change = async (status: number, who: ApiClient, changes: object) => {
      const etag = (await who.call('GET', own)).headers.get('etag') ?? '';
      return who.expect(status, 'PATCH', own, { body: changes, headers: { 'if-match': etag } });
    };
    expect((await change(200, focal, { capacity: 10 })).body).toMatchObject({ capacity: 10, deputies });
    expect((await change(409, focal, { deputies: [personId] })).body).toMatchObject({
      type: expect.stringMatching(/deputy_of_oneself$/),
    });
    await change(409, focal, { deputies: [await personOf(office)] });
    await focal.expect(412, 'PATCH', own, { body: { capacity: 30 }, headers: { 'if-match': '"1"' } });
    await admin.expect(204, 'DELETE', `${path}/${personId}`);
    const told = (await directory.events('member-joined-organization')).filter((data) => data['personId'] === personId);
    expect(told.map(({ focalPoint, capacity }) => [focalPoint, capacity])).toEqual([
      [false, undefined],
      [false, undefined],
      [true, 20],
      [true, 10],
      [false, undefined],
    ]);
    const stranger = { personId: await personOf(office) };
    await admin.expect(409, 'POST', path, { body: stranger });
  });

  it('are away from midnight to midnight on their clock, which is told when it begins and when it ends', async () => {
    const clerk = await directory.member(admin, 'clerk@employers.example', ['reader']);
    const personId = await personOf(clerk);
    const path = `/v1/organizations/${id}/members/${personId}`;
    const say = async (status: number, who: ApiClient, from: string, until: string) => {
      const headers = { 'if-match': (await who.call('GET', path)).headers.get('etag') ?? '' };
      return who.expect(status, 'PUT', `${path}/absences`, { body: { absences: [{ from, until }] }, headers });
    };
    const { now } = (await office.expect<{ now: string }>(200, 'POST', clockRoute, { body: { advanceMs: 1 } })).body;
    const day = (after: number): string => new Date(Date.parse(now) + after * dayMs).toISOString().slice(0, 10);
    const problem = (await say(400, clerk, day(3), day(2))).body;
    expect(problem).toMatchObject({ errors: [{ pointer: '/absences/0/until', code: 'ends_before_it_begins' }] });
    expect((await say(409, clerk, '2019-12-24', '2020-01-01')).body).toMatchObject({ until: '2020-01-01' });
    await say(200, clerk, day(1), day(1));
    await say(200, admin, day(2), day(3));
    const absences = [{ from: day(2), until: day(3) }];
    expect(await clerk.get(path)).toMatchObject({ absences });
    expect(await office.get(path)).not.toHaveProperty('absences');

    const away = async () =>
      (await directory.events('member-joined-organization'))
        .filter((data) => data['personId'] === personId)
        .map((data) => data['away'] ?? false);
    const passes = async (days: number, told: readonly boolean[]): Promise<void> => {
      await office.expect(200, 'POST', clockRoute, { body: { advanceMs: days * dayMs } });
      await waitUntil(async () => (await away()).length === told.length, { what: 'the turn of an absence' });
      expect(await away()).toEqual(told);
    };
    const untilThen = [true, false, false, false];
    await passes(2, [...untilThen, true]);
    await passes(2, [...untilThen, true, false]);
    expect(await clerk.get(path)).toMatchObject({ absences: [] });
  });
});
