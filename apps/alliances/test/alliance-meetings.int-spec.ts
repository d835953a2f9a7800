import {
  CadenceMissed,
  DecisionReviewed,
  DecisionReviewFellDue,
  type EventContract,
  MeetingHeld,
  MemberLeftOrganization,
  MinutesAgreed,
  MinutesMissing,
  WordGiven,
} from '#contracts';
import { waitUntil } from '#testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as newId } from 'uuid';
import type { OwedView } from '../src/http/views/week.view.js';
import type { AllianceView } from '../src/http/views/alliance.view.js';
import type { BoardView } from '../src/http/views/board.view.js';
import type { OpenedCalendarFeedView } from '../src/http/calendar/calendar.dto.js';
import type { DecisionResourceView, DecisionView } from '../src/http/views/decision.view.js';
import type { MeetingListItemView, MeetingView } from '../src/http/views/meeting.view.js';
import type { MeetingRuleView } from '../src/http/views/meeting-rule.view.js';
import type { TimelineEntryView } from '../src/http/views/timeline.view.js';
import type { MeetingDocument } from '../src/persistence/meeting.schema.js';
import { AlliancesApp, type Desk, type Formed, seat } from './alliances-app.js';

interface Items<T> {
  readonly items: readonly T[];
}

describe('the meetings of an alliance', () => {
  let app: AlliancesApp;
  let city: Desk;
  let union: Desk;
  let employers: Desk;
  let formed: Formed;
  let path: string;
  let meeting: string;

  const seats = [seat('government_local'), seat('workers'), seat('employers')];
  const callOf = ({ organizationId }: Desk) => ({
    timeZone: 'America/El_Salvador',
    venue: { es: 'Casa sindical' },
    languages: ['es'],
    agenda: [
      {
        title: { es: 'Protocolo' },
        papers: [{ title: { es: 'Borrador' }, url: 'https://papers.example/protocol.pdf' }],
        organizationId,
      },
    ],
  });
  const came = (...desks: readonly Desk[]) => ({
    attendance: desks.map(({ organizationId }) => ({ organizationId, presence: 'present' })),
  });
  const alliance = (): Promise<AllianceView> => app.get<AllianceView>(city, path);
  const listed = async (line: string): Promise<readonly { id: string }[]> => {
    const { entries } = await app.get<BoardView>(city, '/v1/board');
    return (await app.get<Items<{ id: string }>>(city, entries.find((one) => one.line === line)?.link ?? '')).items;
  };
  const heard = async <D extends object>({ type }: EventContract<string, D>, count: number): Promise<readonly D[]> => {
    const all = async () => (await app.said(formed.allianceId)).filter((event) => event.type === type);
    await waitUntil(async () => (await all()).length >= count, { what: `${count} of ${type}` });
    return (await all()).map(({ data }) => data as D);
  };

  beforeAll(async () => {
    app = await AlliancesApp.start();
    city = await app.desk('government_local');
    union = await app.desk('workers');
    employers = await app.desk('employers');
    formed = await app.publish(city, seats);
    path = `/v1/alliances/${formed.allianceId}`;
    for (const [desk, constituency] of [
      [union, 'workers'],
      [employers, 'employers'],
    ] as const) {
      const seatId = seats.find((one) => one.constituency === constituency)?.id;
      await app.post(desk, `${path}/interests`, { seatId, message: { es: 'Aquí estamos.' }, offers: [] });
    }
  }, 60_000);

  afterAll(() => app.stop(), 30_000);

  it('have a rule that the coordinator sets, and nobody else', async () => {
    const read = await app.call<MeetingRuleView>(city, 'GET', `${path}/meeting-rule`);
    expect(read.body).toMatchObject({ missed: [], heldInYear: 0 });
    const headers = { 'if-match': read.headers.get('etag') ?? '' };
    const rule = { atLeast: 3, atMost: 4, startsOn: app.day(0), timeZone: 'America/El_Salvador', minutesWithinDays: 7 };
    const put = (desk: Desk, body: object) => app.call(desk, 'PUT', `${path}/meeting-rule`, { body, headers });
    expect((await put(union, rule)).status).toBe(403);
    expect((await put(city, { ...rule, atMost: 5 })).body).toMatchObject({ errors: [{ pointer: '/atMost' }] });
    expect((await put(city, { ...rule, atLeast: 6 })).body).toMatchObject({ errors: [{ pointer: '/atLeast' }] });
    expect((await put(city, rule)).body).toMatchObject({ rule, window: { from: rule.startsOn } });
    expect((await put(city, rule)).status).toBe(412);
  });

  it('are convened with agenda and papers, moved with a reason, and held in their own time', async () => {
    const call = { ...callOf(union), startsAt: `${app.day(5)}T15:00:00-06:00` };
    const nowhere = { ...call, agenda: [{ ...call.agenda[0], papers: [{ title: { es: 'X' }, url: 'javascript:1' }] }] };
    expect((await app.call(city, 'POST', `${path}/meetings`, { body: nowhere })).status).toBe(400);
    const convened = await app.post<MeetingView>(city, `${path}/meetings`, call);
    expect(convened).toMatchObject({
      status: 'convened',
      startsAt: `${app.day(5)}T21:00:00.000Z`,
      agenda: call.agenda,
    });
    meeting = `${path}/meetings/${convened.id}`;
    expect((await alliance()).nextMeeting).toBe(convened.startsAt);
    await app.post(employers, `${meeting}/interpretation`, { languages: ['en'] });
    expect((await app.call(city, 'POST', `${meeting}/hold`, { body: came(city) })).body).toMatchObject({
      status: 409,
      state: 'convened',
      type: expect.stringMatching(/meeting_not_begun$/),
    });
    const moved = { startsAt: `${app.day(9)}T21:00:00Z`, reason: { es: 'Lluvias' } };
    expect((await app.call(union, 'POST', `${meeting}/postpone`, { body: moved })).status).toBe(403);
    expect(await app.post(city, `${meeting}/postpone`, moved)).toMatchObject({
      startsAt: `${app.day(9)}T21:00:00.000Z`,
      interpretation: [{ organizationId: employers.organizationId, languages: ['en'] }],
      postponements: [{ from: convened.startsAt, reason: moved.reason }],
    });
    await app.pass(10);
  });

  it('decide with a quorum only, and link what was agreed', async () => {
    expect(await app.post<MeetingView>(city, `${meeting}/hold`, came(city, union))).toMatchObject({
      status: 'held',
      quorum: { seats: 3, represented: 2, needed: 2, reached: false },
    });
    const body = { text: { es: 'Se adopta el protocolo.' }, outcome: 'adopted', reviewOn: app.day(60) };
    expect((await app.call(city, 'POST', `${meeting}/decisions`, { body })).body).toMatchObject({
      status: 409,
      type: expect.stringMatching(/no_quorum$/),
      represented: 2,
      detail: expect.stringMatching(/^2 votes were represented; at least 2 are needed/),
    });
    expect(await app.post(city, `${meeting}/hold`, came(city, union, employers))).toMatchObject({
      quorum: { reached: true },
    });
    const [, corrected] = await heard(MeetingHeld, 2);
    expect(corrected).toMatchObject({ quorumReached: true });
    const decision = await app.post<DecisionResourceView>(city, `${meeting}/decisions`, body);
    expect(decision).toMatchObject({ status: 'standing', reviewOn: body.reviewOn, outcome: 'adopted' });
    await app.post(union, `${path}/decisions/${decision.id}/dissent`, { note: { es: 'Es poco tiempo.' } });
    const { items } = await app.get<Items<DecisionView>>(employers, `${path}/decisions?status=standing`);
    expect(items).toMatchObject([{ id: decision.id, dissents: [{ organizationId: union.organizationId }] }]);
  });

  it('are asked for their minutes until they are there', async () => {
    await app.pass(8);
    expect(await heard(MinutesMissing, 1)).toMatchObject([{ reminder: 1, held: true }]);
    expect(await listed('minutes_missing')).toMatchObject([{ id: formed.allianceId }]);
    expect(await alliance()).toMatchObject({ health: { status: 'at_risk', reason: { code: 'minutes_missing' } } });
    await app.pass(7);
    expect(await heard(MinutesMissing, 2)).toMatchObject([{ reminder: 1 }, { reminder: 2 }]);
    await app.post(city, `${meeting}/minutes`, { text: { es: 'Se acordó el protocolo.' } });
    expect(await listed('minutes_missing')).toEqual([]);
  });

  it('have minutes that the members confirm; an objection stays', async () => {
    const owed = () => app.get<Items<OwedView>>(city, '/v1/board/owed?what=minutes_confirmation');
    const organizations = expect.arrayContaining([union.organizationId]);
    expect((await owed()).items).toMatchObject([{ link: meeting, organizations }]);
    await app.post(union, `${meeting}/minutes/object`, { note: { es: 'Falta nuestra reserva.' } });
    for (const desk of [city, employers]) await app.post(desk, `${meeting}/minutes/confirm`);
    expect(await app.get(city, meeting)).toMatchObject({
      status: 'minutes_drafted',
      minutes: { consent: { confirming: 2, members: 3, constituenciesMissing: ['workers'], reached: false } },
    });
    const agreed = await app.post<MeetingView>(union, `${meeting}/minutes/confirm`);
    expect(agreed).toMatchObject({ status: 'minutes_agreed' });
    const printed = await app.ok<string>(city, 'GET', `${meeting}/minutes/print`, {
      headers: { 'accept-language': 'es' },
    });
    expect(printed).toMatch(/Acta aprobada por los miembros\.[^]*Objeciones[^]*Falta nuestra reserva\./);
    expect(agreed.minutes?.responses.map(({ stance }) => stance)).toContain('object');
    await heard(MinutesAgreed, 1);
    expect((await heard(WordGiven, 4)).map(({ on }) => on)).toContain('minutes');
    expect(
      (await app.call(city, 'POST', `${meeting}/minutes`, { body: { text: { es: 'Otra.' } } })).body,
    ).toMatchObject({
      status: 409,
      state: 'minutes_agreed',
      allowed: ['respond-to-minutes'],
    });
    const { items } = await app.get<Items<MeetingListItemView>>(union, `${path}/meetings?status=minutes_agreed`);
    expect(items).toMatchObject([{ quorumReached: true, decisions: 1, agendaItems: 1 }]);
  });

  it('have decisions that fall due for a review, once', async () => {
    await app.pass(50);
    const [{ decisionId, title } = { decisionId: '', title: {} }] = await heard(DecisionReviewFellDue, 1);
    expect(title).toMatchObject({ es: expect.stringMatching(/^Se adopta /) });
    expect(await listed('review_due')).toMatchObject([{ id: formed.allianceId }]);
    const review = { verdict: 'keep', note: { es: 'Sigue siendo necesaria.' }, reviewOn: app.day(900) };
    expect(await app.post(city, `${path}/decisions/${decisionId}/review`, review)).toMatchObject({
      status: 'standing',
      reviewOn: review.reviewOn,
    });
    expect(await heard(DecisionReviewed, 1)).toMatchObject([{ decisionId }]);
    expect(await listed('review_due')).toEqual([]);
  });

  it('are missed when a window passes without one: once each, in order, after an outage too', async () => {
    await app.pass(365);
    const missed = await heard(CadenceMissed, 3);
    expect(missed).toHaveLength(3);
    const days = missed.map(({ from }) => from);
    expect(days).toEqual([...new Set(days)].sort());
    expect(await heard(DecisionReviewFellDue, 1)).toHaveLength(1);
    expect(await app.get(city, `${path}/meeting-rule`)).toMatchObject({
      alarm: { windows: 3, beyondRule: true },
      missed: missed.map(({ from, to }) => ({ from, to })),
    });
    expect(await listed('cadence_missed')).toMatchObject([{ id: formed.allianceId }]);
  });

  it('stand in the calendars of those who take part, at an address that can be renewed and closed', async () => {
    const body = { allianceId: formed.allianceId };
    const outsider = await app.desk('academia');
    expect((await app.call(outsider, 'POST', '/v1/calendar-feeds', { body })).status).toBe(404);
    const feed = await app.post<OpenedCalendarFeedView>(union, '/v1/calendar-feeds', body);
    const whole = await app.post<OpenedCalendarFeedView>(union, '/v1/calendar-feeds', {});
    expect((await app.call(union, 'POST', '/v1/calendar-feeds', { body })).body).toMatchObject({
      status: 409,
      feedId: feed.id,
    });
    const next = { ...callOf(union), startsAt: `${app.day(5)}T15:00:00-06:00` };
    const { id } = await app.post<MeetingView>(city, `${path}/meetings`, next);
    const read = async ({ address }: OpenedCalendarFeedView) => {
      const { pathname, search } = new URL(address);
      const reply = await fetch(`${app.url}${pathname}${search}`);
      return [reply.status, reply.headers.get('content-type'), await reply.text()] as const;
    };
    for (const one of [feed, whole]) {
      const [status, type, text] = await read(one);
      expect([status, type]).toEqual([200, 'text/calendar; charset=utf-8']);
      expect(text).toContain(`UID:${id}@`);
      expect(text).toContain(`DTSTART;TZID=America/El_Salvador:${app.day(5).replaceAll('-', '')}T150000`);
    }
    const renewed = await app.post<OpenedCalendarFeedView>(union, `/v1/calendar-feeds/${feed.id}/renew`);
    expect((await read(feed))[0]).toBe(404);
    expect((await read(renewed))[0]).toBe(200);
    expect((await app.call(city, 'DELETE', `/v1/calendar-feeds/${whole.id}`)).status).toBe(404);
    expect((await app.call(union, 'DELETE', `/v1/calendar-feeds/${whole.id}`)).status).toBe(204);
    expect((await read(whole))[0]).toBe(404);
    await app.say(MemberLeftOrganization, union.organizationId, {
      organizationId: union.organizationId,
      personId: union.personId,
    });
    await waitUntil(async () => (await read(renewed))[0] === 404, { what: 'the feed of who left to be empty' });
  });

  it('that are to come stand in a calendar that is full of those that have been', async () => {
    const rows = app.stored<MeetingDocument>('meetings');
    const [last] = await rows.find({ allianceId: formed.allianceId }).sort({ startsAt: -1 }).limit(1).toArray();
    if (!last) throw new Error('There is no meeting to copy.');
    const startsAt = `${app.day(-1)}T10:00:00.000Z`;
    const many = Array.from({ length: 1001 }, () => {
      const _id = newId();
      return { ...last, _id, startsAt, state: { ...last.state, id: _id, startsAt } };
    });
    await rows.insertMany(many);
    const { address } = await app.post<OpenedCalendarFeedView>(city, '/v1/calendar-feeds', {});
    const text = await (await fetch(address.replace(new URL(address).origin, app.url))).text();
    expect(text.match(/^BEGIN:VEVENT/gm)).toHaveLength(1000);
    expect(text).toContain(`UID:${last._id}@`);
    await rows.deleteMany({ _id: { $in: many.map(({ _id }) => _id) } });
  });

  it('have their alarms anew where days end from now on', async () => {
    const alarms = () => Promise.all(['cadence', 'minutes', 'decision-review'].map((kind) => app.alarmOf(kind)));
    const before = await alarms();
    const read = await app.call<MeetingRuleView>(city, 'GET', `${path}/meeting-rule`);
    const headers = { 'if-match': read.headers.get('etag') ?? '' };
    const body = { ...read.body.rule, timeZone: 'America/Belem' };
    expect((await app.call(city, 'PUT', `${path}/meeting-rule`, { body, headers })).status).toBe(200);
    const threeHours = 3 * 60 * 60 * 1000;
    const earlier = before.map((dueAt) => dueAt && new Date(dueAt.getTime() - threeHours));
    expect(earlier).not.toContain(undefined);
    expect(await alarms()).toEqual(earlier);
  });

  it('are on the timeline, and what people wrote there is not told to anybody else, but for how decisions begin', async () => {
    const { items } = await app.get<Items<TimelineEntryView>>(union, `${path}/timeline?limit=100`);
    expect(items.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['meeting-convened', 'meeting-postponed', 'minutes-agreed', 'cadence-missed']),
    );
    expect(items.find(({ type }) => type === 'minutes-agreed')?.label).toMatch(
      /^The minutes of a meeting were agreed \(\w+ \d+, \d{4}\)\.$/,
    );
    expect(items.find(({ type }) => type === 'decision-reviewed')?.label).toMatch(
      /^A decision was reviewed: “Se adopta [^”]+”\.$/,
    );
    const words = /Casa sindical|Se acordó|Es poco tiempo|Lluvias|reserva/;
    expect(JSON.stringify(items)).not.toMatch(words);
    expect(JSON.stringify(await app.said(formed.allianceId))).not.toMatch(words);
  });
});
