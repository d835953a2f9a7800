import { ActionPointOverdue, HealthChanged, MinutesDrafted } from '#contracts';
import { waitUntil } from '#testing';
import { expect, it } from '@jest/globals';
import type { BoardView } from '../../src/http/views/board.view.js';
import type { MeetingView } from '../../src/http/views/meeting.view.js';
import type { WeekView, WorkView } from '../../src/http/views/week.view.js';
import type { WorkplanView } from '../../src/http/views/workplan.view.js';
import type { Items, StoryScene } from '../story-scene.js';

export function workAndHealth(scene: StoryScene): void {
  it('becomes active when the members accept what the coordinator drafted; a dissent stays', async () => {
    const { app, city, union, otherUnion, employers, migrants, path } = scene;
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
    expect((await scene.alliance()).status).toBe('constituted');
    expect((await app.call(migrants, 'POST', `${plan}/accept`, { body: { proposal: 2 } })).body).toMatchObject({
      status: 409,
      type: expect.stringMatching(/proposal_replaced$/),
    });
    const accepted = await app.post<WorkplanView>(migrants, `${plan}/accept`, { proposal: 1 });
    expect(accepted).toMatchObject({ status: 'accepted', quorum: { accepting: 4, members: 5, reached: true } });
    expect(accepted.dissents).toMatchObject([{ organizationId: otherUnion.organizationId }]);
    expect((await scene.alliance()).status).toBe('active');
  });

  it('counts progress from milestones that their owners report', async () => {
    const { app, city, union, path } = scene;
    const { items } = await app.get<Items<{ id: string }>>(city, `${path}/milestones`);
    const achieve = `${path}/milestones/${items[0]?.id}/achieve`;
    expect((await app.call(city, 'POST', achieve, { body: {} })).status).toBe(403);
    expect(await app.post(union, achieve, { note: { es: 'Firmado ayer.' } })).toMatchObject({ status: 'achieved' });
    expect((await scene.alliance()).progress).toEqual({
      milestones: { achieved: 1, total: 2, dropped: 0 },
      percent: 50,
    });
  });

  it('awaits the day of a milestone that was delayed and is begun again', async () => {
    const { app, city, path } = scene;
    const { items } = await app.get<Items<{ id: string }>>(city, `${path}/milestones`);
    const milestone = `${path}/milestones/${items[1]?.id}`;
    const before = await app.alarmOf('milestone');
    expect(before).toBeInstanceOf(Date);
    await app.post(city, `${milestone}/delay`, { expectedOn: app.day(70) });
    expect(await app.alarmOf('milestone')).toBeUndefined();
    await app.post(city, `${milestone}/begin`, {});
    expect(await app.alarmOf('milestone')).toEqual(before);
  });

  it('raises what is overdue by itself, puts it on the board and says why the health changed', async () => {
    const { app, city, employers, formed } = scene;
    await app.pass(5);
    expect((await app.heard(formed.allianceId, ActionPointOverdue)).data).toMatchObject({
      title: { es: 'Escribir el protocolo' },
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
    const { health } = await scene.alliance();
    expect(health).toMatchObject({ status: 'at_risk', reason: { label: expect.stringMatching(/overdue/) } });
  });

  it('shows the coordinator’s health beside what the rules propose', async () => {
    const { app, city, union, path } = scene;
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

  it('puts minutes to the members anew when an action point comes to them; to agreed ones nothing comes', async () => {
    const { app, city, union, otherUnion, employers, migrants, formed, path } = scene;
    const startsAt = new Date(Date.parse(app.day(0)) - 86_400_000).toISOString();
    const call = { startsAt, timeZone: 'America/El_Salvador', venue: { es: 'Casa sindical' }, languages: ['es'] };
    const { id: meetingId } = await app.post<MeetingView>(city, `${path}/meetings`, { ...call, agenda: [] });
    const meeting = `${path}/meetings/${meetingId}`;
    const everybody = [city, union, otherUnion, employers, migrants];
    const attendance = everybody.map(({ organizationId }) => ({ organizationId, presence: 'present' }));
    await app.post(city, `${meeting}/hold`, { attendance });
    const minutes = async () => (await app.get<MeetingView>(city, meeting)).minutes;
    const due = { title: { es: 'Llevar el protocolo' }, ownerOrganizationId: city.organizationId, dueOn: app.day(9) };
    const assign = () =>
      app.call<{ id: string }>(city, 'POST', `${path}/action-points`, { body: { ...due, meetingId } });
    const assigned = [(await assign()).body];
    await app.post(city, `${meeting}/minutes`, { text: { es: 'Se acordó llevarlo.' } });
    await app.post(union, `${meeting}/minutes/confirm`);
    expect(await minutes()).toMatchObject({ version: 1, consent: { confirming: 1 } });
    assigned.push((await assign()).body);
    expect(await minutes()).toMatchObject({ version: 2, consent: { confirming: 0 } });
    const told = async () => (await app.said(formed.allianceId)).filter(({ type }) => type === MinutesDrafted.type);
    await waitUntil(async () => (await told()).length === 2, { what: 'the second draft to be told' });
    for (const desk of everybody) await app.post(desk, `${meeting}/minutes/confirm`);
    expect(await assign()).toMatchObject({ status: 409, body: { state: 'minutes_agreed' } });
    for (const { id } of assigned) {
      await app.post(city, `${path}/action-points/${id}/complete`);
      await app.post(union, `${path}/action-points/${id}/verify`);
    }
  });
}
