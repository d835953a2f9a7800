import { ReportDue, ReportOverdue, ReportValidationOpened } from '#contracts';
import { expect, it } from '@jest/globals';
import type { AuditRecordView } from '../../src/http/views/audit.view.js';
import type { AllianceView } from '../../src/http/views/alliance.view.js';
import type { ReportingRuleView } from '../../src/http/reports/reporting-rule.view.js';
import type { Desk } from '../alliances-app.js';
import type { ReportsScene } from '../reports-scene.js';

export function reportsAreWritten(scene: ReportsScene): void {
  it('are expected from the period that runs, once the coordinator says how often', async () => {
    const { app, city, union, path } = scene;
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
    scene.report = `${path}/reports/${set.expected?.id}`;
    expect(await scene.read(union)).toMatchObject({ status: 'not_yet_due', achievements: { percent: 0 }, version: 1 });
    const audited = await app.get<{ items: AuditRecordView[] }>(union, `${path}/audit?limit=1`);
    expect(audited.items[0]?.changes.flatMap(({ differences }) => differences)).toContainEqual({
      path: '/reporting/rule',
      after: body,
    });
  });

  it('fall due and overdue by themselves, and are on the board and in the health', async () => {
    const { app, city, path } = scene;
    await app.pass(14);
    expect(await scene.eventOf(ReportDue)).toMatchObject({ coordinatorOrganizationId: city.organizationId });
    expect(await scene.read()).toMatchObject({ status: 'due' });
    await app.pass(12);
    await scene.eventOf(ReportOverdue);
    expect(await scene.read()).toMatchObject({ status: 'overdue' });
    expect(await scene.line('report_overdue')).toBe(1);
    const { health } = await app.get<AllianceView>(city, path);
    expect(health).toMatchObject({ status: 'at_risk', reason: { code: 'reports_overdue' } });
  });

  it('are written by the coordinator and sent back with a reason', async () => {
    const { app, city, union, employers, report, note, content } = scene;
    const { version } = await scene.read();
    const draft = (desk: Desk, seen: number) =>
      app.call(desk, 'PUT', report, { body: content, headers: { 'if-match': `"${seen}"` } });
    expect((await draft(union, version)).status).toBe(403);
    expect((await draft(city, version - 1)).status).toBe(412);
    expect((await app.call(city, 'POST', `${report}/submit`)).body).toMatchObject({
      status: 409,
      type: expect.stringMatching(/report_incomplete$/),
    });
    expect((await draft(city, version)).status).toBe(200);
    expect(await scene.say(city, 'submit')).toMatchObject({ status: 'submitted', submissions: 1, ...content });
    expect((await app.call(union, 'POST', `${report}/validate`, { body: {} })).body).toMatchObject({
      status: 409,
      state: 'submitted',
      allowed: ['send-back-report'],
    });
    expect(await scene.say(employers, 'send-back', { reason: note })).toMatchObject({
      status: 'sent_back',
      sentBack: [{ organizationId: employers.organizationId, constituency: 'employers', submission: 1 }],
    });
    await scene.say(city, 'submit');
    await app.pass(4);
    expect((await scene.eventOf(ReportValidationOpened)).constituencies).toHaveLength(3);
    expect(await scene.read()).toMatchObject({ status: 'in_validation' });
  });
}
