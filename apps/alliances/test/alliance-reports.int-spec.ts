import {
  AffiliatesConsulted,
  AffiliatesEnding,
  AffiliatesHeard,
  AffiliatesReleased,
  ClearanceAnswered,
  ClearanceClosed,
  ClearanceEnding,
  ClearanceRequested,
  GroupConsulted,
  GroupRoomOpenedBySecretariat,
  ReportAccepted,
  ReportDissented,
  ReportDue,
  ReportOverdue,
  ReportSilenceRecorded,
  ReportValidationEnding,
  ReportValidationOpened,
} from '#contracts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AllianceView } from '../src/http/views/alliance.view.js';
import type { BoardView } from '../src/http/views/board.view.js';
import type { ConsultationView } from '../src/http/affiliates/consultation.view.js';
import type { ClearanceView } from '../src/http/clearances/clearance.view.js';
import type { AuditRecordView } from '../src/http/views/audit.view.js';
import type { OwedView, WeekView } from '../src/http/views/week.view.js';
import type { GroupNoteView, GroupRoomsView } from '../src/http/group/group-room.view.js';
import type { ReportView } from '../src/http/reports/report.view.js';
import type { ReportingRuleView } from '../src/http/reports/reporting-rule.view.js';
import type { TimelineEntryView } from '../src/http/views/timeline.view.js';
import { AlliancesApp, type Desk, type Formed, seat } from './alliances-app.js';

