import {
  ActionPointDueSoon,
  AllianceFellDormant,
  AllianceFellSilent,
  AllianceQuestioned,
  AllianceQuestionSettled,
  AllianceSilenceEnded,
  AllianceWoken,
  dayOf,
  IndicatorValueDue,
  IndicatorValueGiven,
  MilestoneDueSoon,
} from '#contracts';
import { waitUntil } from '#testing';
import { expect, it } from '@jest/globals';
import type { BoardView } from '../../src/http/views/board.view.js';
import type { OwedView } from '../../src/http/views/week.view.js';
import { valueOf } from '../access-scene.js';
import type { WorkplanScene } from '../workplan-scene.js';

export function silenceAndSleep(scene: WorkplanScene): void {
  it('is reminded of itself: three weeks of silence, then a last day that comes near, once for each day', async () => {
    const { app, city, formed } = scene;
    const { allianceId } = formed;
    const office = (await scene.read()).milestones[1];
    const [row] = await app.list(city, `initiative=${formed.initiativeId}`);
    await app.pass(22);
    expect((await app.heard(allianceId, AllianceFellSilent)).data.since).toBe(dayOf(row?.lastActivityAt ?? ''));
    await app.pass(52);
    const reminded = { milestoneId: office?.id, organizationId: city.organizationId, dueOn: office?.dueOn };
    expect((await app.heard(allianceId, MilestoneDueSoon)).data).toMatchObject(reminded);
    expect(await app.alarmOf('work-reminder')).toBeUndefined();
    const milestone = `/v1/alliances/${allianceId}/milestones/${office?.id}`;
    await app.post(city, `${milestone}/delay`, { expectedOn: app.day(60) });
    await app.heard(allianceId, AllianceSilenceEnded);
    expect((await app.alarmOf('work-reminder'))?.toISOString().slice(0, 10)).toBe(app.day(53));
    await app.post(city, `${milestone}/achieve`, {});
    expect(await app.alarmOf('work-reminder')).toBeUndefined();
    const types = (await app.said(allianceId)).map(({ type }) => type);
    const once = [AllianceFellSilent, MilestoneDueSoon].map((one) => types.filter((type) => type === one.type).length);
    expect(once).toEqual([1, 1]);
  });

  it('asks for the value of a period that is over, until somebody says it', async () => {
    const { app, city, union, formed, ofEachMonth } = scene;
    const { allianceId } = formed;
    const owed = () => app.get<{ items: OwedView[] }>(union, '/v1/board/owed?what=indicator_value');
    const { period, ...due } = (await app.heard(allianceId, IndicatorValueDue)).data;
    expect(due).toMatchObject({ indicatorId: ofEachMonth, organizationId: city.organizationId });
    const said = (await app.said(allianceId)).filter(({ type }) => type === IndicatorValueDue.type);
    const [first, again] = [false, true].map((reminder) => expect.objectContaining({ reminder }));
    expect(said.map(({ data }) => data)).toEqual(expect.arrayContaining([first, again]));
    const before = (await owed()).items;
    expect(before).toMatchObject([{ organizations: [city.organizationId] }, ...before.slice(1)]);
    const value = { ...valueOf('40'), period, breakdowns: [] };
    await app.post(union, `/v1/alliances/${allianceId}/indicators/${ofEachMonth}/values`, value);
    await app.heard(allianceId, IndicatorValueGiven);
    expect((await owed()).items).toHaveLength(before.length - 1);
  });

  it('is asked after half a year whether it is still alive, falls dormant, and is woken where it was', async () => {
    const { app, city, union, employers, formed } = scene;
    const { allianceId } = formed;
    const path = `/v1/alliances/${allianceId}`;
    await app.pass(181);
    const { answerBy } = (await app.heard(allianceId, AllianceQuestioned)).data;
    expect(await app.get(city, path)).toMatchObject({ status: 'active', stillAlive: { answerBy } });
    const mailed = app.answerPath(union, { kind: 'life', id: allianceId, version: 0, allianceId });
    expect(await app.browse(mailed, union, { choice: 'no' })).toMatchObject({ status: 400 });
    expect(await app.browse(mailed, union, { choice: 'yes' })).toMatchObject({ status: 200 });
    expect(await app.get(city, path)).not.toHaveProperty('stillAlive');
    await app.heard(allianceId, AllianceQuestionSettled);
    const nearOnWaking = { title: { es: 'Llevar el protocolo' }, ownerOrganizationId: city.organizationId };
    await app.post(city, `${path}/action-points`, { ...nearOnWaking, dueOn: app.day(226) });
    await app.pass(181);
    const askedAgain = async () => 'stillAlive' in (await app.get(city, path));
    await waitUntil(askedAgain, { what: 'the question of the next half year' });
    await app.pass(32);
    await app.heard(allianceId, AllianceFellDormant);
    expect((await app.list(city, 'attention=dormant')).map(({ id }) => id)).toEqual([allianceId]);
    const board = await app.get<BoardView>(city, '/v1/board');
    expect(board.entries.filter(({ count }) => count > 0)).toMatchObject([{ line: 'dormant', count: 1 }]);
    const refused = await app.call(city, 'POST', `${path}/confirm-alive`);
    expect(refused).toMatchObject({ status: 409, body: { state: 'dormant' } });
    await app.pass(10);
    expect(await app.post(employers, `${path}/wake`)).toMatchObject({ status: 'active' });
    expect((await app.heard(allianceId, ActionPointDueSoon)).data.title).toEqual(nearOnWaking.title);
    expect((await app.heard(allianceId, AllianceWoken)).data.status).toBe('active');
    const types = (await app.said(allianceId)).map(({ type }) => type);
    const counted = [AllianceQuestioned, AllianceFellDormant, AllianceWoken].map(
      (one) => types.filter((type) => type === one.type).length,
    );
    expect(counted).toEqual([2, 1, 1]);
  });
}
