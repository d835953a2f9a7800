import {
  ActionPointCompleted,
  AllianceConcluded,
  HandedOverSettled,
  MeetingCancelled,
  OpenPointsHandedOver,
} from '#contracts';
import { expect, it } from '@jest/globals';
import type { OpenPointView } from '../../src/http/ending/open-point.view.js';
import type { MeetingView } from '../../src/http/views/meeting.view.js';
import type { OwedView } from '../../src/http/views/week.view.js';
import type { Items, StoryScene } from '../story-scene.js';

export function conclusion(scene: StoryScene): void {
  it('is concluded when it was said of each open point what becomes of it; the new owner is told', async () => {
    const { app, city, union, employers, formed, path } = scene;
    const { items } = await app.get<Items<{ id: string }>>(city, `${path}/action-points?status=open`);
    const point = `${path}/action-points/${items[0]?.id}`;
    const conclude = { outcome: { es: 'El protocolo se aplica en las dos orillas.' } };
    const open = (await app.get<Items<OpenPointView>>(city, `${path}/open-points`)).items;
    expect(await app.call(city, 'POST', `${path}/conclude`, { body: conclude })).toMatchObject({
      status: 409,
      body: { count: open.length, open: open.map(({ of, id }) => `${of}:${id}`) },
    });
    expect(await app.post(employers, `${point}/complete`)).toMatchObject({ status: 'completed' });
    expect((await app.heard(formed.allianceId, ActionPointCompleted)).data.asked).toEqual([city.organizationId]);
    expect((await app.call(employers, 'POST', `${point}/verify`)).status).toBe(409);
    expect(await app.post(union, `${point}/verify`)).toMatchObject({ verifiedBy: union.organizationId });
    const left = open.filter(({ of }) => of !== 'action_point').map(({ of, id }) => ({ of, id }));
    const drop = { ...conclude, points: left.map((one) => ({ ...one, becomes: 'dropped' })) };
    expect(await app.call(city, 'POST', `${path}/conclude`, { body: drop })).toMatchObject({
      status: 400,
      body: { errors: left.map((_, index) => ({ pointer: `/points/${index}/note`, code: 'required' })) },
    });
    const call = { timeZone: 'America/El_Salvador', venue: { es: 'Casa sindical' }, languages: ['es'], agenda: [] };
    const ahead = { ...call, startsAt: `${app.day(20)}T15:00:00Z` };
    const meeting = await app.post<MeetingView>(city, `${path}/meetings`, ahead);
    const { organizationId } = union;
    const points = left.map((one) => ({ ...one, becomes: 'handed_over', organizationId, note: { es: 'Sigue allí.' } }));
    expect(await app.post(city, `${path}/conclude`, { ...conclude, points })).toMatchObject({
      status: 'concluded',
      conclusion: { outcome: conclude.outcome, points },
    });
    const ofUnion = () => app.get<Items<OwedView>>(union, '/v1/board/owed?what=handed_over');
    expect((await ofUnion()).items).toHaveLength(left.length);
    expect((await app.get<Items<OwedView>>(employers, '/v1/board/owed?what=handed_over')).items).toEqual([]);
    expect((await app.heard(formed.allianceId, OpenPointsHandedOver)).data).toMatchObject({
      organizationId,
      points: left.map(({ of: kind, id }) => ({ kind, id })),
    });
    await app.heard(formed.allianceId, AllianceConcluded);
    expect((await app.heard(formed.allianceId, MeetingCancelled)).data.meetingId).toBe(meeting.id);
    expect(await app.get(union, `${path}/meetings/${meeting.id}`)).toMatchObject({ status: 'cancelled' });
    const settle = left.map(({ id }) => `${path}/open-points/${id}/settle`);
    const dropped = { becomes: 'dropped', note: { es: 'Nadie lo pide.' } };
    expect((await app.call(union, 'POST', settle[0] ?? '', { body: { becomes: 'dropped' } })).status).toBe(400);
    expect((await app.call(city, 'POST', settle[0] ?? '', { body: dropped })).status).toBe(403);
    for (const one of settle) await app.post(union, one, dropped);
    expect(await app.get(city, `${path}/open-points`)).toEqual({ items: [] });
    expect((await ofUnion()).items).toEqual([]);
    expect((await app.heard(formed.allianceId, HandedOverSettled)).data).toMatchObject({ open: left.length - 1 });
  });
}
