import {
  AllianceConstituted,
  BalanceBroken,
  BalanceRestored,
  CoordinatorConfirmed,
  InterestExpressed,
} from '#contracts';
import { expect, it } from '@jest/globals';
import type { BoardView } from '../../src/http/views/board.view.js';
import type { InterestView, InvitationView } from '../../src/http/views/candidacy.view.js';
import type { PlaceView } from '../../src/http/views/place.view.js';
import type { Items, StoryScene } from '../story-scene.js';

export function seatsAreFilled(scene: StoryScene): void {
  it('starts forming with the lead seated and the publishing person as provisional coordinator', async () => {
    const { city, formed } = scene;
    expect(await scene.alliance()).toMatchObject({
      view: 'whole',
      initiatives: [{ id: formed.initiativeId, title: { en: 'Fair recruitment on the corridor' } }],
      status: 'forming',
      coordinator: { personId: city.personId, organizationId: city.organizationId, confirmed: false },
      composition: { met: false, missing: [{ constituency: 'workers' }, {}, {}] },
      progress: { milestones: { achieved: 0, total: 0 }, percent: 0 },
      health: { status: 'on_track', proposed: 'on_track', reason: { code: 'nothing_late', label: 'Nothing is late.' } },
      version: 1,
    });
  });

  it('is seen in brief by others, who learn whom it looks for and nothing else', async () => {
    const { app, union, path } = scene;
    const brief = await scene.alliance(union);
    expect(brief).toMatchObject({ view: 'brief', status: 'forming', composition: { met: false } });
    expect(Object.keys(brief)).not.toEqual(expect.arrayContaining(['coordinator']));
    expect((await app.call(union, 'GET', `${path}/workplan`)).status).toBe(404);
    expect((await app.call(union, 'GET', `${path}/timeline`)).status).toBe(404);
  });

  it('seats the only candidate at once; where another was invited too, the seated union decides', async () => {
    const { app, city, union, otherUnion, formed, path } = scene;
    expect(await scene.express(union, 'workers')).toMatchObject({
      status: 'accepted',
      organizationId: union.organizationId,
    });
    const invited = await app.desk('workers');
    await scene.invite(invited, 'workers');
    const second = await scene.express(otherUnion, 'workers');
    expect(second.status).toBe('submitted');
    const { data } = await app.heard(formed.allianceId, InterestExpressed);
    expect(data).toMatchObject({
      candidates: [otherUnion.organizationId, invited.organizationId],
      deciders: [union.organizationId],
    });
    const word = `${path}/interests/${second.id}/accept`;
    expect(await app.call(city, 'POST', word)).toMatchObject({ status: 403, body: { reason: expect.any(String) } });
    expect(await app.post<InterestView>(union, word)).toMatchObject({ status: 'accepted' });
    expect((await app.get<InterestView>(city, `${path}/interests/${second.id}`)).voices).toBeUndefined();
    expect((await app.get<InterestView>(union, `${path}/interests/${second.id}`)).voices).toHaveLength(1);
  });

  it('refuses whom the seat does not admit, and says why in the reader’s language', async () => {
    const { app, path, message } = scene;
    const enterprise = await app.desk('private_sector');
    const body = { seatId: scene.seatOf('employers'), message, offers: [] };
    const refusal = await app.call(enterprise, 'POST', `${path}/interests`, {
      body,
      headers: { 'accept-language': 'es' },
    });
    expect(refusal).toMatchObject({
      status: 409,
      body: { type: expect.stringMatching(/not_eligible$/), title: 'El asiento no es para esta organización' },
    });
  });

  it('fills a seat when an invitation is accepted, and keeps one open when it is declined with a reason', async () => {
    const { app, union, employers, path } = scene;
    const refusing = await app.desk('employers');
    const first = await scene.invite(refusing, 'employers');
    expect((await app.get<Items<InvitationView>>(refusing, '/v1/invitations')).items).toMatchObject([{ id: first.id }]);
    const answer = `${path}/invitations/${first.id}`;
    expect(await app.post(refusing, `${answer}/see`)).toMatchObject({ status: 'seen' });
    expect(await app.post(refusing, `${answer}/decline`, { reason: 'capacity' })).toMatchObject({ status: 'declined' });
    expect(await app.call(refusing, 'POST', `${answer}/accept`)).toMatchObject({
      status: 409,
      body: { state: 'declined', type: expect.stringMatching(/illegal_transition$/) },
    });
    const second = await scene.invite(employers, 'employers');
    const accept = `${path}/invitations/${second.id}/accept`;
    expect(await app.post(employers, accept)).toMatchObject({ status: 'accepted' });
    expect(await app.post(employers, accept)).toMatchObject({ status: 'accepted' });
    const { items } = await app.get<Items<PlaceView>>(union, `${path}/seats`);
    expect(items.filter(({ organization }) => organization.id === employers.organizationId)).toHaveLength(1);
  });

  it('is constituted when the policy is met; then the members confirm the coordinator', async () => {
    const { app, union, employers, migrants, formed, path } = scene;
    const { id } = await scene.invite(migrants, 'migrant_led');
    await app.post(migrants, `${path}/invitations/${id}/accept`);
    expect(await scene.alliance()).toMatchObject({ status: 'constituted', composition: { met: true, missing: [] } });
    const { data } = await app.heard(formed.allianceId, AllianceConstituted);
    expect(data.members).toHaveLength(5);
    for (const desk of [union, employers]) await app.post(desk, `${path}/coordinator`, { action: 'confirm' });
    expect((await scene.alliance()).coordinator?.confirmed).toBe(false);
    await app.post(migrants, `${path}/coordinator`, { action: 'confirm' });
    expect((await scene.alliance()).coordinator?.confirmed).toBe(true);
    await app.heard(formed.allianceId, CoordinatorConfirmed);
  });

  it('shows a broken balance when a needed member leaves, and restores it with another', async () => {
    const { app, city, employers, formed, path } = scene;
    const { items } = await app.get<Items<PlaceView>>(city, `${path}/seats`);
    const place = items.find(({ organization }) => organization.id === employers.organizationId);
    expect((await app.call(city, 'POST', `${path}/seats/${place?.id}/vacate`)).status).toBe(403);
    expect(await app.post(employers, `${path}/seats/${place?.id}/vacate`)).toMatchObject({ until: expect.any(String) });
    const missing = [{ seatId: scene.seatOf('employers'), constituency: 'employers', count: 1 }];
    expect(await app.get(city, `${path}/balance`)).toMatchObject({ status: 'broken', missing });
    expect((await app.heard(formed.allianceId, BalanceBroken)).data.missing).toEqual(missing);
    expect(await scene.alliance()).toMatchObject({
      health: { status: 'at_risk', reason: { code: 'needed_seats_empty' } },
    });
    const board = await app.get<BoardView>(city, '/v1/board');
    expect(board.entries).toContainEqual(expect.objectContaining({ line: 'unbalanced', count: 1 }));
    await scene.express(employers, 'employers');
    expect(await app.get(city, `${path}/balance`)).toMatchObject({ status: 'met' });
    await app.heard(formed.allianceId, BalanceRestored);
  });
}
