import {
  InterestExpressed,
  PartnersSuggested,
  PeopleNotified,
  SeatFilled,
  SuggestionDismissed,
  SuggestionStaled,
} from '#contracts';
import { waitUntil } from '#testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isDeepStrictEqual } from 'node:util';
import { v7 as newId } from 'uuid';
import { type Desk, type KnownAlliance, type Notice, NotificationsApp } from './notifications-app.js';

/** In days. */
const hour = 1 / 24;

describe('many suggestions at once', () => {
  let app: NotificationsApp;
  let lead: Desk;
  let alliance: KnownAlliance;

  beforeAll(async () => {
    app = await NotificationsApp.start();
    lead = await app.desk('lead', 'en');
    alliance = await app.alliance(lead);
  }, 60_000);

  afterAll(() => app.stop(), 30_000);

  /** @returns the id of the last suggestion */
  const suggest = async (
    desk: Desk,
    times: number,
    refreshed: boolean,
    { initiativeId } = alliance,
  ): Promise<string> => {
    const [suggestion] = PartnersSuggested.example.suggestions;
    if (!suggestion) throw new Error('the example suggests somebody');
    const reason = { feature: 'theme', points: 0.4, message: 'partner.theme', parameters };
    let suggestionId = newId();
    for (let time = 0; time < times; time += 1) {
      suggestionId = newId();
      await app.say(PartnersSuggested, initiativeId, {
        ...PartnersSuggested.example,
        initiativeId,
        refreshed,
        suggestions: [{ ...suggestion, suggestionId, organizationId: desk.organizationId, reasons: [reason] }],
      });
    }
    return suggestionId;
  };
  const parameters = { terms: { type: 'themes', ids: ['fair_recruitment'] } };
  const waiting = (desk: Desk, count: number): Promise<boolean> =>
    waitUntil(async () => (await app.waitingFor(desk)) === count, { what: `${count} waiting for ${desk.email}` });
  /** As a window and its alarm were written down when a person had one for all organisations. */
  const asBefore = async ({ personId, organizationId }: Desk): Promise<void> => {
    const [windows, timers] = [app.collection('notice_windows'), app.collection('timers')];
    const window = await windows.findOneAndDelete({ _id: `${personId}:${organizationId}` as never });
    await windows.insertOne({ ...window, _id: personId as never });
    const key = `person:${personId}:summary:${organizationId}`;
    const { modifiedCount } = await timers.updateOne(
      { _id: key as never },
      { $unset: { 'envelope.data.organizationId': '' } },
    );
    expect(modifiedCount).toBe(1);
  };
  const weekly = async (desk: Desk, version = 1): Promise<void> => {
    const request = { body: { email: true, timing: 'weekly' }, headers: { 'if-match': `"${version}"` } };
    await app.ok(desk, 'PUT', '/v1/notification-preferences', request);
  };
  const waits = (desk: Desk, count: number): Promise<boolean> =>
    waitUntil(async () => (await app.waitingMails(desk)) === count, { what: `${count} mails that wait` });
  const knownAs = (suggestionId: string, isStale: boolean): Promise<boolean> => {
    const row = { _id: suggestionId as never, stale: isStale };
    const isKnown = async () => (await app.collection('told_suggestions').countDocuments(row)) === 1;
    return waitUntil(isKnown, { what: 'what is known of a suggestion' });
  };
  /** The suggestion holds no longer, and that is known. */
  const stale = async ({ organizationId }: Desk, { initiativeId }: KnownAlliance, _id: string): Promise<void> => {
    const gone = { initiativeId, suggestionIds: [_id], organizationIds: [organizationId] };
    await app.say(SuggestionStaled, initiativeId, { ...SuggestionStaled.example, ...gone });
    await knownAs(_id, true);
  };
  /** As when a call does not rest any more: whoever was told of it is not to be told again. */
  const holdsAgain = async ({ organizationId }: Desk, { initiativeId }: KnownAlliance, _id: string): Promise<void> => {
    const own = { suggestionId: _id, organizationId, notify: false, entered: true };
    const suggestions = PartnersSuggested.example.suggestions.map((one) => ({ ...one, ...own }));
    await app.say(PartnersSuggested, initiativeId, { ...PartnersSuggested.example, initiativeId, suggestions });
    await knownAs(_id, false);
  };
  const typesOf = (notices: readonly Notice[]): string[] => notices.map(({ type }) => type);

  it('that looking again found are one notice, and one summary an hour', async () => {
    const union = await app.desk('union', 'en');
    await suggest(union, 101, true);
    await waiting(union, 100);
    expect(typesOf(await app.inbox(union, 1))).toEqual(['partner_suggested']);
    await app.pass(hour);
    const [summary, first] = await app.inbox(union, 2);
    expect(first?.type).toBe('partner_suggested');
    expect(summary).toMatchObject({
      type: 'suggestions_summary',
      title: '100 more initiatives are looking for partners like you',
      link: `/v1/suggestions?organization=${union.organizationId}`,
    });
    expect(summary).not.toHaveProperty('initiativeId');
    await waitUntil(async () => app.post.to(union.email).length === 2 && app.post.to(union.email), {
      what: 'two mails',
    });
    const told = (await app.saidOf(PeopleNotified)).filter(({ data }) => data.personIds.includes(union.personId));
    expect(told.map(({ data }) => data.notice)).toEqual(['partner_suggested', 'suggestions_summary']);
    await suggest(union, 3, true);
    await waiting(union, 3);
    await app.pass(hour);
    expect(typesOf(await app.inbox(union, 3))).toEqual([
      'suggestions_summary',
      'suggestions_summary',
      'partner_suggested',
    ]);
  }, 60_000);

  it('are one summary for each organisation that a person speaks for', async () => {
    const [desk, second] = [await app.desk('both', 'en'), await app.desk('second', 'en')];
    await app.speaksFor(desk, second.organizationId);
    const forSecond = { ...desk, organizationId: second.organizationId };
    await suggest(desk, 4, true);
    await suggest(forSecond, 3, true);
    await waiting(desk, 3);
    await waiting(forSecond, 2);
    await app.pass(hour);
    const summaries = (await app.inbox(desk, 4)).filter(({ type }) => type === 'suggestions_summary');
    const why = (name: string): string => `You receive this because you are a focal point of Organización ${name}.`;
    expect(summaries.map(({ title, link, because }) => [title.slice(0, 1), link, because]).sort()).toEqual([
      ['2', `/v1/suggestions?organization=${second.organizationId}`, why('second')],
      ['3', `/v1/suggestions?organization=${desk.organizationId}`, why('both')],
    ]);
  }, 60_000);

  it('are not summed up for an organisation that the person has left', async () => {
    const desk = await app.desk('leaving', 'en');
    await suggest(desk, 3, true);
    await waiting(desk, 2);
    await app.leaves(desk);
    await waiting(desk, 0);
    await app.pass(hour);
    expect(await app.inbox(desk, 1)).toHaveLength(1);
  }, 60_000);

  it('are told, and hold up nothing, where they waited before each organisation had a window of its own', async () => {
    const union = await app.desk('earlier', 'en');
    await suggest(union, 3, true);
    await waiting(union, 2);
    await asBefore(union);
    await app.pass(hour);
    expect(typesOf(await app.inbox(union, 2))).toEqual(['suggestions_summary', 'partner_suggested']);
  }, 60_000);

  it('do not keep back what is fresh, and one that waited alone is told as it is', async () => {
    const union = await app.desk('federation', 'en');
    await suggest(union, 2, true);
    await waiting(union, 1);
    await suggest(union, 2, false);
    await app.inbox(union, 3);
    await app.pass(hour);
    const notices = await app.inbox(union, 4);
    expect(new Set(typesOf(notices))).toEqual(new Set(['partner_suggested']));
    expect(notices).toHaveLength(4);
    expect(notices[0]?.initiativeId).toBe(alliance.initiativeId);
  }, 60_000);

  it('are not told any more when their initiative was withdrawn meanwhile, nor mailed', async () => {
    const union = await app.desk('late', 'en');
    await app.ok(union, 'PUT', '/v1/notification-preferences', {
      body: { email: true, timing: 'daily' },
      headers: { 'if-match': '"1"' },
    });
    const ending = await app.alliance(lead);
    await suggest(union, 2, true, ending);
    await waiting(union, 1);
    await app.withdraw(ending, lead);
    const mailing = async (): Promise<unknown> => (await app.noticeTo(union, 'partner_suggested'))?.mail;
    const moot = { state: 'skipped', because: 'moot' };
    await waitUntil(async () => isDeepStrictEqual(await mailing(), moot), { what: 'a suggestion that is moot' });
    await app.pass(hour);
    await waiting(union, 0);
    expect(await app.inbox(union, 1)).toHaveLength(1);
    await app.pass(1);
    expect(app.post.to(union.email)).toEqual([]);
  });

  it('are not mailed nor told any more once the organisation has answered', async () => {
    const [union, other] = [await app.desk('answering', 'en'), await app.desk('silent', 'en')];
    for (const desk of [union, other]) await weekly(desk);
    const [dismissed, asked, taken] = [await app.alliance(lead), await app.alliance(lead), await app.alliance(lead)];
    const { organizationId } = union;
    for (const desk of [union, other]) {
      for (const one of [dismissed, asked, taken]) await suggest(desk, 1, false, one);
    }
    await waits(union, 3);
    await waits(other, 3);
    const { initiativeId } = dismissed;
    const refused = { ...SuggestionDismissed.example, initiativeId, organizationId };
    await app.say(SuggestionDismissed, initiativeId, refused);
    await waits(union, 2);
    const expressed = { ...InterestExpressed.example, organizationId, candidates: [organizationId], deciders: [] };
    await app.say(InterestExpressed, asked.allianceId, { ...expressed, ...asked });
    await waits(union, 1);
    await app.say(SeatFilled, taken.allianceId, { ...SeatFilled.example, ...taken, organizationId });
    await waits(union, 0);
    await waits(other, 3);

    const found = await app.alliance(lead);
    await suggest(union, 1, true, found);
    await waiting(union, 1);
    await app.say(InterestExpressed, found.allianceId, { ...expressed, ...found });
    await waiting(union, 0);
    await app.pass(hour);
    expect(await app.inbox(union, 3)).toHaveLength(3);
  }, 60_000);

  it('are mailed where they hold again by the day of the digest, and left out where they do not', async () => {
    const union = await app.desk('patient', 'en');
    await weekly(union);
    const [back, gone] = [await app.alliance(lead), await app.alliance(lead, { title: { es: 'Recolectoras' } })];
    const [returning, leaving] = [await suggest(union, 1, false, back), await suggest(union, 1, false, gone)];
    await waits(union, 2);
    await stale(union, back, returning);
    await stale(union, gone, leaving);
    await weekly(union, 2);
    await waits(union, 2);
    await holdsAgain(union, back, returning);
    await app.pass(8);
    await waits(union, 0);
    const mails = await waitUntil(async () => app.post.to(union.email).length > 0 && app.post.to(union.email), {
      what: 'the digest',
    });
    expect(mails.map(({ subject }) => subject)).toEqual([
      'An initiative is looking for a partner like you: Contratación justa',
    ]);
  }, 60_000);

  it('are told alone where the one that waited holds again when its window ends, and not where it does not', async () => {
    const [patient, spared] = [await app.desk('returning', 'en'), await app.desk('spared', 'en')];
    for (const desk of [patient, spared]) {
      await suggest(desk, 1, true);
      const suggestionId = await suggest(desk, 1, true);
      await waiting(desk, 1);
      await stale(desk, alliance, suggestionId);
      if (desk === patient) await holdsAgain(desk, alliance, suggestionId);
    }
    await app.pass(hour);
    await waiting(spared, 0);
    expect(typesOf(await app.inbox(patient, 2))).toEqual(['partner_suggested', 'partner_suggested']);
    expect(await app.inbox(spared, 1)).toHaveLength(1);
  }, 60_000);

  it('are told one by one up to twenty an hour where the initiatives are fresh', async () => {
    const union = await app.desk('network', 'en');
    await suggest(union, 25, false);
    await waiting(union, 5);
    expect(await app.inbox(union, 20)).toHaveLength(20);
  }, 60_000);
});
