import { BalanceBroken, CompositionProposed, CompositionRevised, ProposalRevised, SeatVacated } from '#contracts';
import { compositionTemplate } from '#taxonomy';
import { waitUntil } from '#testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BalanceView, PolicyCheckView, QuorumView } from '../src/http/views/balance.view.js';
import type { InvitationView } from '../src/http/views/candidacy.view.js';
import type { PlaceView } from '../src/http/views/place.view.js';
import type { CompositionResourceView, PolicyChangeView, PolicyVersionView } from '../src/http/views/policy.view.js';
import type { TemplateView } from '../src/http/views/template.view.js';
import { AlliancesApp, type Desk, type Formed, seat } from './alliances-app.js';

interface Items<T> {
  readonly items: readonly T[];
}

describe('the composition of an alliance', () => {
  let app: AlliancesApp;
  let city: Desk;
  let union: Desk;
  let employers: Desk;
  let migrants: Desk;
  let formed: Formed;
  let path: string;

  const seats = [seat('government_local'), seat('workers', { maximum: 2 }), seat('employers')];
  const composition = (desk = city): Promise<CompositionResourceView> => app.get(desk, `${path}/composition`);
  const stand = (desk: Desk, constituency: string): Promise<unknown> => {
    const seatId = seats.find((one) => one.constituency === constituency)?.id;
    return app.post(desk, `${path}/interests`, { seatId, message: { es: 'Queremos sumarnos' } });
  };
  const seatsOf = (view: CompositionResourceView) =>
    view.policy.seats.map((one) => ({ ...one, nominatedBy: undefined }));
  const put = async (body: object): Promise<CompositionResourceView> => {
    const headers = { 'if-match': `"${(await composition()).version}"` };
    return app.ok<CompositionResourceView>(city, 'PUT', `${path}/composition`, { body, headers });
  };

  beforeAll(async () => {
    app = await AlliancesApp.start();
    city = await app.desk('government_local');
    union = await app.desk('workers');
    employers = await app.desk('employers');
    migrants = await app.desk('migrant_led');
    formed = await app.publish(city, seats, { template: 'tripartite' });
    path = `/v1/alliances/${formed.allianceId}`;
  }, 60_000);

  afterAll(() => app.stop(), 30_000);

  it('begins with one of the templates, which anybody may read with their sources', async () => {
    const { items } = await app.get<Items<TemplateView>>({ token: '' }, '/v1/composition-templates?limit=100');
    const council = items.find(({ id }) => id === 'national_council_2019');
    expect(council).toMatchObject({ label: 'National council (Brazil, 2019)', source: expect.stringMatching(/9.873/) });
    expect(council?.seats.find(({ constituency }) => constituency === 'workers')?.nominatedBy).toBe('own_group');
    expect(items.map(({ id }) => compositionTemplate(id)?.id)).not.toContain(undefined);
  });

  it('points out the end of the corridor where nobody works, and is met without', async () => {
    const { findings, policy } = await composition();
    expect(policy).toMatchObject({
      policyVersion: 1,
      origin: 'initiative',
      rules: { governments: 'each_institution' },
    });
    expect(findings).toEqual([]);
    const abroad = await app.publish(
      city,
      seats.map((one) => seat(one.constituency)),
      { corridors: ['GT-BZ'] },
    );
    const there = await app.get<CompositionResourceView>(city, `/v1/alliances/${abroad.allianceId}/composition`);
    expect(there.findings.map(({ rule, required, countries }) => [rule, required, countries])).toEqual([
      ['corridor_end', false, ['GT']],
      ['corridor_end', false, ['BZ']],
    ]);
  });

  it('says in a dry run what a change breaks, and writes nothing', async () => {
    const before = await composition();
    const [government, workers] = seatsOf(before);
    const observer = { constituency: 'migrant_led', kind: 'observer', minimum: 0, maximum: 2 };
    const body = { seats: [workers, observer], rules: { migrantsVoice: 'seat_or_observer' } };
    const change = await app.post<PolicyChangeView>(city, `${path}/composition/check`, body);
    expect(change).toMatchObject({
      allowed: false,
      breaks: [{ code: 'held', seatId: government?.id, organizations: [city.organizationId] }],
      after: { met: false, findings: [{ rule: 'migrants_voice', label: expect.stringMatching(/migrants/) }] },
    });
    expect(await composition()).toEqual(before);
    const stranger = await app.desk('academia');
    expect((await app.call(stranger, 'POST', `${path}/composition/check`, { body })).status).toBe(404);
  });

  it('is changed by the coordinator while it forms; matching is told the seats and the rules', async () => {
    const observer = { constituency: 'migrant_led', kind: 'observer', minimum: 0, maximum: 2 };
    const alternate = { constituency: 'employers', kind: 'alternate', minimum: 0, maximum: 1 };
    const rules = { migrantsVoice: 'seat_or_observer' };
    const body = { seats: [...seatsOf(await composition()), observer, alternate], rules };
    expect((await app.call(city, 'PUT', `${path}/composition`, { body })).status).toBe(428);
    const stale = { body, headers: { 'if-match': '"999"' } };
    expect((await app.call(city, 'PUT', `${path}/composition`, stale)).status).toBe(412);
    expect(await put(body)).toMatchObject({ policy: { policyVersion: 2, origin: 'table', rules } });
    const { data } = await app.heard(formed.allianceId, CompositionRevised);
    expect(data).toMatchObject({ policyVersion: 2, met: false, rules });
    expect(data.seats.map(({ constituency, kind }) => `${constituency} ${kind}`)).toEqual([
      'government_local titular',
      'workers titular',
      'employers titular',
      'migrant_led observer',
      'employers alternate',
    ]);
  });

  it('is its own from then on: a revision of the initiative no longer changes it', async () => {
    await app.say(ProposalRevised, formed.initiativeId, {
      ...ProposalRevised.example,
      initiativeId: formed.initiativeId,
      version: 2,
      content: { ...ProposalRevised.example.content, title: { en: 'Revised' }, seats: seats.slice(0, 1) },
    });
    const title = async () =>
      (await app.list(city, `initiative=${formed.initiativeId}`))[0]?.initiatives[0]?.title['en'];
    await waitUntil(async () => (await title()) === 'Revised', { what: 'the revised title' });
    expect((await composition()).policy).toMatchObject({ policyVersion: 2, origin: 'table' });
  });

  it('refuses a policy that contradicts itself, and says where', async () => {
    const { version } = await composition();
    const headers = { 'if-match': `"${version}"` };
    const workers = { constituency: 'workers', kind: 'titular', minimum: 3, maximum: 1, nominatedBy: 'coordinator' };
    const { status, body } = await app.call(city, 'PUT', `${path}/composition`, {
      body: { seats: [workers] },
      headers,
    });
    expect({ status, pointers: (body['errors'] as { pointer: string }[]).map(({ pointer }) => pointer) }).toEqual({
      status: 400,
      pointers: ['/seats/0/maximum', '/seats/0/nominatedBy'],
    });
  });

  it('is not met by seats alone: the migrants’ voice is heard first', async () => {
    await stand(union, 'workers');
    await stand(employers, 'employers');
    expect(await composition()).toMatchObject({ met: false, missing: [], findings: [{ rule: 'migrants_voice' }] });
    const present = await composition();
    const { policy, version } = present;
    const body = { seats: seatsOf(present) };
    const headers = { 'if-match': `"${version}"` };
    expect(await app.call(city, 'PUT', `${path}/composition`, { body, headers })).toMatchObject({
      status: 409,
      body: { type: expect.stringMatching(/seat_in_use$/), breaks: 'group', rule: 'migrants_voice' },
    });
    expect(await app.post(city, `${path}/composition/check`, body)).toMatchObject({
      allowed: false,
      breaks: [{ code: 'group', rule: 'migrants_voice', constituency: 'migrant_led', organizations: [] }],
    });
    const seatId = policy.seats.find(({ constituency }) => constituency === 'migrant_led')?.id;
    await app.post(migrants, `${path}/interests`, { seatId, message: { es: 'Queremos escuchar y hablar' } });
    expect(await app.get(city, `${path}/balance`)).toMatchObject({ status: 'met', policyVersion: 2, findings: [] });
  });

  it('passes one policy and fails another', async () => {
    const check = (body: object) => app.post<PolicyCheckView>(union, `${path}/balance/check`, body);
    expect(await check({ template: 'tripartite' })).toMatchObject({ met: true, unseated: [{ kind: 'observer' }] });
    expect(await check({ template: 'bilateral_agreement' })).toMatchObject({
      met: false,
      missing: [{ constituency: 'government_national', count: 5 }],
      unseated: [{ constituency: 'workers' }, { constituency: 'employers' }, { constituency: 'migrant_led' }],
    });
    const own = { seats: [{ constituency: 'workers', kind: 'titular', minimum: 2, maximum: 2 }] };
    expect((await check({ policy: own })).missing).toMatchObject([{ constituency: 'workers', count: 1 }]);
    expect((await app.call(union, 'POST', `${path}/balance/check`, { body: {} })).status).toBe(400);
  });

  it('says before a meeting whether those present are enough; the alternate steps in', async () => {
    const { policy } = await composition();
    const seatId = policy.seats.find(({ kind }) => kind === 'alternate')?.id;
    const guild = await app.desk('employers');
    const message = { es: 'Suplente del sector empleador' };
    const { id } = await app.post<{ id: string }>(guild, `${path}/interests`, { seatId, message });
    const present = [city, union, guild].map(({ organizationId }) => organizationId);
    const asked = async () => app.post<QuorumView>(city, `${path}/quorum/check`, { present });
    expect(await app.get(guild, `${path}/interests/${id}`)).toMatchObject({ status: 'accepted' });
    expect(await asked()).toMatchObject({
      reached: true,
      represented: 3,
      standIns: [{ organizationId: guild.organizationId, for: [employers.organizationId] }],
    });
  });

  it('is changed with the members’ consent once constituted; a dissent stays', async () => {
    const wider = seatsOf(await composition()).map((one) =>
      one.constituency === 'workers' ? { ...one, maximum: 3, term: { months: 12, renewals: 1 } } : one,
    );
    const proposed = await put({ seats: wider, rules: { migrantsVoice: 'seat_or_observer' } });
    expect(proposed).toMatchObject({ policy: { policyVersion: 2 }, proposed: { proposal: 1, answers: [] } });
    expect((await app.heard(formed.allianceId, CompositionProposed)).data).toMatchObject({ proposal: 1 });
    const stranger = await app.desk('academia');
    expect(await composition(stranger)).not.toHaveProperty('proposed');
    await app.post(employers, `${path}/composition/dissent`, {
      proposal: 1,
      note: { es: 'Falta un asiento nuestro.' },
    });
    const widest = seatsOf(await composition()).map((one) =>
      one.constituency === 'workers' ? { ...one, maximum: 4, term: { months: 12, renewals: 1 } } : one,
    );
    const replacing = await put({ seats: widest, rules: { migrantsVoice: 'seat_or_observer' } });
    expect(replacing).toMatchObject({ proposed: { proposal: 2, answers: [{ stance: 'dissent' }] } });
    expect((await app.call(union, 'POST', `${path}/composition/accept`, { body: { proposal: 1 } })).body).toMatchObject(
      {
        status: 409,
        type: expect.stringMatching(/proposal_replaced$/),
        proposal: 2,
      },
    );
    const { allianceId } = formed;
    const mailed = (version: number) =>
      app.answerPath(union, { kind: 'composition', id: allianceId, version, allianceId });
    expect(await app.browse(mailed(1), union, { choice: 'yes' })).toMatchObject({
      status: 410,
      page: expect.stringContaining('There is a newer draft'),
    });
    expect(await app.browse(mailed(2), union, { choice: 'yes' })).toMatchObject({ status: 200 });
    for (const desk of [city, employers]) await app.post(desk, `${path}/composition/accept`, { proposal: 2 });
    const { policy } = await composition();
    expect(policy).toMatchObject({ policyVersion: 3, answers: [{ stance: 'dissent' }, {}, {}, {}] });
    const { items } = await app.get<Items<PolicyVersionView>>(stranger, `${path}/composition/versions`);
    expect(items.map(({ policyVersion, until }) => [policyVersion, until === undefined])).toEqual([
      [3, true],
      [2, false],
      [1, false],
    ]);
    expect(items[0]).not.toHaveProperty('answers');
  });

  it('is told for any past day, by the policy of that day', async () => {
    const today = app.day(0);
    await app.pass(10);
    const { items } = await app.get<Items<PlaceView>>(city, `${path}/seats`);
    const place = items.find(
      ({ organization, kind }) => organization.id === union.organizationId && kind === 'titular',
    );
    await app.post(union, `${path}/seats/${place?.id}/vacate`);
    const balance = (query = '') => app.get<BalanceView>(city, `${path}/balance${query}`);
    expect(await balance()).toMatchObject({ status: 'broken', missing: [{ constituency: 'workers' }] });
    expect((await app.heard(formed.allianceId, BalanceBroken)).data.rules).toEqual([]);
    expect(await balance(`?at=${today}`)).toMatchObject({ status: 'met', missing: [], policyVersion: 3 });
    expect((await app.call(city, 'GET', `${path}/balance?at=2020-01-01`)).status).toBe(404);
    expect((await app.call(city, 'GET', `${path}/balance?at=${app.day(5)}`)).status).toBe(400);
    const check = { template: 'tripartite', at: today };
    expect((await app.post<PolicyCheckView>(city, `${path}/balance/check`, check)).met).toBe(true);
  });

  it('passes from a holder to its successor without a gap', async () => {
    const { items } = await app.get<Items<PlaceView>>(city, `${path}/seats`);
    const place = items.find(
      ({ organization, kind }) => organization.id === employers.organizationId && kind === 'titular',
    );
    const successor = await app.desk('employers');
    const body = {
      organizationId: successor.organizationId,
      message: { es: 'Les pedimos tomar nuestro asiento' },
      expiresOn: app.day(9),
    };
    const { id } = await app.post<InvitationView>(employers, `${path}/seats/${place?.id}/successor`, body);
    await app.post(successor, `${path}/invitations/${id}/accept`);
    const { data } = await app.heard(formed.allianceId, SeatVacated);
    expect(data).toMatchObject({ organizationId: employers.organizationId, reason: 'replaced' });
    const now = await app.get<Items<PlaceView>>(city, `${path}/seats`);
    expect(now.items.map(({ organization }) => organization.id)).toContain(successor.organizationId);
  });
});
