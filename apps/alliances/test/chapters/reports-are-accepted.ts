import { ReportAccepted } from '#contracts';
import { expect, it } from '@jest/globals';
import type { ReportView } from '../../src/http/reports/report.view.js';
import type { TimelineEntryView } from '../../src/http/views/timeline.view.js';
import type { ReportsScene } from '../reports-scene.js';

export function reportsAreAccepted(scene: ReportsScene): void {
  it('are accepted when the silent were asked again and spoke, with the dissent beside the status', async () => {
    const { app, union, path, report, note } = scene;
    expect(await scene.read()).toMatchObject({
      status: 'accepted_with_dissent',
      dissents: [{ note }],
      silences: [{ constituency: 'employers' }],
    });
    expect(await scene.eventOf(ReportAccepted)).toMatchObject({ withDissent: true });
    const { items } = await app.get<{ items: ReportView[] }>(union, `${path}/reports`);
    expect(items.at(-1)).toMatchObject({ status: 'accepted_with_dissent' });
    const page = await app.get<string>(union, `${report}/print`);
    expect(page).toMatch(
      /Accepted with a dissent\.[^]*Dissents[^]*Silences; they are no consent[^]*What the period brought/,
    );
    expect((await app.call(await app.desk('workers'), 'GET', `${report}/print`)).status).toBe(404);
  });

  it('are told in the timeline, and no text of theirs leaves the service', async () => {
    const { app, union, formed, path } = scene;
    const { items } = await app.get<{ items: TimelineEntryView[] }>(union, `${path}/timeline?limit=100`);
    expect(items.find(({ type }) => type === 'report-dissented')?.details).toMatchObject({ wordStance: 'dissent' });
    expect(JSON.stringify(items)).not.toContain('comisiones');
    expect(JSON.stringify(await app.said(formed.allianceId))).not.toMatch(/comisiones|no abren/);
  });
}
