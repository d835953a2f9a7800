import {
  AllianceFellDormant,
  AllianceFellSilent,
  AllianceQuestioned,
  AllianceQuestionSettled,
  AllianceSilenceEnded,
  AllianceWoken,
  AllianceDissolved,
  dayOf,
  DissolutionProposed,
  HandedOverAwaited,
  IndicatorValueDue,
  IndicatorValueGiven,
  MilestoneDueSoon,
  MilestonesReplanned,
  WordGiven,
  WorkplanAmended,
  WorkplanAmendmentDissented,
  WorkplanAmendmentProposed,
} from '#contracts';
import { waitUntil } from '#testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CommitmentView } from '../src/http/ledger/commitment.view.js';
import type { AmendmentView } from '../src/http/plan/amendment.view.js';
import type { ActivityResourceView } from '../src/http/plan/plan.view.js';
import type { ResourcePlanView } from '../src/http/plan/resource.view.js';
import type { BoardView } from '../src/http/views/board.view.js';
import type { WorkplanView } from '../src/http/views/workplan.view.js';
import type { OpenPointView } from '../src/http/ending/open-point.view.js';
import type { AllianceView } from '../src/http/views/alliance.view.js';
import type { OwedView } from '../src/http/views/week.view.js';
import type { IndicatorView } from '../src/http/indicators/indicator.view.js';
import { indicatorOf, valueOf } from './access-scene.js';
import { AlliancesApp, type Desk, type Formed, seat } from './alliances-app.js';

