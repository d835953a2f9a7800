import {
  AllianceConstituted,
  ContactChanged,
  CoordinationRested,
  CoordinationResumed,
  type InitiativeContent,
  PeopleNotified,
  ProposalClosed,
  ProposalPublished,
  ProposalRevised,
  SeatFilled,
} from '#contracts';
import { waitUntil } from '#testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as newId } from 'uuid';
import { type Desk, type Notice, NotificationsApp } from './notifications-app.js';

interface Kept {
  readonly id: string;
  readonly label?: string;
}

describe('following and saved searches', () => {
  let app: NotificationsApp;
  let lead: Desk;

  beforeAll(async () => {
    app = await NotificationsApp.start();
    lead = await app.desk('lead', 'en');
  }, 60_000);

  afterAll(() => app.stop(), 30_000);

  const publish = async (content: Partial<InitiativeContent> = {}, by = lead): Promise<string> => {
    const said = { ...ProposalPublished.example.content, ...content };
    const [initiativeId, leadOrganizationId] = [newId(), by.organizationId];
    await app.say(ProposalPublished, initiativeId, {
      ...ProposalPublished.example,
      initiativeId,
      leadOrganizationId,
      content: said,
    });
    return initiativeId;
  };
  const revise = (initiativeId: string, visibility: InitiativeContent['visibility']): Promise<void> => {
    const content = { ...ProposalPublished.example.content, visibility };
    return app.say(ProposalRevised, initiativeId, {
      ...ProposalRevised.example,
      initiativeId,
      leadOrganizationId: lead.organizationId,
      content,
    });
  };
  const close = (initiativeId: string): Promise<void> =>
    app.say(ProposalClosed, initiativeId, {
      initiativeId,
      leadOrganizationId: lead.organizationId,
      reason: 'deadline',
    });
  /** Once notifications have heard of the record. */
  const follow = (desk: Desk, type: string, record: string): Promise<Kept> =>
    waitUntil(
      async () => {
        const { status, body } = await app.call<Kept>(desk, 'POST', '/v1/follows', { body: { type, record } });
        return status === 201 && body;
      },
      { what: `${type} that can be followed` },
    );
  const search = (desk: Desk, body: object): Promise<Kept> =>
    app.ok(desk, 'POST', '/v1/saved-searches', { body: { name: 'Ours', records: 'initiatives', ...body } });
  const list = async (desk: Desk, path: string): Promise<readonly Kept[]> =>
    (await app.ok<{ items: readonly Kept[] }>(desk, 'GET', path)).items;
  const told = async (desk: Desk, count: number): Promise<readonly (readonly [string, string])[]> =>
    (await app.inbox(desk, count)).map(({ type, because }: Notice) => [type, because] as const);

  it('tells of what is followed, in a digest, and says why', async () => {
    const reader = await app.desk('reader', 'en');
    const initiativeId = await publish();
    const followed = await follow(reader, 'initiative', initiativeId);
    expect(await follow(reader, 'initiative', initiativeId)).toEqual(followed);
    expect(await list(reader, '/v1/follows')).toEqual([followed]);
    expect(followed.label).toBe('Fair recruitment on the corridor');
    await close(initiativeId);
    const [notice] = await app.inbox(reader, 1);
    expect(notice).toMatchObject({
      type: 'initiative_closed',
      title: 'The call has closed: Fair recruitment on the corridor',
      because: 'You receive this because you follow the initiative.',
      link: `/v1/initiatives/${initiativeId}`,
    });
    const why = await app.ok(reader, 'GET', `/v1/notifications/${notice?.id}/delivery`);
    expect(why).toMatchObject({ mail: 'waiting', because: 'digest' });
    expect(app.post.to(reader.email)).toHaveLength(0);
  });

  it('tells a person once, however many ways lead to the person, and first by role', async () => {
    const [member, reader] = [await app.desk('member', 'en'), await app.desk('reader-of-both', 'en')];
    const { initiativeId, allianceId } = await app.alliance(lead);
    for (const desk of [member, reader]) {
      await follow(desk, 'initiative', initiativeId);
      await follow(desk, 'alliance', allianceId);
      await follow(desk, 'organization', member.organizationId);
    }
    const of = { allianceId, initiativeId };
    await app.say(AllianceConstituted, allianceId, { ...of, members: [member.organizationId] });
    await app.say(SeatFilled, allianceId, { ...SeatFilled.example, ...of, organizationId: member.organizationId });
    const types = async (desk: Desk): Promise<string[]> => (await told(desk, 2)).map(([type]) => type).sort();
    expect(await types(reader)).toEqual(['alliance_constituted', 'seat_filled']);
    expect(await types(member)).toEqual(['alliance_constituted', 'seat_filled']);
    const because = new Map(await told(member, 2)).get('alliance_constituted');
    expect(because).toContain('focal point');
  });

  it('finds new initiatives and organisations by a saved search, once each, and by no other', async () => {
    const reader = await app.desk('searcher', 'en');
    const own = await search(reader, { name: 'Recruitment in CR', themes: ['fair_recruitment'], places: ['CR'] });
    await search(reader, { themes: ['fair_recruitment', 'data'], constituencies: ['workers'] });
    await search(reader, { themes: ['trafficking'] });
    await search(reader, {
      records: 'organizations',
      name: 'Unions',
      offers: ['training'],
      constituencies: ['workers'],
    });
    await publish({}, reader);
    const initiativeId = await publish({ places: ['CR-A'] });
    await publish({ themes: ['data'], seats: [] });
    const union = await app.desk('union', 'en');
    const notices = await app.inbox(reader, 2);
    expect(notices.map(({ type, link }) => [type, link]).sort()).toEqual([
      ['initiative_published', `/v1/initiatives/${initiativeId}`],
      ['organization_registered', `/v1/organizations/${union.organizationId}`],
    ]);
    expect(notices.map(({ because }) => because)).toContain(
      'You receive this because your saved search “Unions” found it.',
    );
    await app.ok(reader, 'DELETE', `/v1/saved-searches/${own.id}`);
    expect(await list(reader, '/v1/saved-searches')).toHaveLength(3);
    await publish({ seats: [] });
    await publish({ themes: ['trafficking'] });
    expect((await app.inbox(reader, 3)).map(({ type }) => type)).toHaveLength(3);
  });

  it('says nothing of what is not open at that moment, and lets nobody follow it', async () => {
    const [reader, earlier] = [await app.desk('outsider', 'en'), await app.desk('earlier', 'en')];
    await search(earlier, { themes: ['fair_recruitment'] });
    const [open, confidential] = [await publish(), await publish({ visibility: 'alliance' })];
    // What is searched for from now on comes after these.
    expect(await told(earlier, 1)).toHaveLength(1);
    const { id } = await follow(reader, 'initiative', open);
    await search(reader, { themes: ['fair_recruitment'] });
    await revise(open, 'alliance');
    await close(open);
    await waitUntil(async () => (await list(reader, '/v1/follows'))[0]?.label === undefined, {
      what: 'a closed record',
    });
    for (const record of [open, confidential, newId()]) {
      const other = await app.desk(`other-${record}`, 'en');
      const { status } = await app.call(other, 'POST', '/v1/follows', { body: { type: 'initiative', record } });
      expect(status).toBe(404);
    }
    const another = await publish({ title: { es: 'Otra', en: 'Another' } });
    expect(await told(reader, 1)).toHaveLength(1);
    expect((await app.inbox(reader, 1))[0]?.link).toBe(`/v1/initiatives/${another}`);
    await app.ok(reader, 'DELETE', `/v1/follows/${id}`);
    expect(await list(reader, '/v1/follows')).toEqual([]);
  });

  it('forgets what an erased person followed and searched for, and the mails to it', async () => {
    const reader = await app.desk('erased', 'en');
    await follow(reader, 'organization', lead.organizationId);
    await search(reader, { themes: ['fair_recruitment'] });
    const of = await app.alliance(lead);
    await app.say(AllianceConstituted, of.allianceId, { ...of, members: [reader.organizationId] });
    await waitUntil(async () => (await app.mailsKept(reader)) === 1, { what: 'a mail' });
    await app.say(ContactChanged, reader.personId, {});
    await waitUntil(async () => (await list(reader, '/v1/follows')).length === 0, { what: 'nothing that is followed' });
    expect(await list(reader, '/v1/saved-searches')).toEqual([]);
    expect(await app.mailsKept(reader)).toBe(0);
  });

  it('mails what came together in one digest, without what became confidential, and what comes after it in the next', async () => {
    const reader = await app.desk('daily', 'en');
    await follow(reader, 'organization', lead.organizationId);
    const mails = (count: number): Promise<unknown> =>
      waitUntil(async () => app.post.to(reader.email).length === count, { what: `${count} mails` });
    const hidden = await publish({ title: { en: 'Against trafficking' } });
    await publish();
    await publish();
    expect(JSON.stringify(await app.inbox(reader, 3))).toContain('Against trafficking');
    await revise(hidden, 'alliance');
    const shown = async (): Promise<string> =>
      JSON.stringify([await app.inbox(reader, 3), await list(reader, '/v1/notifications/deliveries')]);
    await waitUntil(async () => !(await shown()).includes('Against trafficking'), { what: 'a title that is withheld' });
    expect((await app.inbox(reader, 3)).find(({ initiativeId }) => initiativeId === hidden)?.title).toBe(
      'An organisation published an initiative: a confidential initiative',
    );
    const stream = await app.stream(reader, 0);
    await waitUntil(async () => stream.received.length === 3, { what: 'what was told' });
    expect(JSON.stringify(stream.received)).not.toContain('Against trafficking');
    await stream.close();
    await app.pass(1);
    await mails(1);
    const [digest] = app.post.to(reader.email);
    expect(digest?.subject).toBe('2 notices from Alianza');
    expect(digest?.text).not.toMatch(/Against trafficking|confidential/);
    const left = await list(reader, '/v1/notifications/deliveries');
    expect(left).toContainEqual(expect.objectContaining({ mail: 'skipped', because: 'moot' }));
    await publish();
    expect(await told(reader, 4)).toHaveLength(4);
    await app.pass(1);
    await mails(2);
  });

  it('mails no initiative that rests on the day of the digest, and one that rests no more', async () => {
    const [reader, other] = [await app.desk('weekly-reader', 'en'), await app.desk('other-lead', 'en')];
    await follow(reader, 'organization', other.organizationId);
    const resting = await publish({ title: { en: 'Paid by workers' } }, other);
    const back = await publish({ title: { en: 'Back again' } }, other);
    await app.inbox(reader, 2);
    const of = (initiativeId: string) => ({ initiativeId, coordinatorOrganizationId: other.organizationId });
    const known = (count: number): Promise<unknown> => {
      const rows = { _id: { $in: [resting, back] as never[] } };
      const isSo = async () => (await app.collection('resting_initiatives').countDocuments(rows)) === count;
      return waitUntil(isSo, { what: `${count} initiatives that rest` });
    };
    const alliances = [newId(), newId()] as const;
    for (const [index, initiativeId] of [resting, back].entries()) {
      const allianceId = alliances[index] ?? '';
      await app.say(CoordinationRested, allianceId, { ...CoordinationRested.example, ...of(initiativeId), allianceId });
    }
    await known(2);
    const [, allianceId] = alliances;
    await app.say(CoordinationResumed, allianceId, { ...of(back), allianceId });
    await known(1);
    await app.pass(1);
    await waitUntil(async () => app.post.to(reader.email).length === 1, { what: 'a mail' });
    const [mail] = app.post.to(reader.email);
    expect(mail?.text).toContain('Back again');
    expect(mail?.text).not.toContain('Paid by workers');
  });

  it('tells many in batches, each once, and goes on behind the last one that was told', async () => {
    const organization = await app.desk('popular', 'en');
    const people = await app.followers(organization.organizationId, 450);
    const initiativeId = newId();
    await app.say(ProposalPublished, initiativeId, {
      ...ProposalPublished.example,
      initiativeId,
      leadOrganizationId: organization.organizationId,
    });
    await waitUntil(async () => (await app.toldOf(initiativeId)).length === 450, { what: 'a notice for each' });
    expect([...new Set(await app.toldOf(initiativeId))].sort()).toEqual([...people].sort());
    const said = (await app.saidOf(PeopleNotified)).filter(({ subject }) => subject === initiativeId);
    expect(said.map(({ data }) => data.personIds.length)).toEqual([200, 200, 50]);
    expect(said.flatMap(({ data }) => data.organizationIds)).toEqual([]);
  });
});
