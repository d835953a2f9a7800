import { ReportDissented, ReportSilenceRecorded, ReportValidationEnding } from '#contracts';
import { expect, it } from '@jest/globals';
import type { OwedView } from '../../src/http/views/week.view.js';
import type { ReportsScene } from '../reports-scene.js';

export function reportsAreJudged(scene: ReportsScene): void {
  it('wait for each constituency; a dissent stands, and silence is recorded as silence', async () => {
    const { app, city, union, employers, formed, report, note } = scene;
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
    expect(await scene.read(union)).toMatchObject({
      status: 'in_validation',
      dissents: [{ organizationId: union.organizationId, note, late: false }],
    });
    expect(await scene.eventOf(ReportDissented)).toMatchObject({ constituency: 'workers', late: false });
    expect(await scene.line('report_to_validate')).toBe(1);
    await app.pass(5);
    expect(await scene.eventOf(ReportValidationEnding)).toMatchObject({ asked: [employers.organizationId] });
    await app.pass(3);
    expect(await scene.eventOf(ReportSilenceRecorded)).toMatchObject({ constituency: 'employers' });
    expect(await scene.read()).toMatchObject({ status: 'in_validation', silences: [{ constituency: 'employers' }] });
    expect(await scene.line('report_unanswered')).toBe(1);
    const { items } = await app.get<{ items: OwedView[] }>(union, '/v1/board/owed?what=silence');
    expect(items).toMatchObject([{ group: 'employers', organizations: [city.organizationId], link: report }]);
    expect((await app.call(employers, 'POST', `${report}/validate`, { body: {} })).body).toMatchObject({ status: 409 });
  });

  it('wait anew for the silent, who may give themselves more time', async () => {
    const { city, employers } = scene;
    await scene.say(city, 'ask-again');
    const { endsOn = '' } =
      (await scene.read()).constituencies.find(({ constituency }) => constituency === 'employers') ?? {};
    const later = new Date(Date.parse(endsOn) + 7 * 86_400_000).toISOString().slice(0, 10);
    expect((await scene.say(employers, 'extend', { endsOn: later })).constituencies).toContainEqual({
      constituency: 'employers',
      position: 'open',
      askedAt: expect.any(String),
      endsOn: later,
      extended: true,
    });
  });
}
