import { agrees } from '#http/testing';
import type { CallOptions } from '#testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  clearanceOf,
  deliveryOf,
  draftOf,
  meetingOf,
  planOf,
  promiseOf,
  questionOf,
  indicatorOf,
  reportingRuleOf,
  type Scene,
  setScene,
  type Stage,
  valueOf,
} from './access-scene.js';
import { accessRows, type CallerName, callers } from './access-table.js';
import { AlliancesApp, type Desk } from './alliances-app.js';

const newSeat = { constituency: 'consular', kind: 'observer', minimum: 0, maximum: 1 };
const message = { es: 'Nos gustaría que se sumaran.' };

describe('access to alliances', () => {
  const rows = accessRows();
  let app: AlliancesApp;
  let scene: Scene;

  /** What is sent on each route besides the ids in its path. */
  const bodies: Readonly<Record<string, (stage: Stage) => unknown>> = {
    'PUT /v1/alliances/{id}/composition': () => ({ seats: [newSeat] }),
    'POST /v1/alliances/{id}/composition/check': () => ({ seats: [newSeat] }),
    'POST /v1/alliances/{id}/composition/accept': () => ({ proposal: 1 }),
    'POST /v1/alliances/{id}/composition/dissent': () => ({ proposal: 1, note: { es: 'Falta un asiento.' } }),
    'POST /v1/alliances/{id}/dissolution': () => ({ reason: { es: 'Nadie sigue.' } }),
    'POST /v1/alliances/{id}/dissolution/accept': () => ({ proposal: 1 }),
    'POST /v1/alliances/{id}/dissolution/dissent': () => ({ proposal: 1, note: { es: 'Seguimos.' } }),
    'POST /v1/alliances/{id}/balance/check': () => ({ template: 'tripartite' }),
    'POST /v1/alliances/{id}/quorum/check': () => ({ present: [] }),
    'POST /v1/alliances/{id}/seats/{placeId}/successor': () => {
      const { organizationId } = scene.someone;
      return { organizationId, message, expiresOn: app.day(5) };
    },
    'POST /v1/alliances/{id}/invitations': ({ freeSeatId: seatId }) => {
      const { organizationId } = scene.someone;
      return { organizationId, seatId, message, expiresOn: app.day(5) };
    },
    'POST /v1/alliances/{id}/invitations/{invitationId}/decline': () => ({ reason: 'capacity' }),
    'POST /v1/alliances/{id}/interests': ({ freeSeatId: seatId }) => ({ seatId, message }),
    'POST /v1/alliances/{id}/invitations/bulk': ({ freeSeatId: seatId }) => {
      const { organizationId } = scene.someone;
      return { partners: [{ organizationId, seatId }], message, expiresOn: app.day(5) };
    },
    'POST /v1/alliances/{id}/invitations/{invitationId}/record': () => ({
      answer: 'accept',
      channel: 'letter',
      receivedOn: app.day(0),
    }),
    'POST /v1/alliances/{id}/interests/{interestId}/replace': () => ({ message }),
    'POST /v1/alliances/{id}/interests/{interestId}/decline': () => ({ reason: 'other' }),
    'POST /v1/alliances/{id}/coordinator': () => ({ action: 'confirm' }),
    'PUT /v1/alliances/{id}/workplan': () => draftOf(scene.coordinator, app.day(20)),
    'POST /v1/alliances/{id}/workplan/accept': () => ({ proposal: 1 }),
    'POST /v1/alliances/{id}/workplan/dissent': () => ({ proposal: 1, note: { es: 'Falta un plazo.' } }),
    'POST /v1/alliances/{id}/workplan/amendments': () => ({
      ...planOf(scene.coordinator, app.day(30)),
      reason: { es: 'La cosecha se adelantó.' },
    }),
    'POST /v1/alliances/{id}/workplan/amendments/accept': () => ({ amendment: 1 }),
    'POST /v1/alliances/{id}/workplan/amendments/dissent': () => ({ amendment: 1, note: { es: 'Falta un plazo.' } }),
    'POST /v1/alliances/{id}/workplan/amendments/withdraw': () => ({ amendment: 1 }),
    'POST /v1/alliances/{id}/activities/{activityId}/begin': () => ({}),
    'POST /v1/alliances/{id}/activities/{activityId}/finish': () => ({}),
    'POST /v1/alliances/{id}/activities/{activityId}/drop': () => ({}),
    'POST /v1/alliances/{id}/activities/{activityId}/findings': () => ({ text: { es: 'Lo vimos.' } }),
    'POST /v1/alliances/{id}/milestones/{milestoneId}/begin': () => ({}),
    'POST /v1/alliances/{id}/milestones/{milestoneId}/delay': () => ({}),
    'POST /v1/alliances/{id}/milestones/{milestoneId}/achieve': () => ({}),
    'POST /v1/alliances/{id}/milestones/{milestoneId}/drop': () => ({}),
    'POST /v1/alliances/{id}/action-points': () => {
      const [one] = draftOf(scene.coordinator, app.day(20)).actionPoints;
      return one;
    },
    'PUT /v1/alliances/{id}/meeting-rule': () => ({ atLeast: 3, atMost: 4, startsOn: app.day(0) }),
    'POST /v1/alliances/{id}/meetings': () => meetingOf(app.now),
    'PUT /v1/alliances/{id}/meetings/{meetingId}/agenda': () => ({ agenda: [] }),
    'POST /v1/alliances/{id}/meetings/{meetingId}/interpretation': () => ({ languages: ['en'] }),
    'POST /v1/alliances/{id}/meetings/{meetingId}/postpone': () => ({
      startsAt: `${app.day(9)}T15:00:00Z`,
      reason: { es: 'Lluvias.' },
    }),
    'POST /v1/alliances/{id}/meetings/{meetingId}/cancel': () => ({ reason: { es: 'Lluvias.' } }),
    'POST /v1/alliances/{id}/meetings/{meetingId}/hold': () => ({ attendance: [] }),
    'POST /v1/alliances/{id}/meetings/{meetingId}/decisions': () => ({ text: { es: 'Sí.' }, outcome: 'adopted' }),
    'POST /v1/alliances/{id}/meetings/{meetingId}/minutes': () => ({ text: { es: 'Acta.' } }),
    'POST /v1/alliances/{id}/meetings/{meetingId}/minutes/object': () => ({ note: { es: 'Falta algo.' } }),
    'POST /v1/alliances/{id}/decisions/{decisionId}/dissent': () => ({ note: { es: 'No.' } }),
    'POST /v1/alliances/{id}/decisions/{decisionId}/review': () => ({ verdict: 'keep', note: { es: 'Sigue.' } }),
    'POST /v1/alliances/{id}/commitments': () => promiseOf('5'),
    'POST /v1/alliances/{id}/commitments/{commitmentId}/decline': () => ({ note: { es: 'Ya hay salas.' } }),
    'POST /v1/alliances/{id}/commitments/{commitmentId}/plan': () => ({ dueOn: app.day(30) }),
    'POST /v1/alliances/{id}/commitments/{commitmentId}/change': () => ({ amount: '90', reason: { es: 'Menos.' } }),
    'POST /v1/alliances/{id}/commitments/{commitmentId}/withdraw': () => ({ reason: { es: 'Sin fondos.' } }),
    'POST /v1/alliances/{id}/commitments/{commitmentId}/deliveries': () => deliveryOf(app, '1'),
    'POST /v1/alliances/{id}/commitments/{commitmentId}/deliveries/{deliveryId}/readers': () => ({
      organizationId: scene.affiliate.organizationId,
    }),
    'POST /v1/alliances/{id}/commitments/{commitmentId}/deliveries/{deliveryId}/reject': () => ({
      note: { es: 'Falta la firma.' },
    }),
    'PUT /v1/alliances/{id}/reporting-rule': () => reportingRuleOf(app),
    'PUT /v1/alliances/{id}/reports/{reportId}': () => ({
      overallStatus: 'on_track',
      challenges: { es: 'Pocas.' },
      wayForward: { es: 'Seguir.' },
    }),
    'POST /v1/alliances/{id}/reports/{reportId}/send-back': () => ({ reason: { es: 'Falta una visita.' } }),
    'POST /v1/alliances/{id}/reports/{reportId}/validate': () => ({}),
    'POST /v1/alliances/{id}/reports/{reportId}/dissent': () => ({ note: { es: 'No es así.' } }),
    'POST /v1/alliances/{id}/reports/{reportId}/extend': () => ({ endsOn: app.day(30) }),
    'POST /v1/alliances/{id}/affiliate-consultations': () => questionOf(app, scene.reportId, scene.affiliate),
    'POST /v1/alliances/{id}/affiliate-consultations/{consultationId}/answer': () => ({ stance: 'validate' }),
    'POST /v1/alliances/{id}/affiliate-consultations/{consultationId}/speak': () => ({
      stance: 'validate',
      note: { es: 'Sí.' },
    }),
    'POST /v1/alliances/{id}/affiliate-consultations/{consultationId}/withdraw': () => ({ reason: { es: 'Otra.' } }),
    'POST /v1/alliances/{id}/clearances': () => clearanceOf(app, scene.reportId, scene.ministry),
    'POST /v1/alliances/{id}/clearances/{clearanceId}/clear': () => ({}),
    'POST /v1/alliances/{id}/clearances/{clearanceId}/object': () => ({ note: { es: 'No hay fondos.' } }),
    'POST /v1/alliances/{id}/clearances/{clearanceId}/withdraw': () => ({ reason: { es: 'Otro texto.' } }),
    'POST /v1/alliances/{id}/group-rooms/{constituency}/notes': () => ({ text: { es: 'Consulta.' } }),
    'POST /v1/alliances/{id}/indicators': () => indicatorOf('600'),
    'PUT /v1/alliances/{id}/indicators/{indicatorId}': () => indicatorOf('700'),
    'POST /v1/alliances/{id}/indicators/{indicatorId}/values': () => ({ ...valueOf('160'), period: '2024' }),
    'POST /v1/alliances/{id}/indicators/{indicatorId}/values/{valueId}/send-back': () => ({
      note: { es: 'Falta marzo.' },
    }),
    'POST /v1/alliances/{id}/indicators/{indicatorId}/close-period': () => ({ period: '2023' }),
    'POST /v1/calendar-feeds': () => ({}),
    'POST /v1/alliances/{id}/reminders': () => ({}),
    'PUT /v1/alliances/{id}/health': () => ({ status: 'at_risk', note: { es: 'Falta un texto.' } }),
    'POST /v1/alliances/{id}/open-points/{pointId}/settle': () => ({ becomes: 'done' }),
    'POST /v1/alliances/{id}/conclude': () => ({ outcome: { es: 'Se aplica.' } }),
  };

  const stageFor = (route: string, caller: CallerName): Stage => {
    const confidential = caller === 'outsider' || caller === 'invited';
    if (confidential) return /invitationId}\/(accept|decline)/.test(route) ? scene.answering : scene.hidden;
    return /workplan|interestId}\/decline/.test(route) ? scene.planning : scene.working;
  };

  const ask = async (route: string, caller: CallerName): Promise<number> => {
    const [method = '', template = ''] = route.split(' ');
    const stage = stageFor(route, caller);
    const path = `${template}${template === '/v1/board/work' ? '?due=late' : ''}`
      .replace('{id}', stage.formed.allianceId)
      .replace('{invitationId}', stage.invitationId)
      .replace('{interestId}', stage.interestId)
      .replace('{placeId}', stage.placeId)
      .replace('{milestoneId}', scene.milestoneId)
      .replace('{pointId}', scene.milestoneId)
      .replace('{activityId}', scene.activityId)
      .replace('{actionPointId}', scene.actionPointId)
      .replace('{meetingId}', scene.meetingId)
      .replace('{decisionId}', scene.decisionId)
      .replace('{constituency}', 'workers')
      .replace('{reportId}', scene.reportId)
      .replace('{clearanceId}', scene.clearanceId)
      .replace('{consultationId}', scene.consultationId)
      .replace('{feedId}', scene.feedId)
      .replace('{commitmentId}', scene.commitmentId)
      .replace('{deliveryId}', scene.deliveryId)
      .replace('{indicatorId}', scene.indicatorId)
      .replace('{valueId}', scene.valueId);
    const body = bodies[route]?.(stage);
    const options: CallOptions = {
      ...(method === 'PUT' && { headers: { 'if-match': await etagOf(path) } }),
      ...(body !== undefined && { body }),
    };
    const desk: Pick<Desk, 'token'> = caller === 'nobody' ? { token: '' } : scene.desks[caller];
    return (await app.call(desk, method, path, options)).status;
  };

  const etagOf = async (path: string): Promise<string> =>
    (await app.call(scene.coordinator, 'GET', path.replace(/\/agenda$/, ''))).headers.get('etag') ?? '"1"';

  beforeAll(async () => {
    app = await AlliancesApp.start();
    scene = await setScene(app);
  }, 60_000);

  afterAll(() => app.stop(), 30_000);

  it('is written down for every route', () => {
    expect(rows.map(({ route }) => route).sort()).toEqual(app.routes());
  });

  it.each(rows.map((row) => [row.route, row] as const))('%s', async (route, { expected }) => {
    const found: Record<string, string> = {};
    for (const caller of callers) {
      const status = await ask(route, caller);
      found[caller] = agrees(expected[caller], status) ? expected[caller] : String(status);
    }
    expect(found).toEqual(expected);
  });
});