describe('the progress reports of an alliance', () => {
  let app: AlliancesApp;
  let city: Desk;
  let union: Desk;
  let employers: Desk;
  let formed: Formed;
  let path: string;
  let report: string;

  const seats = [seat('government_local'), seat('workers'), seat('employers')];
  const note = { es: 'El informe calla que se cobran comisiones.' };
  const content = { overallStatus: 'constrained', challenges: { es: 'Dos empresas no abren.' }, wayForward: note };
  const read = (desk: Desk = city): Promise<ReportView> => app.get<ReportView>(desk, report);
  const say = (desk: Desk, verb: string, body: object = {}): Promise<ReportView> =>
    app.post<ReportView>(desk, `${report}/${verb}`, body);
  const line = async (name: string) =>
    (await app.get<BoardView>(city, '/v1/board')).entries.find((one) => one.line === name)?.count;
  const eventOf = async <D extends object>(contract: Parameters<typeof app.heard<D>>[1]) =>
    (await app.heard(formed.allianceId, contract)).data;

  beforeAll(async () => {
    app = await AlliancesApp.start();
    city = await app.desk('government_local');
    union = await app.desk('workers');
    employers = await app.desk('employers');
    formed = await app.publish(city, seats);
    path = `/v1/alliances/${formed.allianceId}`;
    for (const [desk, at] of [
      [union, 1],
      [employers, 2],
    ] as const) {
      await app.post(desk, `${path}/interests`, { seatId: seats[at]?.id, message: { es: 'Aquí.' }, offers: [] });
    }
    for (const desk of [city, union]) await app.post(desk, `${path}/coordinator`, { action: 'confirm' });
  }, 60_000);

  afterAll(() => app.stop(), 30_000);

  it('are expected from the period that runs, once the coordinator says how often', async () => {
    const body = { reportsAYear: 12, startsOn: app.day(-20), dueWithinDays: 10, readingDays: 2, validationDays: 10 };
    const put = async (desk: Desk, change = {}) => {
      const { version } = await app.get<ReportingRuleView>(city, `${path}/reporting-rule`);
      const headers = { 'if-match': `"${version}"` };
      return app.call<ReportingRuleView>(desk, 'PUT', `${path}/reporting-rule`, {
        body: { ...body, ...change },
        headers,
      });
    };
    expect((await put(union)).status).toBe(403);
    expect((await put(city, { reportsAYear: 5 })).body).toMatchObject({ errors: [{ pointer: '/reportsAYear' }] });
    const { body: set } = await put(city);
    report = `${path}/reports/${set.expected?.id}`;
    expect(await read(union)).toMatchObject({ status: 'not_yet_due', achievements: { percent: 0 }, version: 1 });
  });

  it('fall due and overdue by themselves, and are on the board and in the health', async () => {
    await app.pass(14);
    expect(await eventOf(ReportDue)).toMatchObject({ coordinatorOrganizationId: city.organizationId });
    expect(await read()).toMatchObject({ status: 'due' });
    await app.pass(12);
    await eventOf(ReportOverdue);
    expect(await read()).toMatchObject({ status: 'overdue' });
    expect(await line('report_overdue')).toBe(1);
    const { health } = await app.get<AllianceView>(city, path);
    expect(health).toMatchObject({ status: 'at_risk', reason: { code: 'reports_overdue' } });
  });

  it('are written by the coordinator and sent back with a reason', async () => {
    const { version } = await read();
    const draft = (desk: Desk, seen: number) =>
      app.call(desk, 'PUT', report, { body: content, headers: { 'if-match': `"${seen}"` } });
    expect((await draft(union, version)).status).toBe(403);
    expect((await draft(city, version - 1)).status).toBe(412);
    expect((await app.call(city, 'POST', `${report}/submit`)).body).toMatchObject({
      status: 409,
      type: expect.stringMatching(/report_incomplete$/),
    });
    expect((await draft(city, version)).status).toBe(200);
    expect(await say(city, 'submit')).toMatchObject({ status: 'submitted', submissions: 1, ...content });
    expect((await app.call(union, 'POST', `${report}/validate`, { body: {} })).body).toMatchObject({
      status: 409,
      state: 'submitted',
      allowed: ['send-back-report'],
    });
    expect(await say(employers, 'send-back', { reason: note })).toMatchObject({
      status: 'sent_back',
      sentBack: [{ organizationId: employers.organizationId, constituency: 'employers', submission: 1 }],
    });
    await say(city, 'submit');
    await app.pass(4);
    expect((await eventOf(ReportValidationOpened)).constituencies).toHaveLength(3);
    expect(await read()).toMatchObject({ status: 'in_validation' });
  });

  describe('and the institutions of a state that clear a position before it is signed', () => {
    let ministry: Desk;
    let clearance: string;
    const position = { es: 'El Estado valida; la inspección acompañará.' };
    const secret = { es: 'Sin fondos para viajes.' };
    const readClearance = (desk: Desk) => app.get<ClearanceView>(desk, clearance);

    it('are asked by whoever speaks for the state, and nobody else knows of it', async () => {
      ministry = await app.desk('government_national');
      const reportId = report.slice(-36);
      const body = { reportId, stance: 'validate', note: position, endsOn: app.day(4) };
      const ask = (desk: Desk, institutions: readonly string[]) =>
        app.call<ClearanceView>(desk, 'POST', `${path}/clearances`, { body: { ...body, institutions } });
      expect((await ask(union, [ministry.organizationId])).status).toBe(403);
      expect((await ask(city, [union.organizationId])).body).toMatchObject({
        status: 409,
        type: expect.stringMatching(/other_state$/),
      });
      expect((await ask(city, [])).body).toMatchObject({ errors: [{ pointer: '/institutions' }] });
      const { lastActivityAt } = (await app.list(city, ''))[0] ?? {};
      const { status, body: asked } = await ask(city, [ministry.organizationId]);
      expect(status).toBe(201);
      clearance = `${path}/clearances/${asked.id}`;
      expect(await eventOf(ClearanceRequested)).toMatchObject({ asked: [ministry.organizationId] });
      expect((await app.call(city, 'POST', `${report}/validate`, { body: {} })).body).toMatchObject({
        status: 409,
        clearanceId: asked.id,
      });
      expect((await app.call(union, 'GET', clearance)).status).toBe(404);
      expect((await app.get<{ items: ClearanceView[] }>(union, `${path}/clearances`)).items).toEqual([]);
      expect((await app.list(city, ''))[0]?.lastActivityAt).toBe(lastActivityAt);
    });

    it('find it on their weekly page with the report, also when they take no part in the alliance', async () => {
      const week = await app.get<WeekView>(ministry, '/v1/board/week');
      expect(week.load).toMatchObject({ answers: 1, openDuties: 1 });
      expect((await app.get<WeekView>(city, '/v1/board/week')).load).toMatchObject({ answers: 1 });
      const awaiting = async (desk: Desk): Promise<number | undefined> => {
        const { entries } = await app.get<BoardView>(desk, '/v1/board');
        return entries.find(({ line }) => line === 'awaiting_answer')?.count;
      };
      expect([await awaiting(city), await awaiting(union)]).toEqual([1, 0]);
      expect(await app.list(city, 'attention=awaiting_answer')).toHaveLength(1);
      expect(await app.list(union, 'attention=awaiting_answer')).toEqual([]);
      const owed = week.owed.find(({ what }) => what === 'clearance');
      expect(owed?.count).toBe(1);
      const { items } = await app.get<{ items: OwedView[] }>(ministry, owed?.link ?? '');
      expect(items).toMatchObject([{ link: clearance, organizations: [ministry.organizationId] }]);
      expect(await readClearance(ministry)).toMatchObject({ note: position, report: content });
      expect((await app.get<{ items: OwedView[] }>(union, '/v1/board/owed?what=clearance')).items).toEqual([]);
      await app.pass(3);
      expect(await eventOf(ClearanceEnding)).toMatchObject({ asked: [ministry.organizationId] });
    });

    it('object in their own words, and the officer signs once: the report shows who cleared it', async () => {
      const officer = await app.colleague(city.organizationId, ['authorised_officer']);
      await app.post(ministry, `${clearance}/object`, { note: secret });
      expect(await eventOf(ClearanceAnswered)).toMatchObject({ cleared: false, late: false });
      expect((await app.call(city, 'POST', `${clearance}/sign`)).status).toBe(403);
      expect(await app.post<ClearanceView>(officer, `${clearance}/sign`)).toMatchObject({ status: 'signed' });
      expect((await app.call(officer, 'POST', `${clearance}/sign`)).body).toMatchObject({
        status: 409,
        state: 'signed',
      });
      const { organizationId } = ministry;
      const institutions = [{ organizationId, standing: 'objected', answers: [{ answer: 'objected', late: false }] }];
      const { words } = await read(union);
      expect(words).toMatchObject([{ stance: 'validate', note: position, clearance: { institutions } }]);
      expect(await eventOf(ClearanceClosed)).toMatchObject({ outcome: 'signed' });
      expect((await readClearance(ministry)).institutions[0]?.answers).toMatchObject([{ note: secret }]);
    });

    it('leave in the audit of others that it was signed, and nothing of what they said', async () => {
      const audit = async (desk: Desk) =>
        (await app.get<{ items: AuditRecordView[] }>(desk, `${path}/audit?limit=100`)).items;
      const [ours, theirs] = [await audit(city), await audit(union)];
      expect(JSON.stringify(ours)).toContain('position-objected');
      expect(JSON.stringify(theirs)).toContain('position-signed');
      expect(JSON.stringify(theirs)).not.toMatch(/position-objected|clearance-requested|Sin fondos/);
      expect((await app.verifyAudit()).findings).toEqual([]);
      const told = [await app.get(union, `${path}/timeline?limit=100`), await app.said(formed.allianceId)];
      expect(JSON.stringify(told)).not.toMatch(/Sin fondos|acompañará|clearance-requested"/);
    });
  });

  it('wait for each constituency; a dissent stands, and silence is recorded as silence', async () => {
    const asked = {
      kind: 'report',
      id: report.split('/').at(-1) ?? '',
      version: 0,
      allianceId: formed.allianceId,
    } as const;
    const mailed = app.answerPath(union, asked, { language: 'es' });
    expect((await app.browse(mailed, union)).page).toContain('Dos empresas no abren.');
    expect(await app.browse(mailed, union, { choice: 'no' })).toMatchObject({ status: 400 });
    const answered = await app.browse(mailed, union, { choice: 'no', note: note.es });
    expect(answered).toMatchObject({ status: 200, page: expect.stringContaining('queda para siempre') });
    expect(await read(union)).toMatchObject({
      status: 'in_validation',
      dissents: [{ organizationId: union.organizationId, note, late: false }],
    });
    expect(await eventOf(ReportDissented)).toMatchObject({ constituency: 'workers', late: false });
    expect(await line('report_to_validate')).toBe(1);
    await app.pass(5);
    expect(await eventOf(ReportValidationEnding)).toMatchObject({ asked: [employers.organizationId] });
    await app.pass(3);
    expect(await eventOf(ReportSilenceRecorded)).toMatchObject({ constituency: 'employers' });
    expect(await read()).toMatchObject({ status: 'in_validation', silences: [{ constituency: 'employers' }] });
    expect(await line('report_unanswered')).toBe(1);
    expect((await app.call(employers, 'POST', `${report}/validate`, { body: {} })).body).toMatchObject({ status: 409 });
  });

  it('wait anew for the silent, who may give themselves more time', async () => {
    await say(city, 'ask-again');
    const { endsOn = '' } =
      (await read()).constituencies.find(({ constituency }) => constituency === 'employers') ?? {};
    const later = new Date(Date.parse(endsOn) + 7 * 86_400_000).toISOString().slice(0, 10);
    expect((await say(employers, 'extend', { endsOn: later })).constituencies).toContainEqual({
      constituency: 'employers',
      position: 'open',
      askedAt: expect.any(String),
      endsOn: later,
      extended: true,
    });
  });

  describe('and the affiliates of a confederation that answers once for them', () => {
    let affiliates: readonly Desk[];
    let consultation: string;
    const secret = { es: 'Entre afiliadas: no firmaríamos.' };
    const answer = (desk: Desk | undefined, stance: string, more = {}) =>
      app.post<ConsultationView>(desk ?? city, `${consultation}/answer`, { stance, note: secret, ...more });

    it('are asked by it, and nobody else knows of it', async () => {
      affiliates = [await app.desk('employers'), await app.desk('employers'), await app.desk('employers')];
      const asked = affiliates.map(({ organizationId }) => organizationId);
      const body = { reportId: report.slice(-36), question: { es: '¿Validamos?' }, endsOn: app.day(4) };
      const ask = (desk: Desk, ids: readonly string[]) =>
        app.call<ConsultationView>(desk, 'POST', `${path}/affiliate-consultations`, {
          body: { ...body, affiliates: ids },
        });
      expect((await ask(city, asked)).status).toBe(403);
      expect((await ask(employers, [union.organizationId])).body).toMatchObject({
        status: 409,
        type: expect.stringMatching(/other_constituency$/),
      });
      const { status, body: begun } = await ask(employers, asked);
      expect(status).toBe(201);
      consultation = `${path}/affiliate-consultations/${begun.id}`;
      expect(await eventOf(AffiliatesConsulted)).toMatchObject({ asked });
      for (const desk of [city, union, await app.official('secretariat')]) {
        expect((await app.call(desk, 'GET', consultation)).status).toBe(404);
      }
    });

    it('find it on their weekly page, each itself alone, and answer for their confederation alone', async () => {
      const [first, second] = affiliates;
      const owed = await app.get<{ items: OwedView[] }>(first ?? city, '/v1/board/owed?what=affiliates');
      expect(owed.items).toMatchObject([{ link: consultation, organizations: [first?.organizationId] }]);
      expect(await app.get<ConsultationView>(first ?? city, consultation)).toMatchObject({ report: content });
      expect((await answer(first, 'dissent', { named: true })).answers).toHaveLength(1);
      expect((await answer(second, 'validate')).answers).toMatchObject([{ organizationId: second?.organizationId }]);
      const early = { stance: 'validate', note: { es: 'Validamos.' } };
      expect((await app.call(employers, 'POST', `${consultation}/speak`, { body: early })).body).toMatchObject({
        status: 409,
        type: expect.stringMatching(/affiliates_awaited$/),
      });
      await app.pass(3);
      expect((await eventOf(AffiliatesEnding)).asked).toEqual([affiliates[2]?.organizationId]);
      await answer(affiliates[2], 'not_affiliated');
      await eventOf(AffiliatesHeard);
      expect(await app.get<ConsultationView>(employers, consultation)).toMatchObject({
        counts: { asked: 3, answered: 2, notAffiliated: 1 },
        awaited: [],
      });
    });

    it('are spoken for once: the report says how many, and names only those that agreed', async () => {
      await app.post(employers, `${consultation}/speak`, { stance: 'validate', note: { es: 'Validamos.' } });
      const { words } = await read(union);
      expect(words.at(-1)).toMatchObject({
        organizationId: employers.organizationId,
        affiliates: {
          asked: 3,
          answered: 2,
          notAffiliated: 1,
          named: [{ organizationId: affiliates[0]?.organizationId, stance: 'dissent' }],
        },
      });
      expect(
        (
          await app.call(employers, 'POST', `${consultation}/speak`, {
            body: { stance: 'dissent', note: secret },
          })
        ).body,
      ).toMatchObject({ status: 409, state: 'answered', allowed: [] });
      expect(await eventOf(AffiliatesReleased)).toMatchObject({ outcome: 'answered' });
      const told = [
        await app.get(union, `${path}/audit?limit=100`),
        await app.get(union, `${path}/timeline?limit=100`),
        await app.said(formed.allianceId),
      ];
      expect(JSON.stringify(told)).not.toMatch(/Entre afiliadas|affiliate-answered/);
      expect((await app.verifyAudit()).findings).toEqual([]);
    });
  });

  it('are accepted when the silent were asked again and spoke, with the dissent beside the status', async () => {
    expect(await read()).toMatchObject({
      status: 'accepted_with_dissent',
      dissents: [{ note }],
      silences: [{ constituency: 'employers' }],
    });
    expect(await eventOf(ReportAccepted)).toMatchObject({ withDissent: true });
    const { items } = await app.get<{ items: ReportView[] }>(union, `${path}/reports`);
    expect(items.at(-1)).toMatchObject({ status: 'accepted_with_dissent' });
    const page = await app.get<string>(union, `${report}/print`);
    expect(page).toMatch(
      /Accepted with a dissent\.[^]*Dissents[^]*Silences; they are no consent[^]*What the period brought/,
    );
    expect((await app.call(await app.desk('workers'), 'GET', `${report}/print`)).status).toBe(404);
  });

  describe('and the room of a group', () => {
    const secret = { es: 'Entre nosotras: validar no, disentir sí.' };
    const notes = () => `${path}/group-rooms/workers/notes`;

    it('is read by the group, and is not there for anybody else', async () => {
      const { lastActivityAt } = (await app.list(city, ''))[0] ?? {};
      const reportId = report.slice(report.lastIndexOf('/') + 1);
      await app.post(union, notes(), { text: secret, reportId });
      const colleague = await app.colleague(union.organizationId, ['reader']);
      const read = await app.get<{ items: GroupNoteView[] }>(colleague, `${notes()}?reportId=${reportId}`);
      expect(read.items).toMatchObject([{ text: secret, organizationId: union.organizationId, reportId }]);
      const stranger = await app.desk('workers');
      for (const desk of [city, employers, stranger, await app.official('secretariat')]) {
        expect((await app.call(desk, 'GET', notes())).status).toBe(404);
      }
      expect((await app.call(stranger, 'POST', notes(), { body: { text: secret } })).status).toBe(404);
      expect((await app.call(union, 'POST', notes(), { body: { text: secret, seatId: path.slice(-36) } })).status).toBe(
        404,
      );
      expect((await app.list(city, ''))[0]?.lastActivityAt).toBe(lastActivityAt);
      const { group } = (await app.heard(formed.allianceId, GroupConsulted)).data;
      expect(group).toEqual([union.organizationId]);
    });

    it('is opened by the secretariat with a reason that the group reads', async () => {
      const reason = 'Formal complaint no. 12';
      const headers = { 'alianza-break-glass': encodeURIComponent(reason) };
      const secretariat = await app.official('secretariat');
      expect((await app.call(secretariat, 'GET', notes(), { headers })).status).toBe(200);
      expect((await app.heard(formed.allianceId, GroupRoomOpenedBySecretariat)).data.group).toEqual([
        union.organizationId,
      ]);
      const { rooms } = await app.get<GroupRoomsView>(union, `${path}/group-rooms`);
      expect(rooms).toMatchObject([{ constituency: 'workers', openedBySecretariat: [{ reason }] }]);
      expect((await app.get<GroupRoomsView>(employers, `${path}/group-rooms`)).rooms).toMatchObject([
        { constituency: 'employers', openedBySecretariat: [] },
      ]);
    });

    it('leaves no trace with others', async () => {
      const shown = [
        await app.get(city, `${path}/timeline?limit=100`),
        await app.get(city, path),
        await app.said(formed.allianceId),
      ];
      expect(JSON.stringify(shown)).not.toMatch(/Entre nosotras|group-note/);
    });
  });

  it('are told in the timeline, and no text of theirs leaves the service', async () => {
    const { items } = await app.get<{ items: TimelineEntryView[] }>(union, `${path}/timeline?limit=100`);
    expect(items.find(({ type }) => type === 'report-dissented')?.details).toMatchObject({ wordStance: 'dissent' });
    expect(JSON.stringify(items)).not.toContain('comisiones');
    expect(JSON.stringify(await app.said(formed.allianceId))).not.toMatch(/comisiones|no abren/);
  });
});
