import {
  AllianceConstituted,
  InterestExpressed,
  OrganizationRegistered,
  ProposalRevised,
  SeatFilled,
} from '#contracts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as newId } from 'uuid';
import { type Desk, IntegrationsApp } from './integrations-app.js';

describe('the feed', () => {
  let app: IntegrationsApp;
  let reader: Desk;

  beforeAll(async () => {
    app = await IntegrationsApp.start();
    reader = await app.desk(newId(), 'reader');
  }, 60_000);

  afterAll(() => app.stop(), 30_000);

  const seat = (initiativeId: string, allianceId = newId()) => ({ ...SeatFilled.example, initiativeId, allianceId });
  const revise = (initiativeId: string, visibility: 'public' | 'alliance'): Promise<void> => {
    const content = { ...ProposalRevised.example.content, visibility };
    return app.say(ProposalRevised, initiativeId, { ...ProposalRevised.example, initiativeId, content });
  };
  const alliances = [newId(), newId(), newId(), newId()] as const;
  const end = async (): Promise<string> => (await app.feed(reader, '0')).body.next;

  it('tells what happens to public records, in order of each, and goes on where one stopped', async () => {
    const initiativeId = await app.initiative();
    const { allianceId, ...filled } = seat(initiativeId);
    await app.say(SeatFilled, allianceId, { ...filled, allianceId });
    await app.say(AllianceConstituted, allianceId, { allianceId, initiativeId, members: [filled.organizationId] });
    const { items, next } = await app.told(reader, 3);
    expect(items.map(({ type }) => type)).toEqual([
      'proposals.proposal-published.v1',
      'alliances.seat-filled.v1',
      'alliances.alliance-constituted.v1',
    ]);
    expect(items[0]).toMatchObject({
      subject: initiativeId,
      data: { initiativeId, available: true, places: ['NI', 'CR'] },
    });
    expect(JSON.stringify(items)).not.toMatch(/publishedBy|correlation|causation/);
    await app.say(OrganizationRegistered, newId(), OrganizationRegistered.example);
    const later = await app.told(reader, 1, next);
    expect(later.items.map(({ type }) => type)).toEqual(['directory.organization-registered.v1']);
    expect((await app.feed(reader, later.next)).body).toEqual({ items: [], next: later.next });
  });

  it('never tells of an interest, nor anything of a confidential initiative', async () => {
    const before = await end();
    const hidden = await app.initiative(newId(), 'alliance');
    await app.say(SeatFilled, alliances[0], seat(hidden, alliances[0]));
    const open = await app.initiative();
    await app.say(InterestExpressed, alliances[1], { ...InterestExpressed.example, initiativeId: open });
    await app.say(SeatFilled, alliances[1], seat(open, alliances[1]));
    const { items } = await app.told(reader, 2, before);
    expect(items.map(({ type, subject }) => [type, subject])).toEqual([
      ['proposals.proposal-published.v1', open],
      ['alliances.seat-filled.v1', alliances[1]],
    ]);
    // What comes from another topic before its initiative waits for it.
    const late = newId();
    await app.say(SeatFilled, alliances[2], seat(late, alliances[2]));
    await app.initiative(late);
    const { items: all } = await app.told(reader, 4, before);
    expect(all.slice(2).map(({ subject }) => subject)).toEqual([late, alliances[2]]);
  });

  it('takes back what it told of an initiative that is not public any more, and says so', async () => {
    const before = await end();
    const initiativeId = await app.initiative();
    await app.say(SeatFilled, alliances[3], seat(initiativeId, alliances[3]));
    await app.told(reader, 2, before);
    await revise(initiativeId, 'alliance');
    const hidden = await app.told(reader, 1, String(Number(before) + 2));
    expect(hidden.items).toMatchObject([{ data: { initiativeId, available: false } }]);
    expect((await app.feed(reader, before)).body.items).toEqual(hidden.items);
    await revise(initiativeId, 'public');
    const again = await app.told(reader, 2, before);
    expect(again.items.map(({ data }) => data['available'])).toEqual([false, true]);
  });

  it('waits for news as long as it is asked to, and answers when they are committed', async () => {
    const place = await end();
    const waiting = app.feed(reader, place, '&wait=30');
    const initiativeId = await app.initiative();
    const { body } = await waiting;
    expect(body.items.map(({ subject }) => subject)).toEqual([initiativeId]);
    const silence = await app.feed(reader, body.next, '&wait=1');
    expect(silence.body).toEqual({ items: [], next: body.next });
  });

  it('skips nothing while many are written at once', async () => {
    let place = await end();
    const subjects = Array.from({ length: 60 }, () => newId());
    const saying = Promise.all(subjects.map((id) => app.initiative(id)));
    const seen: string[] = [];
    while (seen.length < subjects.length) {
      const { body } = await app.feed(reader, place, '&wait=10');
      seen.push(...body.items.map(({ subject }) => subject));
      place = body.next;
    }
    await saying;
    expect([...seen].sort()).toEqual([...subjects].sort());
  });

  it.each(['-1', 'x', '1e3', '99999999', '{"$gt":0}'])('refuses the place %s', async (after) => {
    expect((await app.feed(reader, encodeURIComponent(after))).status).toBe(400);
  });

  it('is for who is signed in', async () => {
    expect((await app.call({}, 'GET', '/v1/feed')).status).toBe(401);
  });
});