describe('the workplan of an alliance', () => {
  let app: AlliancesApp;
  let city: Desk;
  let union: Desk;
  let employers: Desk;
  let formed: Formed;
  /** The id of an indicator that is counted by the month. */
  let ofEachMonth: string;
  let plan: string;

  const ids = ['d1', 'd2', 'd3', 'd4', 'd5'].map((end) => `0198c0de-0000-7000-8000-0000000000${end}`);
  const [objectiveId, outputId, protocol, office] = ids;
  const read = (): Promise<WorkplanView> => app.get<WorkplanView>(city, plan);
  const written = () => ({
    objective: { es: 'Contratación sin comisiones' },
    objectives: [{ id: objectiveId, title: { es: 'Un corredor sin comisiones' }, until: app.day(300) }],
    outputs: [{ id: outputId, objectiveId, title: { es: 'Protocolo de contratación' } }],
    milestones: [
      { id: protocol, outputId, title: { es: 'Protocolo firmado' }, dueOn: app.day(30), weight: 3, ...by(union) },
      {
        id: office,
        outputId,
        title: { es: 'Oficina abierta' },
        dueOn: app.day(60),
        dependsOn: [protocol],
        ...by(city),
      },
    ],
    activities: [
      {
        milestoneId: protocol,
        kind: 'joint_visit',
        title: { es: 'Visita a los empacadores' },
        dueOn: app.day(20),
        parties: [union.organizationId, employers.organizationId],
        ...by(union),
      },
    ],
    needs: [{ id: ids[4], what: { es: 'Interpretación' }, kind: 'money', unit: 'USD', amount: '1000' }],
  });
  const by = ({ organizationId: ownerOrganizationId }: Desk) => ({ ownerOrganizationId });
  const draft = async (body: object) => {
    const { headers } = await app.call(city, 'GET', plan);
    return app.call<WorkplanView>(city, 'PUT', plan, { body, headers: { 'if-match': headers.get('etag') ?? '' } });
  };

  beforeAll(async () => {
    app = await AlliancesApp.start();
    city = await app.desk('government_local');
    union = await app.desk('workers');
    employers = await app.desk('employers');
    const seats = [seat('government_local'), seat('workers'), seat('employers')];
    formed = await app.publish(city, seats);
    plan = `/v1/alliances/${formed.allianceId}/workplan`;
    for (const [index, desk] of [union, employers].entries()) {
      const seatId = seats[index + 1]?.id;
      await app.post(desk, `/v1/alliances/${formed.allianceId}/interests`, {
        seatId,
        message: { es: 'Aquí estamos.' },
      });
    }
  }, 60_000);

  afterAll(() => app.stop(), 30_000);

  it('is refused, all of it, where it waits for itself or counts in no unit', async () => {
    const { milestones, needs, ...rest } = written();
    const circular = milestones.map((one) => ({ ...one, dependsOn: [protocol, office] }));
    const faulty = { ...rest, milestones: circular, needs: [{ ...needs[0], unit: 'hours' }], actionPoints: [] };
    const { status, body } = await draft(faulty);
    expect([status, body]).toMatchObject([
      400,
      {
        errors: [
          { pointer: '/milestones/0/dependsOn', code: 'circular', message: 'Waits, in a circle, for itself.' },
          { pointer: '/milestones/1/dependsOn', code: 'circular' },
          { pointer: '/needs/0/unit' },
        ],
      },
    ]);
    expect((await read()).version).toBe(1);
  });

  it('goes from objectives to activities, and is accepted as a whole', async () => {
    await draft({ ...written(), actionPoints: [] });
    await app.post(city, `${plan}/propose`);
    for (const desk of [city, union, employers]) await app.post(desk, `${plan}/accept`, { proposal: 1 });
    const { status, objectives, outputs, milestones, activities } = await read();
    expect(status).toBe('accepted');
    expect(outputs).toMatchObject([{ objectiveId: objectives[0]?.id }]);
    expect(milestones).toMatchObject([
      { outputId: outputs[0]?.id, weight: 3 },
      { outputId: outputs[0]?.id, weight: 1, dependsOn: [milestones[0]?.id] },
    ]);
    expect(activities).toMatchObject([{ milestoneId: milestones[0]?.id, kind: 'joint_visit', status: 'planned' }]);
  });

  it('has joint visits, which are done when both parties said what they found', async () => {
    const { activities } = await read();
    const visit = `/v1/alliances/${formed.allianceId}/activities/${activities[0]?.id}`;
    const found = { text: { es: 'Cuatro de cinco muestran el contrato.' } };
    expect(await app.post(union, `${visit}/findings`, found)).toMatchObject({ findings: [found] });
    expect((await app.call(union, 'POST', `${visit}/finish`, { body: {} })).body).toMatchObject({
      status: 409,
      detail: 'One organisation on the joint visit has not recorded what was found.',
    });
    await app.post(employers, `${visit}/findings`, { text: { es: 'Falta uno.' } });
    const evidence = [{ title: { es: 'Informe' }, url: 'https://papers.example/visit.pdf' }];
    const done = await app.post<ActivityResourceView>(union, `${visit}/finish`, { evidence });
    expect(done).toMatchObject({ status: 'done', evidence, findings: [{}, {}] });
  });

  it('shows what a delay pushes', async () => {
    const { milestones } = await read();
    const delay = `/v1/alliances/${formed.allianceId}/milestones/${milestones[0]?.id}/delay`;
    await app.post(union, delay, { expectedOn: app.day(70) });
    expect((await read()).delays).toMatchObject([
      { id: milestones[0]?.id, days: 40, causes: [milestones[0]?.id] },
      { id: milestones[1]?.id, expectedOn: app.day(70), days: 10, causes: [milestones[0]?.id] },
    ]);
  });

  it('is amended when the quorum accepts the new text beside the old one', async () => {
    const { objective, objectives, outputs, milestones, activities, needs } = await read();
    const plain = ({ status: _, statusSince: __, note: ___, evidence: ____, ...one }: Record<string, unknown>) => one;
    const later = milestones.map(({ expectedOn: _, ...one }, at) => plain({ ...one, dueOn: app.day(70 + at * 10) }));
    const visits = activities.map(({ findings: _, ...one }) => plain({ ...one }));
    const amended = { objective, objectives, outputs, milestones: later, activities: visits, needs };
    const reason = { es: 'La cosecha se adelantó un mes.' };
    const amendments = `${plan}/amendments`;
    expect(await app.post(city, amendments, { ...amended, reason })).toMatchObject({ openAmendment: 1 });
    await app.heard(formed.allianceId, WorkplanAmendmentProposed);
    expect((await app.call(union, 'POST', `${amendments}/accept`, { body: { amendment: 2 } })).status).toBe(409);
    await app.post(employers, `${amendments}/dissent`, { amendment: 1, note: { es: 'Pasa la temporada.' } });
    await app.heard(formed.allianceId, WorkplanAmendmentDissented);
    expect((await app.heard(formed.allianceId, WordGiven)).data).toMatchObject({
      on: 'amendment',
      id: formed.allianceId,
    });
    for (const desk of [city, employers]) await app.post(desk, `${amendments}/accept`, { amendment: 1 });
    const { allianceId } = formed;
    const mailed = (version: number) =>
      app.answerPath(union, { kind: 'amendment', id: allianceId, version, allianceId }, { language: 'es' });
    expect((await app.browse(mailed(2), union)).status).toBe(404);
    expect((await app.browse(mailed(1), union)).page).toContain(reason.es);
    expect(await app.browse(mailed(1), union, { choice: 'yes' })).toMatchObject({ status: 200 });
    await app.heard(formed.allianceId, WorkplanAmended);
    const moved = (await app.heard(formed.allianceId, MilestonesReplanned)).data.milestoneIds;
    expect([...moved].sort()).toEqual(milestones.map(({ id }) => id).sort());
    const { items } = await app.get<{ items: AmendmentView[] }>(union, amendments);
    expect(items).toMatchObject([
      { amendment: 1, status: 'accepted', reason, answers: [{ stance: 'dissent' }, {}, {}, {}] },
    ]);
    expect(items[0]?.changes).toMatchObject([
      { of: 'milestone', fields: [{ field: 'dueOn', from: app.day(30), to: app.day(70) }] },
      { of: 'milestone', fields: [{ field: 'dueOn', from: app.day(60), to: app.day(80) }] },
    ]);
    expect((await read()).delays).toEqual([]);
  });

  it('is resourced as far as the ledger says', async () => {
    const { needs } = await read();
    const resources = () => app.get<ResourcePlanView>(union, `${plan}/resources`);
    expect(await resources()).toMatchObject({ status: 'to_be_defined', needs: [{ missing: '1000' }] });
    const commitments = `/v1/alliances/${formed.allianceId}/commitments`;
    const promise = {
      kind: 'money',
      unit: 'EUR',
      amount: '1000',
      what: { es: 'Interpretación' },
      needId: needs[0]?.id,
    };
    expect((await app.call(employers, 'POST', commitments, { body: promise })).body).toMatchObject({ status: 409 });
    const { id } = await app.post<CommitmentView>(employers, commitments, { ...promise, unit: 'USD' });
    expect(await resources()).toMatchObject({ status: 'mobilising', needs: [{ promised: '1000', committed: '0' }] });
    await app.post(union, `${commitments}/${id}/agree`);
    expect(await resources()).toMatchObject({ status: 'secured', needs: [{ missing: '0', commitments: [id] }] });
    const shown = await app.get(union, `/v1/alliances/${formed.allianceId}`);
    expect(shown).toMatchObject({ resources: { status: 'secured' } });
  });

  it('counts its progress by weight', async () => {
    const { milestones } = await read();
    await app.post(union, `/v1/alliances/${formed.allianceId}/milestones/${milestones[0]?.id}/achieve`, {});
    expect((await read()).progress).toMatchObject({ percent: 75, activities: { done: 1, total: 1 } });
  });

  it('is measured by indicators that each member counts and another one accepts', async () => {
    const indicators = `/v1/alliances/${formed.allianceId}/indicators`;
    const method = { unit: 'number', periodicity: 'year', acrossMembers: 'sum', acrossPeriods: 'latest' };
    const body = { ...indicatorOf('600'), method: { ...method, dimensions: ['sex'] } };
    const { id } = await app.post<IndicatorView>(city, indicators, body);
    const count = async (desk: Desk, judge: Desk, women: number, men: number): Promise<IndicatorView> => {
      const cells = [
        { category: 'women', count: String(women) },
        { category: 'men', count: String(men) },
      ];
      const breakdowns = [{ dimension: 'sex', cells }];
      const path = `${indicators}/${id}/values`;
      const reported = await app.post<IndicatorView>(desk, path, { ...valueOf(String(women + men)), breakdowns });
      return app.post<IndicatorView>(judge, `${path}/${reported.values.at(-1)?.id}/accept`);
    };
    await count(union, employers, 60, 90);
    const counted = await count(employers, union, 4, 206);
    expect(counted).toMatchObject({ value: '360', percent: 50, periods: [{ period: '2025', members: 2 }] });
    expect(counted.values.map(({ breakdowns }) => breakdowns?.length)).toEqual([1, undefined]);
    expect(counted.breakdowns).toEqual([]);
    const closed = await app.post<IndicatorView>(city, `${indicators}/${id}/close-period`, { period: '2025' });
    const hidden = [{ category: 'men' }, { category: 'women' }];
    expect(closed.breakdowns).toEqual([{ period: '2025', dimension: 'sex', cells: hidden }]);
    const audit = JSON.stringify(await app.get(union, `/v1/alliances/${formed.allianceId}/audit?limit=100`));
    expect(audit).toContain('indicator-value-accepted');
    expect(audit).not.toMatch(/"206"|women/);
    const { headers } = await app.call(city, 'GET', `${indicators}/${id}`);
    const revised = { body: { ...body, method: { ...method, acrossPeriods: 'sum' } } };
    const match = { 'if-match': headers.get('etag') ?? '' };
    expect(await app.call(city, 'PUT', `${indicators}/${id}`, { ...revised, headers: match })).toMatchObject({
      status: 409,
      body: { type: expect.stringMatching(/method_frozen$/) },
    });
    const later = { ...valueOf('5'), period: '9999' };
    const ahead = { ...later, breakdowns: [{ dimension: 'sex', cells: [{ category: 'women', count: '5' }] }] };
    expect((await app.call(union, 'POST', `${indicators}/${id}/values`, { body: ahead })).body).toMatchObject({
      errors: [{ pointer: '/period', code: 'in_the_future' }],
    });
    const monthly = { ...indicatorOf('600'), method: { ...method, periodicity: 'month' } };
    ofEachMonth = (await app.post<IndicatorView>(city, indicators, monthly)).id;
  });

  it('is reminded of itself: three weeks of silence, then a last day that comes near, once for each day', async () => {
    const { allianceId } = formed;
    const office = (await read()).milestones[1];
    const [row] = await app.list(city, `initiative=${formed.initiativeId}`);
    await app.pass(22);
    expect((await app.heard(allianceId, AllianceFellSilent)).data.since).toBe(dayOf(row?.lastActivityAt ?? ''));
    await app.pass(52);
    const reminded = { milestoneId: office?.id, organizationId: city.organizationId, dueOn: office?.dueOn };
    expect((await app.heard(allianceId, MilestoneDueSoon)).data).toMatchObject(reminded);
    expect(await app.alarmOf('work-reminder')).toBeUndefined();
    const milestone = `/v1/alliances/${allianceId}/milestones/${office?.id}`;
    await app.post(city, `${milestone}/delay`, { expectedOn: app.day(60) });
    await app.heard(allianceId, AllianceSilenceEnded);
    expect((await app.alarmOf('work-reminder'))?.toISOString().slice(0, 10)).toBe(app.day(53));
    await app.post(city, `${milestone}/achieve`, {});
    expect(await app.alarmOf('work-reminder')).toBeUndefined();
    const types = (await app.said(allianceId)).map(({ type }) => type);
    const once = [AllianceFellSilent, MilestoneDueSoon].map((one) => types.filter((type) => type === one.type).length);
    expect(once).toEqual([1, 1]);
  });

  it('asks for the value of a period that is over, until somebody says it', async () => {
    const { allianceId } = formed;
    const owed = () => app.get<{ items: OwedView[] }>(union, '/v1/board/owed?what=indicator_value');
    const { period, ...due } = (await app.heard(allianceId, IndicatorValueDue)).data;
    expect(due).toMatchObject({ indicatorId: ofEachMonth, organizationId: city.organizationId });
    const said = (await app.said(allianceId)).filter(({ type }) => type === IndicatorValueDue.type);
    const [first, again] = [false, true].map((reminder) => expect.objectContaining({ reminder }));
    expect(said.map(({ data }) => data)).toEqual(expect.arrayContaining([first, again]));
    const before = (await owed()).items;
    expect(before).toMatchObject([{ organizations: [city.organizationId] }, ...before.slice(1)]);
    const value = { ...valueOf('40'), period, breakdowns: [] };
    await app.post(union, `/v1/alliances/${allianceId}/indicators/${ofEachMonth}/values`, value);
    await app.heard(allianceId, IndicatorValueGiven);
    expect((await owed()).items).toHaveLength(before.length - 1);
  });

  it('is asked after half a year whether it is still alive, falls dormant, and is woken where it was', async () => {
    const { allianceId } = formed;
    const path = `/v1/alliances/${allianceId}`;
    await app.pass(181);
    const { answerBy } = (await app.heard(allianceId, AllianceQuestioned)).data;
    expect(await app.get(city, path)).toMatchObject({ status: 'active', stillAlive: { answerBy } });
    const mailed = app.answerPath(union, { kind: 'life', id: allianceId, version: 0, allianceId });
    expect(await app.browse(mailed, union, { choice: 'no' })).toMatchObject({ status: 400 });
    expect(await app.browse(mailed, union, { choice: 'yes' })).toMatchObject({ status: 200 });
    expect(await app.get(city, path)).not.toHaveProperty('stillAlive');
    await app.heard(allianceId, AllianceQuestionSettled);
    await app.pass(181);
    const askedAgain = async () => 'stillAlive' in (await app.get(city, path));
    await waitUntil(askedAgain, { what: 'the question of the next half year' });
    await app.pass(32);
    await app.heard(allianceId, AllianceFellDormant);
    expect((await app.list(city, 'attention=dormant')).map(({ id }) => id)).toEqual([allianceId]);
    const board = await app.get<BoardView>(city, '/v1/board');
    expect(board.entries.filter(({ count }) => count > 0)).toMatchObject([{ line: 'dormant', count: 1 }]);
    const refused = await app.call(city, 'POST', `${path}/confirm-alive`);
    expect(refused).toMatchObject({ status: 409, body: { state: 'dormant' } });
    expect(await app.post(employers, `${path}/wake`)).toMatchObject({ status: 'active' });
    expect((await app.heard(allianceId, AllianceWoken)).data.status).toBe('active');
    const types = (await app.said(allianceId)).map(({ type }) => type);
    const counted = [AllianceQuestioned, AllianceFellDormant, AllianceWoken].map(
      (one) => types.filter((type) => type === one.type).length,
    );
    expect(counted).toEqual([2, 1, 1]);
  });

  it('ends without a result when its members decide so, with an owner for what is open', async () => {
    const path = `/v1/alliances/${formed.allianceId}`;
    const { items } = await app.get<{ items: OpenPointView[] }>(union, `${path}/open-points`);
    const { organizationId } = employers;
    const points = items.map(({ of, id }) => ({ of, id, becomes: 'handed_over', organizationId }));
    const body = { reason: { es: 'Se acabó la temporada.' }, points };
    expect(
      (await app.call(union, 'POST', `${path}/dissolution`, { body: { ...body, points: [] } })).body,
    ).toMatchObject({
      type: expect.stringMatching(/open_points$/),
    });
    expect(await app.post(union, `${path}/dissolution`, body)).toMatchObject({
      proposedDissolution: { proposal: 1, proposedBy: union.organizationId, answers: [{ stance: 'accept' }] },
    });
    await app.heard(formed.allianceId, DissolutionProposed);
    const owed = await app.get<{ items: OwedView[] }>(employers, '/v1/board/owed?what=dissolution');
    expect(owed.items).toMatchObject([{ organizations: expect.arrayContaining([organizationId]), link: path }]);
    for (const desk of [city, employers]) {
      await app.post(desk, `${path}/dissolution/dissent`, { proposal: 1, note: { es: 'Falta una temporada.' } });
      await app.post(desk, `${path}/dissolution/accept`, { proposal: 1 });
    }
    const read = await app.get<AllianceView>(union, path);
    expect(read).toMatchObject({ status: 'dissolved', dissolution: { decidedBy: 'members' } });
    expect(read.dissolution?.answers.filter(({ stance }) => stance === 'dissent')).toHaveLength(2);
    await app.heard(formed.allianceId, AllianceDissolved);
  });

  it('reminds the new owner each month of what it took over, until it has said what became of it', async () => {
    const { allianceId } = formed;
    const path = `/v1/alliances/${allianceId}/open-points`;
    const { items } = await app.get<{ items: OpenPointView[] }>(employers, path);
    await app.pass(32);
    const points = items.map(({ of: kind, id }) => ({ kind, id }));
    const { organizationId } = employers;
    expect((await app.heard(allianceId, HandedOverAwaited)).data).toMatchObject({ organizationId, points });
    expect(await app.alarmOf('handed-over')).toBeInstanceOf(Date);
    for (const { id } of items) await app.post(employers, `${path}/${id}/settle`, { becomes: 'done' });
    expect(await app.alarmOf('handed-over')).toBeUndefined();
  });

  it('tells the other services nothing that was written in it', async () => {
    const said = JSON.stringify(await app.said(formed.allianceId));
    expect(said).not.toMatch(/Protocolo|cosecha|temporada|Cuatro de cinco|visit\.pdf|Registro de contratos|women/);
  });
});
