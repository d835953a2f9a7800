import { AllianceDissolved, DissolutionProposed, HandedOverAwaited } from '#contracts';
import { expect, it } from '@jest/globals';
import type { OpenPointView } from '../../src/http/ending/open-point.view.js';
import type { AllianceView } from '../../src/http/views/alliance.view.js';
import type { OwedView } from '../../src/http/views/week.view.js';
import type { WorkplanScene } from '../workplan-scene.js';

export function dissolution(scene: WorkplanScene): void {
  it('ends without a result when its members decide so, with an owner for what is open', async () => {
    const { app, city, union, employers, formed } = scene;
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
    const { app, employers, formed } = scene;
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

  it('tells the other services what its work is called, and nothing else that was written in it', async () => {
    const { app, formed } = scene;
    const said = JSON.stringify(await app.said(formed.allianceId));
    expect(said).not.toMatch(/cosecha|temporada|Cuatro de cinco|visit\.pdf|Registro de contratos|women/);
  });
}
