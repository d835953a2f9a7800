import { waitUntil } from '#testing';
import { expect, it } from '@jest/globals';
import type { ConsultationView } from '../../src/http/affiliates/consultation.view.js';
import type { ClearanceView } from '../../src/http/clearances/clearance.view.js';
import type { OpenPointView } from '../../src/http/ending/open-point.view.js';
import type { ReportView } from '../../src/http/reports/report.view.js';
import type { AllianceView } from '../../src/http/views/alliance.view.js';
import type { PlaceView } from '../../src/http/views/place.view.js';
import type { OwedView, WeekView } from '../../src/http/views/week.view.js';
import type { ReportsScene } from '../reports-scene.js';

export function questionsAreReleased(scene: ReportsScene): void {
  it('take back what others were asked when who asked has left its seat, or the alliance is dissolved', async () => {
    const { app, city, union, employers, path, content, note } = scene;
    const running = (await app.get<{ items: ReportView[] }>(city, `${path}/reports`)).items[0];
    const reportId = running?.id ?? '';
    scene.report = `${path}/reports/${reportId}`;
    const headers = { 'if-match': `"${running?.version}"` };
    await app.ok(city, 'PUT', scene.report, { body: content, headers });
    const comesTo = (...states: readonly string[]) =>
      waitUntil(async () => states.includes((await scene.read()).status), { what: `the report to be ${states[0]}` });
    await app.pass(31);
    await comesTo('due', 'overdue');
    await scene.say(city, 'submit');
    await app.pass(4);
    await comesTo('in_validation');
    const [ministry, affiliate] = [await app.desk('government_national'), await app.desk('employers')];
    const asked = { reportId, endsOn: app.day(5) };
    const clearance = await app.post<ClearanceView>(city, `${path}/clearances`, {
      ...asked,
      stance: 'validate',
      note,
      institutions: [ministry.organizationId],
    });
    const consultation = await app.post<ConsultationView>(employers, `${path}/affiliate-consultations`, {
      ...asked,
      question: note,
      affiliates: [affiliate.organizationId],
    });
    const owedIn = async (status: string): Promise<readonly string[]> => {
      await app.collection('alliances').updateOne({ _id: path.slice(-36) as never }, { $set: { status } });
      const pages = [ministry, affiliate].map((desk) => app.get<{ items: OwedView[] }>(desk, '/v1/board/owed'));
      return (await Promise.all(pages)).flatMap(({ items }) => items.map(({ what }) => what));
    };
    const { status } = await app.get<AllianceView>(city, path);
    // Its last reports are signed off after the conclusion too.
    expect(await owedIn('concluded')).toEqual(['clearance', 'affiliates']);
    expect(await owedIn('dissolved')).toEqual([]);
    expect(await owedIn(status)).toEqual(['clearance', 'affiliates']);
    const { items: places } = await app.get<{ items: PlaceView[] }>(employers, `${path}/seats`);
    const place = places.find(({ organization }) => organization.id === employers.organizationId);
    await app.post(employers, `${path}/seats/${place?.id}/vacate`);
    const ofAffiliate = () =>
      app.get<ConsultationView>(affiliate, `${path}/affiliate-consultations/${consultation.id}`);
    await waitUntil(async () => (await ofAffiliate()).status === 'withdrawn', { what: 'the affiliate to be released' });
    expect((await app.get<ClearanceView>(ministry, `${path}/clearances/${clearance.id}`)).status).toBe('open');
    const { items } = await app.get<{ items: OpenPointView[] }>(city, `${path}/open-points`);
    const points = items.map(({ of, id }) => ({ of, id, becomes: 'dropped', note }));
    await app.post(union, `${path}/dissolution`, { reason: note, points });
    await app.post(city, `${path}/dissolution/accept`, { proposal: 1 });
    const released = async (): Promise<boolean> =>
      (await app.get<ClearanceView>(ministry, `${path}/clearances/${clearance.id}`)).status === 'withdrawn';
    await waitUntil(released, { what: 'the institution to be released' });
    for (const desk of [ministry, affiliate]) {
      expect((await app.get<WeekView>(desk, '/v1/board/week')).load.answers).toBe(0);
    }
    expect((await app.verifyAudit()).findings).toEqual([]);
  });
}
