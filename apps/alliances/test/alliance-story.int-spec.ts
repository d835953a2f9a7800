import {
  ActionPointOverdue,
  AllianceConcluded,
  AllianceConstituted,
  BalanceBroken,
  BalanceRestored,
  CoordinatorConfirmed,
  HandedOverSettled,
  HealthChanged,
  InterestExpressed,
  OpenPointsHandedOver,
} from '#contracts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenPointView } from '../src/http/ending/open-point.view.js';
import type { AllianceView } from '../src/http/views/alliance.view.js';
import type { AuditRecordView } from '../src/http/views/audit.view.js';
import type { BoardView } from '../src/http/views/board.view.js';
import type { InterestView, InvitationView } from '../src/http/views/candidacy.view.js';
import type { PlaceView } from '../src/http/views/place.view.js';
import type { TimelineEntryView } from '../src/http/views/timeline.view.js';
import type { OwedView, WeekView, WorkView } from '../src/http/views/week.view.js';
import type { WorkplanView } from '../src/http/views/workplan.view.js';
import { AlliancesApp, type Desk, type Formed, seat } from './alliances-app.js';

interface Items<T> {
  readonly items: readonly T[];
}

describe('an alliance from its call to its end', () => {
  let app: AlliancesApp;
  let city: Desk;
  let union: Desk;
  let otherUnion: Desk;
  let employers: Desk;
  let migrants: Desk;
  let formed: Formed;
  let path: string;

  const seats = [seat('government_local'), seat('workers', { maximum: 2 }), seat('employers'), seat('migrant_led')];
  const seatOf = (constituency: string): string => seats.find((one) => one.constituency === constituency)?.id ?? '';
  const message = { es: 'Nos gustaría que se sumaran.' };
  const alliance = (desk = city): Promise<AllianceView> => app.get<AllianceView>(desk, path);
  const express = (desk: Desk, constituency: string): Promise<InterestView> =>
    app.post<InterestView>(desk, `${path}/interests`, { seatId: seatOf(constituency), message, offers: ['training'] });
  const invite = (to: Desk, constituency: string): Promise<InvitationView> => {
    const body = { organizationId: to.organizationId, seatId: seatOf(constituency), message, expiresOn: app.day(10) };
    return app.post<InvitationView>(city, `${path}/invitations`, body);
  };

  beforeAll(async () => {
    app = await AlliancesApp.start();
    city = await app.desk('government_local');
    union = await app.desk('workers');
    otherUnion = await app.desk('workers');
    employers = await app.desk('employers');
    migrants = await app.desk('migrant_led');
    formed = await app.publish(city, seats);
    path = `/v1/alliances/${formed.allianceId}`;
  }, 60_000);

  afterAll(() => app.stop(), 30_000);

  it('starts forming with the lead seated and the publishing person as provisional coordinator', async () => {
    expect(await alliance()).toMatchObject({
      view: 'whole',
      initiatives: [{ id: formed.initiativeId, title: { en: 'Fair recruitment on the corridor' } }],
      status: 'forming',
      coordinator: { personId: city.personId, organizationId: city.organizationId, confirmed: false },
      composition: { met: false, missing: [{ constituency: 'workers' }, {}, {}] },
      progress: { milestones: { achieved: 0, total: 0 }, percent: 0 },
      health: { status: 'on_track', proposed: 'on_track', reason: { code: 'nothing_late', label: 'Nothing is late.' } },
      version: 1,
    });
  });

  it('is seen in brief by others, who learn whom it looks for and nothing else', async () => {
    const brief = await alliance(union);
    expect(brief).toMatchObject({ view: 'brief', status: 'forming', composition: { met: false } });
    expect(Object.keys(brief)).not.toEqual(expect.arrayContaining(['coordinator']));
    expect((await app.call(union, 'GET', `${path}/workplan`)).status).toBe(404);
    expect((await app.call(union, 'GET', `${path}/timeline`)).status).toBe(404);
  });

  it('seats the only candidate at once; where another was invited too, the seated union decides', async () => {
    expect(await express(union, 'workers')).toMatchObject({ status: 'accepted', organizationId: union.organizationId });
    const invited = await app.desk('workers');
    await invite(invited, 'workers');
    const second = await express(otherUnion, 'workers');
    expect(second.status).toBe('submitted');
    const { data } = await app.heard(formed.allianceId, InterestExpressed);
    expect(data).toMatchObject({
      candidates: [otherUnion.organizationId, invited.organizationId],
      deciders: [union.organizationId],
    });
    const word = `${path}/interests/${second.id}/accept`;
    expect(await app.call(city, 'POST', word)).toMatchObject({ status: 403, body: { reason: expect.any(String) } });
    expect(await app.post<InterestView>(union, word)).toMatchObject({ status: 'accepted' });
    expect((await app.get<InterestView>(city, `${path}/interests/${second.id}`)).voices).toBeUndefined();
    expect((await app.get<InterestView>(union, `${path}/interests/${second.id}`)).voices).toHaveLength(1);
  });

  it('refuses whom the seat does not admit, and says why in the reader’s language', async () => {
    const enterprise = await app.desk('private_sector');
    const body = { seatId: seatOf('employers'), message, offers: [] };
    const refusal = await app.call(enterprise, 'POST', `${path}/interests`, {
      body,
      headers: { 'accept-language': 'es' },
    });
    expect(refusal).toMatchObject({
      status: 409,
      body: { type: expect.stringMatching(/not_eligible$/), title: 'El asiento no es para esta organización' },
    });
  });

  it('fills a seat when an invitation is accepted, and keeps one open when it is declined with a reason', async () => {
    const refusing = await app.desk('employers');
    const first = await invite(refusing, 'employers');
    expect((await app.get<Items<InvitationView>>(refusing, '/v1/invitations')).items).toMatchObject([{ id: first.id }]);
    const answer = `${path}/invitations/${first.id}`;
    expect(await app.post(refusing, `${answer}/see`)).toMatchObject({ status: 'seen' });
    expect(await app.post(refusing, `${answer}/decline`, { reason: 'capacity' })).toMatchObject({ status: 'declined' });
    expect(await app.call(refusing, 'POST', `${answer}/accept`)).toMatchObject({
      status: 409,
      body: { state: 'declined', type: expect.stringMatching(/illegal_transition$/) },
    });
    const second = await invite(employers, 'employers');
    const accept = `${path}/invitations/${second.id}/accept`;
    expect(await app.post(employers, accept)).toMatchObject({ status: 'accepted' });
    expect(await app.post(employers, accept)).toMatchObject({ status: 'accepted' });
    const { items } = await app.get<Items<PlaceView>>(union, `${path}/seats`);
    expect(items.filter(({ organization }) => organization.id === employers.organizationId)).toHaveLength(1);
  });

  it('is constituted when the policy is met; then the members confirm the coordinator', async () => {
    const { id } = await invite(migrants, 'migrant_led');
    await app.post(migrants, `${path}/invitations/${id}/accept`);
    expect(await alliance()).toMatchObject({ status: 'constituted', composition: { met: true, missing: [] } });
    const { data } = await app.heard(formed.allianceId, AllianceConstituted);
    expect(data.members).toHaveLength(5);
    for (const desk of [union, employers]) await app.post(desk, `${path}/coordinator`, { action: 'confirm' });
    expect((await alliance()).coordinator?.confirmed).toBe(false);
    await app.post(migrants, `${path}/coordinator`, { action: 'confirm' });
    expect((await alliance()).coordinator?.confirmed).toBe(true);
    await app.heard(formed.allianceId, CoordinatorConfirmed);
  });

  it('shows a broken balance when a needed member leaves, and restores it with another', async () => {
    const { items } = await app.get<Items<PlaceView>>(city, `${path}/seats`);
    const place = items.find(({ organization }) => organization.id === employers.organizationId);
    expect((await app.call(city, 'POST', `${path}/seats/${place?.id}/vacate`)).status).toBe(403);
    expect(await app.post(employers, `${path}/seats/${place?.id}/vacate`)).toMatchObject({ until: expect.any(String) });
    const missing = [{ seatId: seatOf('employers'), constituency: 'employers', count: 1 }];
    expect(await app.get(city, `${path}/balance`)).toMatchObject({ status: 'broken', missing });
    expect((await app.heard(formed.allianceId, BalanceBroken)).data.missing).toEqual(missing);
    expect(await alliance()).toMatchObject({ health: { status: 'at_risk', reason: { code: 'needed_seats_empty' } } });
    const board = await app.get<BoardView>(city, '/v1/board');
    expect(board.entries).toContainEqual(expect.objectContaining({ line: 'unbalanced', count: 1 }));
    await express(employers, 'employers');
    expect(await app.get(city, `${path}/balance`)).toMatchObject({ status: 'met' });
    await app.heard(formed.allianceId, BalanceRestored);
  });

  it('becomes active when the members accept what the coordinator drafted; a dissent stays', async () => {
    const empty = await app.call<WorkplanView>(city, 'GET', `${path}/workplan`);
    const headers = { 'if-match': empty.headers.get('etag') ?? '' };
    const draft = {
      objective: { es: 'Contratación sin comisiones para las personas migrantes' },
      milestones: [
        { title: { es: 'Protocolo firmado' }, ownerOrganizationId: union.organizationId, dueOn: app.day(30) },
        { title: { es: 'Oficina abierta' }, ownerOrganizationId: city.organizationId, dueOn: app.day(60) },
      ],
      actionPoints: [
        { title: { es: 'Escribir el protocolo' }, ownerOrganizationId: employers.organizationId, dueOn: app.day(3) },
      ],
    };
    const plan = `${path}/workplan`;
    expect((await app.call(city, 'PUT', plan, { body: draft })).status).toBe(428);
    expect((await app.call(union, 'PUT', plan, { body: draft, headers })).status).toBe(403);
    await app.ok(city, 'PUT', plan, { body: draft, headers });
    expect((await app.call(city, 'PUT', plan, { body: draft, headers })).status).toBe(412);
    expect(await app.post(city, `${plan}/propose`)).toMatchObject({ status: 'proposed', proposal: 1 });
    await app.post(otherUnion, `${plan}/dissent`, {
      proposal: 1,
      note: { es: 'Faltan las personas trabajadoras del hogar.' },
    });
    for (const desk of [city, union, employers]) await app.post(desk, `${plan}/accept`, { proposal: 1 });
    expect((await alliance()).status).toBe('constituted');
    expect((await app.call(migrants, 'POST', `${plan}/accept`, { body: { proposal: 2 } })).body).toMatchObject({
      status: 409,
      type: expect.stringMatching(/proposal_replaced$/),
    });
    const accepted = await app.post<WorkplanView>(migrants, `${plan}/accept`, { proposal: 1 });
    expect(accepted).toMatchObject({ status: 'accepted', quorum: { accepting: 4, members: 5, reached: true } });
    expect(accepted.dissents).toMatchObject([{ organizationId: otherUnion.organizationId }]);
    expect((await alliance()).status).toBe('active');
  });

  it('counts progress from milestones that their owners report', async () => {
    const { items } = await app.get<Items<{ id: string }>>(city, `${path}/milestones`);
    const achieve = `${path}/milestones/${items[0]?.id}/achieve`;
    expect((await app.call(city, 'POST', achieve, { body: {} })).status).toBe(403);
    expect(await app.post(union, achieve, { note: { es: 'Firmado ayer.' } })).toMatchObject({ status: 'achieved' });
    expect((await alliance()).progress).toEqual({ milestones: { achieved: 1, total: 2, dropped: 0 }, percent: 50 });
  });

  it('raises what is overdue by itself, puts it on the board and says why the health changed', async () => {
    await app.pass(5);
    expect((await app.heard(formed.allianceId, ActionPointOverdue)).data).toMatchObject({
      organizationId: employers.organizationId,
      coordinatorOrganizationId: city.organizationId,
    });
    expect((await app.heard(formed.allianceId, HealthChanged)).data.reason).toBe('action_points_overdue');
    const board = await app.get<BoardView>(city, '/v1/board');
    const late = board.entries.find(({ line }) => line === 'late');
    expect(late?.count).toBe(1);
    expect((await app.get<Items<{ id: string }>>(city, late?.link ?? '')).items).toMatchObject([
      { id: formed.allianceId },
    ]);
    const week = await app.get<WeekView>(city, '/v1/board/week');
    const work = week.work.find(({ due }) => due === 'late');
    expect(work?.count).toBe(1);
    expect((await app.get<Items<WorkView>>(city, work?.link ?? '')).items).toMatchObject([
      {
        organizationId: employers.organizationId,
        title: { es: 'Escribir el protocolo' },
        corridors: ['NI-CR'],
        populations: ['seasonal_workers'],
        alliance: { id: formed.allianceId },
      },
    ]);
    expect((await app.get<WeekView>(employers, '/v1/board/week')).load).toMatchObject({ work: 1 });
    const { health } = await alliance();
    expect(health).toMatchObject({ status: 'at_risk', reason: { label: expect.stringMatching(/overdue/) } });
  });

  it('shows the coordinator’s health beside what the rules propose', async () => {
    const read = await app.call(city, 'GET', `${path}/health`);
    const body = { status: 'on_track', note: { es: 'El texto llega mañana.' } };
    const headers = { 'if-match': read.headers.get('etag') ?? '' };
    expect((await app.call(union, 'PUT', `${path}/health`, { body, headers })).status).toBe(403);
    expect(await app.ok(city, 'PUT', `${path}/health`, { body, headers })).toMatchObject({
      status: 'on_track',
      proposed: 'at_risk',
      differs: true,
      note: body.note,
    });
    expect(await app.ok(city, 'DELETE', `${path}/health`)).toMatchObject({ status: 'at_risk', differs: false });
  });

  it('is concluded when it was said of each open point what becomes of it; the new owner is told', async () => {
    const { items } = await app.get<Items<{ id: string }>>(city, `${path}/action-points?status=open`);
    const point = `${path}/action-points/${items[0]?.id}`;
    const conclude = { outcome: { es: 'El protocolo se aplica en las dos orillas.' } };
    const open = (await app.get<Items<OpenPointView>>(city, `${path}/open-points`)).items;
    expect(await app.call(city, 'POST', `${path}/conclude`, { body: conclude })).toMatchObject({
      status: 409,
      body: { count: open.length, open: open.map(({ of, id }) => `${of}:${id}`) },
    });
    expect(await app.post(employers, `${point}/complete`)).toMatchObject({ status: 'completed' });
    expect((await app.call(employers, 'POST', `${point}/verify`)).status).toBe(409);
    expect(await app.post(union, `${point}/verify`)).toMatchObject({ verifiedBy: union.organizationId });
    const left = open.filter(({ of }) => of !== 'action_point').map(({ of, id }) => ({ of, id }));
    const drop = { ...conclude, points: left.map((one) => ({ ...one, becomes: 'dropped' })) };
    expect(await app.call(city, 'POST', `${path}/conclude`, { body: drop })).toMatchObject({
      status: 400,
      body: { errors: left.map((_, index) => ({ pointer: `/points/${index}/note`, code: 'required' })) },
    });
    const { organizationId } = union;
    const points = left.map((one) => ({ ...one, becomes: 'handed_over', organizationId, note: { es: 'Sigue allí.' } }));
    expect(await app.post(city, `${path}/conclude`, { ...conclude, points })).toMatchObject({
      status: 'concluded',
      conclusion: { outcome: conclude.outcome, points },
    });
    const ofUnion = () => app.get<Items<OwedView>>(union, '/v1/board/owed?what=handed_over');
    expect((await ofUnion()).items).toHaveLength(left.length);
    expect((await app.get<Items<OwedView>>(employers, '/v1/board/owed?what=handed_over')).items).toEqual([]);
    expect((await app.heard(formed.allianceId, OpenPointsHandedOver)).data).toMatchObject({
      organizationId,
      points: left.map(({ of: kind, id }) => ({ kind, id })),
    });
    await app.heard(formed.allianceId, AllianceConcluded);
    const settle = left.map(({ id }) => `${path}/open-points/${id}/settle`);
    const dropped = { becomes: 'dropped', note: { es: 'Nadie lo pide.' } };
    expect((await app.call(union, 'POST', settle[0] ?? '', { body: { becomes: 'dropped' } })).status).toBe(400);
    expect((await app.call(city, 'POST', settle[0] ?? '', { body: dropped })).status).toBe(403);
    for (const one of settle) await app.post(union, one, dropped);
    expect(await app.get(city, `${path}/open-points`)).toEqual({ items: [] });
    expect((await ofUnion()).items).toEqual([]);
    await app.heard(formed.allianceId, HandedOverSettled);
  });

  it('keeps what happened, who did it and for whom; a group’s own words are for that group', async () => {
    const timeline = async (desk: Desk): Promise<readonly TimelineEntryView[]> =>
      (await app.get<Items<TimelineEntryView>>(desk, `${path}/timeline?limit=100`)).items;
    const ofCity = await timeline(city);
    const types = ofCity.map(({ type }) => type);
    expect(types.at(-1)).toBe('alliance-forming-started');
    expect(types[0]).toBe('handed-over-settled');
    expect(types).toContain('alliance-concluded');
    expect(types).not.toContain('candidate-voiced');
    expect((await timeline(union)).map(({ type }) => type)).toContain('candidate-voiced');
    const overdue = ofCity.find(({ type }) => type === 'action-point-overdue');
    expect(overdue?.personId).toBeUndefined();
    const achieved = ofCity.find(({ type }) => type === 'milestone-achieved');
    expect(achieved).toMatchObject({ personId: union.personId, organizationId: union.organizationId });
    expect(JSON.stringify(ofCity)).not.toContain('Nos gustaría');
  });

  it('is audited: who did what for whom, and what it was before and after, as far as each may read', async () => {
    const audit = async (desk: Desk): Promise<readonly AuditRecordView[]> =>
      (await app.get<Items<AuditRecordView>>(desk, `${path}/audit?limit=100`)).items;
    const [ofCity, ofUnion] = [await audit(city), await audit(union)];
    expect(ofCity.map(({ number }) => number)).toEqual(ofCity.map((_, index) => ofCity.length - index));
    expect(ofCity.at(-1)).toMatchObject({ number: 1, version: 1, personId: city.personId });
    const concluded = ofCity.find(({ what }) => what.some(({ type }) => type === 'alliance-concluded'));
    expect(concluded).toMatchObject({
      personId: city.personId,
      organizationId: city.organizationId,
      what: expect.arrayContaining([{ type: 'alliance-concluded', label: 'The alliance concluded.' }]),
      changes: [
        {
          kind: 'alliance',
          differences: expect.arrayContaining([{ path: '/status', before: 'active', after: 'concluded' }]),
        },
      ],
    });
    const voiced = ofUnion.find(({ what }) => what[0]?.type === 'candidate-voiced');
    expect(voiced).toMatchObject({ organizationId: union.organizationId, withheld: false });
    const withheld = ofCity.filter(({ number }) => number === voiced?.number);
    expect(withheld).toMatchObject([{ withheld: true }]);
    expect(withheld[0]?.what.map(({ type }) => type)).toEqual([
      'interest-accepted',
      'seat-filled',
      'invitation-withdrawn',
    ]);
    expect(withheld[0]?.personId).toBeUndefined();
    expect(JSON.stringify(ofCity)).not.toContain('"choice"');
    expect((await app.call(await app.desk('workers'), 'GET', `${path}/audit`)).status).toBe(404);
  });

  it('shows in its audit when somebody reached behind it', async () => {
    const { findings, records, heads } = await app.verifyAudit();
    expect(findings).toEqual([]);
    const { allianceId } = formed;
    const length = heads.get(allianceId)?.number ?? 0;
    expect(records).toBeGreaterThanOrEqual(length);
    const chain = app.stored<{ content: string }>('audit_chain');
    const third = `${allianceId}/00000003`;
    const kept = await chain.findOne({ _id: third });
    if (!kept) throw new Error('there is no third record');
    await chain.updateOne({ _id: third }, { $set: { content: kept.content.replace('"at"', '"on"') } });
    expect((await app.verifyAudit()).findings).toEqual([{ allianceId, flaw: 'changed', number: 3 }]);
    await chain.deleteOne({ _id: third });
    expect((await app.verifyAudit()).findings).toEqual([{ allianceId, flaw: 'removed', number: 4 }]);
    await chain.insertOne(kept);
    const alliances = app.stored<{ state: { coordinator: { confirmed: boolean } } }>('alliances');
    await alliances.updateOne({ _id: allianceId }, { $set: { 'state.coordinator.confirmed': false } });
    expect((await app.verifyAudit()).findings).toEqual([
      { allianceId, flaw: 'document_changed', document: { kind: 'alliance', id: allianceId } },
    ]);
    await alliances.updateOne({ _id: allianceId }, { $set: { 'state.coordinator.confirmed': true } });
    expect((await app.verifyAudit(heads)).findings).toEqual([]);
    const further = new Map([[allianceId, { number: length + 1, hash: 'of a record that is gone' }]]);
    expect((await app.verifyAudit(further)).findings).toEqual([{ allianceId, flaw: 'rewritten', number: length + 1 }]);
  });

  it('tells the other services in order, and never what people wrote', async () => {
    const said = await app.said(formed.allianceId);
    expect(said.map(({ sequence }) => sequence)).toEqual(said.map((_, index) => index + 1));
    expect(JSON.stringify(said)).not.toMatch(/Nos gustaría|Faltan las personas|Sigue allí|Firmado ayer/);
  });
});
