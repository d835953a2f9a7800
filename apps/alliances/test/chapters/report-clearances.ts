import { ClearanceAnswered, ClearanceClosed, ClearanceEnding, ClearanceRequested } from '#contracts';
import { describe, expect, it } from '@jest/globals';
import type { BoardView } from '../../src/http/views/board.view.js';
import type { ClearanceView } from '../../src/http/clearances/clearance.view.js';
import type { AuditRecordView } from '../../src/http/views/audit.view.js';
import type { OwedView, WeekView } from '../../src/http/views/week.view.js';
import type { Desk } from '../alliances-app.js';
import type { ReportsScene } from '../reports-scene.js';

export function reportClearances(scene: ReportsScene): void {
  describe('and the institutions of a state that clear a position before it is signed', () => {
    let ministry: Desk;
    let clearance: string;
    const position = { es: 'El Estado valida; la inspección acompañará.' };
    const secret = { es: 'Sin fondos para viajes.' };
    const readClearance = (desk: Desk) => scene.app.get<ClearanceView>(desk, clearance);

    it('are asked by whoever speaks for the state, and nobody else knows of it', async () => {
      const { app, city, union, path, report } = scene;
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
      expect(await scene.eventOf(ClearanceRequested)).toMatchObject({ asked: [ministry.organizationId] });
      expect((await app.call(city, 'POST', `${report}/validate`, { body: {} })).body).toMatchObject({
        status: 409,
        clearanceId: asked.id,
      });
      expect((await app.call(union, 'GET', clearance)).status).toBe(404);
      expect((await app.get<{ items: ClearanceView[] }>(union, `${path}/clearances`)).items).toEqual([]);
      expect((await app.list(city, ''))[0]?.lastActivityAt).toBe(lastActivityAt);
      const kinds = async (desk: Desk): Promise<readonly string[]> => {
        const { items } = await app.get<{ items: AuditRecordView[] }>(desk, `${path}/audit?limit=100`);
        return items.flatMap(({ changes }) => changes.map(({ kind }) => kind));
      };
      expect(await kinds(city)).toContain('clearance');
      expect(await kinds(union)).not.toContain('clearance');
    });

    it('read until when they can answer, where the days of the alliance end', async () => {
      const { app, city, path } = scene;
      const endIn = async (timeZone?: string): Promise<number> => {
        const { headers } = await app.call(city, 'GET', `${path}/meeting-rule`);
        const body = { atLeast: 1, atMost: 1, startsOn: app.day(0), ...(timeZone && { timeZone }) };
        const given = { body, headers: { 'if-match': headers.get('etag') ?? '' } };
        expect((await app.call(city, 'PUT', `${path}/meeting-rule`, given)).status).toBe(200);
        const { items } = await app.get<{ items: OwedView[] }>(ministry, '/v1/board/owed?what=clearance');
        return Date.parse(items[0]?.until ?? '');
      };
      const inManagua = await endIn('America/Managua');
      expect((await endIn()) - inManagua).toBe(6 * 60 * 60 * 1000);
    });

    it('find it on their weekly page with the report, also when they take no part in the alliance', async () => {
      const { app, city, union, content } = scene;
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
      expect((await app.list(city, ''))[0]?.attention).toContain('awaiting_answer');
      expect((await app.list(union, ''))[0]?.attention).not.toContain('awaiting_answer');
      const owed = week.owed.find(({ what }) => what === 'clearance');
      expect(owed?.count).toBe(1);
      const { items } = await app.get<{ items: OwedView[] }>(ministry, owed?.link ?? '');
      expect(items).toMatchObject([{ link: clearance, organizations: [ministry.organizationId] }]);
      expect(await readClearance(ministry)).toMatchObject({ note: position, report: content });
      expect((await app.get<{ items: OwedView[] }>(union, '/v1/board/owed?what=clearance')).items).toEqual([]);
      await app.pass(3);
      expect(await scene.eventOf(ClearanceEnding)).toMatchObject({ asked: [ministry.organizationId] });
    });

    it('object in their own words, and the officer signs once: the report shows who cleared it', async () => {
      const { app, city, union } = scene;
      const officer = await app.colleague(city.organizationId, ['authorised_officer']);
      await app.post(ministry, `${clearance}/object`, { note: secret });
      expect(await scene.eventOf(ClearanceAnswered)).toMatchObject({ cleared: false, late: false });
      expect((await app.call(city, 'POST', `${clearance}/sign`)).status).toBe(403);
      expect(await app.post<ClearanceView>(officer, `${clearance}/sign`)).toMatchObject({ status: 'signed' });
      expect((await app.call(officer, 'POST', `${clearance}/sign`)).body).toMatchObject({
        status: 409,
        state: 'signed',
      });
      const { organizationId } = ministry;
      const institutions = [{ organizationId, standing: 'objected', answers: [{ answer: 'objected', late: false }] }];
      const { words } = await scene.read(union);
      expect(words).toMatchObject([{ stance: 'validate', note: position, clearance: { institutions } }]);
      expect(await scene.eventOf(ClearanceClosed)).toMatchObject({ outcome: 'signed' });
      expect((await readClearance(ministry)).institutions[0]?.answers).toMatchObject([{ note: secret }]);
    });

    it('leave in the audit of others that it was signed, and nothing of what they said', async () => {
      const { app, city, union, formed, path } = scene;
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
}
