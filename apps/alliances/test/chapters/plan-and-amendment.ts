import {
  MilestonesReplanned,
  WordGiven,
  WorkplanAmended,
  WorkplanAmendmentDissented,
  WorkplanAmendmentProposed,
  WorkplanAmendmentWithdrawn,
} from '#contracts';
import { expect, it } from '@jest/globals';
import type { CommitmentView } from '../../src/http/ledger/commitment.view.js';
import type { NamedAmendmentView } from '../../src/http/plan/amendment.view.js';
import type { ActivityResourceView } from '../../src/http/plan/plan.view.js';
import type { ResourcePlanView } from '../../src/http/plan/resource.view.js';
import type { WorkplanScene } from '../workplan-scene.js';

export function planAndAmendment(scene: WorkplanScene): void {
  it('is refused, all of it, where it waits for itself or counts in no unit', async () => {
    const { milestones, needs, ...rest } = scene.written();
    const circular = milestones.map((one) => ({ ...one, dependsOn: scene.sent }));
    const faulty = { ...rest, milestones: circular, needs: [{ ...needs[0], unit: 'hours' }], actionPoints: [] };
    const { status, body } = await scene.draft(faulty);
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
    expect((await scene.read()).version).toBe(1);
  });

  it('goes from objectives to activities, and is accepted as a whole', async () => {
    const { app, city, union, employers, plan } = scene;
    await scene.draft({ ...scene.written(), actionPoints: [] });
    await app.post(city, `${plan}/propose`);
    for (const desk of [city, union, employers]) await app.post(desk, `${plan}/accept`, { proposal: 1 });
    const { status, objectives, outputs, milestones, activities } = await scene.read();
    expect(status).toBe('accepted');
    expect(outputs).toMatchObject([{ objectiveId: objectives[0]?.id }]);
    expect(milestones).toMatchObject([
      { outputId: outputs[0]?.id, weight: 3 },
      { outputId: outputs[0]?.id, weight: 1, dependsOn: [milestones[0]?.id] },
    ]);
    expect(activities).toMatchObject([{ milestoneId: milestones[0]?.id, kind: 'joint_visit', status: 'planned' }]);
  });

  it('has joint visits, which are done when both parties said what they found', async () => {
    const { app, union, employers, formed } = scene;
    const { activities } = await scene.read();
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
    const { app, union, formed } = scene;
    const { milestones } = await scene.read();
    const delay = `/v1/alliances/${formed.allianceId}/milestones/${milestones[0]?.id}/delay`;
    await app.post(union, delay, { expectedOn: app.day(70) });
    expect((await scene.read()).delays).toMatchObject([
      { id: milestones[0]?.id, days: 40, causes: [milestones[0]?.id] },
      { id: milestones[1]?.id, expectedOn: app.day(70), days: 10, causes: [milestones[0]?.id] },
    ]);
  });

  it('is amended when the quorum accepts the new text beside the old one', async () => {
    const { app, city, union, employers, formed, plan } = scene;
    const { objective, objectives, outputs, milestones, activities, needs } = await scene.read();
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
    const { items } = await app.get<{ items: NamedAmendmentView[] }>(union, amendments);
    expect(items).toMatchObject([
      { amendment: 1, status: 'accepted', reason, answers: [{ stance: 'dissent' }, {}, {}, {}] },
    ]);
    expect(items[0]?.organizationNames.map(({ id }) => id).sort()).toEqual(
      [city, union, employers].map(({ organizationId }) => organizationId).sort(),
    );
    expect(items[0]?.changes).toMatchObject([
      { of: 'milestone', fields: [{ field: 'dueOn', from: app.day(30), to: app.day(70) }] },
      { of: 'milestone', fields: [{ field: 'dueOn', from: app.day(60), to: app.day(80) }] },
    ]);
    expect((await scene.read()).delays).toEqual([]);
    const latest = later.map((one, at) => ({ ...one, dueOn: app.day(75 + at * 10) }));
    const again = { ...amended, milestones: latest, reason };
    expect(await app.post(city, amendments, again)).toMatchObject({ openAmendment: 2 });
    await app.post(city, `${amendments}/withdraw`, { amendment: 2 });
    const { data } = await app.heard(formed.allianceId, WorkplanAmendmentWithdrawn);
    expect(data).toMatchObject({ amendment: 2, members: expect.arrayContaining([union.organizationId]) });
  });

  it('is resourced as far as the ledger says', async () => {
    const { app, union, employers, formed, plan } = scene;
    const { needs } = await scene.read();
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
    expect(await resources()).toMatchObject({
      status: 'secured',
      needs: [{ missing: '0', commitments: [id] }],
      commitments: [
        { id, amount: '1000', status: 'agreed', organization: { id: employers.organizationId, acronym: 'FSC' } },
      ],
    });
    const shown = await app.get(union, `/v1/alliances/${formed.allianceId}`);
    expect(shown).toMatchObject({ resources: { status: 'secured' } });
  });

  it('counts its progress by weight', async () => {
    const { app, union, formed } = scene;
    const { milestones } = await scene.read();
    await app.post(union, `/v1/alliances/${formed.allianceId}/milestones/${milestones[0]?.id}/achieve`, {});
    expect((await scene.read()).progress).toMatchObject({ percent: 75, activities: { done: 1, total: 1 } });
  });
}
