import { AllianceConstituted, DeliveryFailed, PartnerInvited, PartnersSuggested, PeopleNotified } from '#contracts';
import { waitUntil } from '#testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as newId } from 'uuid';
import { type Desk, type KnownAlliance, type Notice, NotificationsApp } from './notifications-app.js';

describe('what people are told', () => {
  let app: NotificationsApp;
  let lead: Desk;
  let union: Desk;
  let alliance: KnownAlliance;

  const invite = (desk: Desk, to = alliance, openDuties = 1): Promise<void> =>
    app.say(PartnerInvited, to.allianceId, {
      ...to,
      invitationId: newId(),
      organizationId: desk.organizationId,
      seatId: newId(),
      invitedBy: lead.organizationId,
      expiresOn: '2027-03-31',
      openDuties,
    });
  const suggest = (desk: Desk, about: KnownAlliance, confidential: boolean): Promise<void> =>
    app.say(PartnersSuggested, about.initiativeId, {
      ...PartnersSuggested.example,
      initiativeId: about.initiativeId,
      confidential,
      suggestions: [
        {
          suggestionId: newId(),
          organizationId: desk.organizationId,
          rank: 1,
          shownAt: 1,
          score: 0.8,
          notify: true,
          reasons: [
            {
              feature: 'corridor',
              points: 0.4,
              message: 'partner.corridor',
              parameters: { terms: { type: 'corridors', ids: ['NI-CR'] } },
            },
          ],
        },
      ],
    });

  beforeAll(async () => {
    app = await NotificationsApp.start();
    [lead, union] = [await app.desk('lead', 'en'), await app.desk('union', 'pt-BR')];
    alliance = await app.alliance(lead);
  }, 60_000);

  afterAll(() => app.stop(), 30_000);

  it('reaches the focal points of who is concerned, once, with the reason', async () => {
    await suggest(union, alliance, false);
    const [notice, ...others] = await app.inbox(union, 1);
    expect(others).toEqual([]);
    expect(notice).toMatchObject({
      sequence: 1,
      type: 'partner_suggested',
      class: 'informative',
      state: 'unread',
      title: 'An initiative is looking for a partner like you: Contratación justa',
      body: expect.stringContaining('Why it may interest you: It deals with your corridor: Nicaragua → Costa Rica.'),
      because: 'You receive this because you are a focal point of Organización union.',
      link: `/v1/initiatives/${alliance.initiativeId}`,
      version: 1,
    });
    const announced = (await app.saidOf(PeopleNotified)).filter(({ data }) => data.notice === 'partner_suggested');
    expect(announced).toHaveLength(1);
    expect(announced[0]).toMatchObject({
      correlationid: notice?.correlationId,
      causationid: notice?.eventId,
      data: { personIds: [union.personId] },
    });
  });

  it('comes as a mail in the language of the person, readable with and without HTML', async () => {
    const [mail] = await waitUntil(async () => app.post.to(union.email).length > 0 && app.post.to(union.email), {
      what: 'the mail',
    });
    const [notice] = await app.inbox(union, 1);
    expect(mail).toMatchObject({
      recipients: [union.email],
      messageId: `<${notice?.id}@alianza.example>`,
      subject: 'Uma iniciativa procura um parceiro como vocês: Contratación justa',
      text: expect.stringContaining('Trata do corredor de vocês'),
      html: expect.stringContaining('<html lang="pt" dir="ltr">'),
    });
    expect(mail?.headers).toEqual(
      expect.arrayContaining([expect.objectContaining({ key: 'content-language', value: 'pt' })]),
    );
    expect(mail?.text).toContain(`https://alianza.example/v1/initiatives/${alliance.initiativeId}`);
  });

  it('says nothing of a confidential initiative: no suggestion before it is shared, no names in an invitation', async () => {
    const desk = await app.desk('migrants', 'es');
    const hidden = await app.alliance(lead, {
      visibility: 'alliance',
      title: { es: 'Contra la trata en el corredor' },
    });
    await suggest(desk, hidden, true);
    await invite(desk, hidden);
    const notices = await app.inbox(desk, 1);
    expect(notices.map(({ type }) => type)).toEqual(['partner_invited']);
    const [mail] = await waitUntil(async () => app.post.to(desk.email).length > 0 && app.post.to(desk.email), {
      what: 'the mail',
    });
    expect(mail?.subject).toBe('Invitación a la alianza: una iniciativa confidencial');
    const shown = JSON.stringify([notices, mail?.subject, mail?.text, mail?.html]);
    expect(shown).not.toMatch(/trata en el corredor|Organización (lead|migrants)/);
  });

  it('is not mailed to who wants no mail, and stands in the inbox', async () => {
    const desk = await app.desk('quiet', 'es');
    const path = '/v1/notification-preferences';
    const before = await app.call(desk, 'GET', path);
    expect(before).toMatchObject({ status: 200, body: { email: true, version: 1 } });
    expect(before.headers.get('etag')).toBe('"1"');
    const change = { body: { email: false } };
    expect(await app.call(desk, 'PUT', path, change)).toMatchObject({ status: 428 });
    const changed = await app.call(desk, 'PUT', path, { ...change, headers: { 'if-match': '"1"' } });
    expect(changed).toMatchObject({ status: 200, body: { email: false, version: 2 } });
    expect(await app.call(desk, 'PUT', path, { ...change, headers: { 'if-match': '"1"' } })).toMatchObject({
      status: 412,
    });
    expect(await app.call(desk, 'PUT', path, { body: { email: 'no' }, headers: { 'if-match': '"2"' } })).toMatchObject({
      status: 400,
    });

    await invite(desk);
    await app.inbox(desk, 1);
    const later = await app.desk('later', 'es');
    await invite(later);
    await waitUntil(async () => app.post.to(later.email).length === 1, { what: 'the mail that was asked for later' });
    expect(app.post.to(desk.email)).toEqual([]);
  });

  it('goes to the deputy while a focal point is absent or has too little time, who finds it in the inbox', async () => {
    const [focal, deputy] = [await app.desk('focal', 'en'), await app.desk('deputy', 'en')];
    await app.colleague(deputy, focal);
    await app.isStoodInFor(focal, deputy, { away: true });
    await invite(focal);
    const [told] = await app.inbox(deputy, 1);
    expect(told?.because).toBe(
      'You receive this because you stand in for a focal point of Organización focal who is absent.',
    );
    const [mail] = await waitUntil(async () => app.post.to(deputy.email).length > 0 && app.post.to(deputy.email), {
      what: 'the mail to the deputy',
    });
    expect(mail?.text).toContain('https://alianza.example/v1/answers/');
    const [found] = await app.inbox(focal, 1);
    expect(found).toMatchObject({ state: 'unread', eventId: told?.eventId });
    expect(await app.ok(focal, 'GET', `/v1/notifications/${found?.id}/delivery`)).toMatchObject({
      inInbox: true,
      mail: 'skipped',
      because: 'covered',
      explanation: expect.stringContaining('your deputy was told in your stead'),
    });

    await app.isStoodInFor(focal, deputy, { away: false });
    await invite(focal);
    await waitUntil(async () => app.post.to(focal.email).length === 1, { what: 'the mail to who is back' });
    expect((await app.inbox(deputy, 1)).length).toBe(1);

    await app.isStoodInFor(focal, deputy, { away: false, capacity: 10 });
    await invite(focal, alliance, 5);
    await waitUntil(async () => app.post.to(focal.email).length === 2, { what: 'the mail to who has time for it' });
    await invite(focal, alliance, 6);
    const [passedOn] = await app.inbox(deputy, 2);
    expect(passedOn?.because).toBe(
      'You receive this because you stand in for a focal point of Organización focal who has more open duties than time for them.',
    );
    expect(await app.inbox(focal, 4)).toHaveLength(4);
    expect(app.post.to(focal.email)).toHaveLength(2);
  });

  it('stays in the inbox when the mail is refused for good, which the others learn', async () => {
    const desk = await app.desk('gone', 'es', 'gone@desk.example');
    await invite(desk);
    const [notice] = await app.inbox(desk, 1);
    const failed = await waitUntil(
      async () => (await app.saidOf(DeliveryFailed)).find(({ data }) => data.personId === desk.personId),
      { what: 'the failed delivery' },
    );
    expect(failed).toMatchObject({
      correlationid: notice?.correlationId,
      data: { personId: desk.personId, notificationId: notice?.id, cause: 'smtp_550' },
    });
    expect(app.post.to(desk.email)).toEqual([]);
  });

  it('reaches a person who is concerned twice once', async () => {
    const { organizationId } = lead;
    const data = { ...alliance, members: [organizationId, union.organizationId] };
    const before = (await app.inbox(lead, 1)).length;
    await app.say(AllianceConstituted, alliance.allianceId, {
      ...data,
      members: [organizationId, organizationId],
    });
    await app.say(AllianceConstituted, alliance.allianceId, data);
    const notices = await app.inbox(lead, before + 2);
    expect(notices.slice(0, 2).map(({ type }) => type)).toEqual(['alliance_constituted', 'alliance_constituted']);
    expect(new Set(notices.map(({ eventId }) => eventId)).size).toBe(notices.length);
  });
});

describe('an inbox', () => {
  let app: NotificationsApp;
  let lead: Desk;
  let union: Desk;
  let alliances: KnownAlliance[];
  let notices: readonly Notice[];

  beforeAll(async () => {
    app = await NotificationsApp.start();
    [lead, union] = [await app.desk('lead', 'es'), await app.desk('union', 'es')];
    alliances = [await app.alliance(lead), await app.alliance(lead)];
    for (const known of [...alliances, ...alliances]) {
      const members = [union.organizationId];
      await app.say(AllianceConstituted, known.allianceId, { ...known, members });
    }
    notices = await app.inbox(union, 4);
  }, 60_000);

  afterAll(() => app.stop(), 30_000);

  const list = async (
    query: string,
    headers = {},
  ): Promise<{ status: number; items: Notice[]; next: string | null }> => {
    const { status, body } = await app.call(union, 'GET', `/v1/notifications${query}`, { headers });
    return { status, items: body.items as Notice[], next: body.nextCursor as string | null };
  };
  const sequences = (items: readonly Notice[]): number[] => items.map(({ sequence }) => sequence);

  it('is read newest first, page by page', async () => {
    expect(sequences(notices)).toEqual([4, 3, 2, 1]);
    const first = await list('?limit=3');
    expect(sequences(first.items)).toEqual([4, 3, 2]);
    const second = await list(`?limit=3&cursor=${first.next}`);
    expect(sequences(second.items)).toEqual([1]);
    expect(second.next).toBeNull();
    expect((await list(`?limit=3&state=read&cursor=${first.next}`)).status).toBe(400);
  });

  it('speaks the language of the reader', async () => {
    const { items } = await list('?limit=1', { 'accept-language': 'fr' });
    expect(items[0]?.title).toBe('L’alliance est constituée\u00a0: Contratación justa');
  });

  it('is filtered by alliance, kind and state', async () => {
    const { items } = await list(`?alliance=${alliances[0]?.allianceId}`);
    expect(items).toHaveLength(2);
    expect((await list('?type=partner_invited')).items).toEqual([]);
    expect((await list('?type=alliance_constituted&state=unread')).items).toHaveLength(4);
    for (const query of ['?type=unheard_of', '?state=UNREAD', '?alliance=1', '?state[$ne]=read', '?limit=0']) {
      expect((await list(query)).status).toBe(400);
    }
  });

  it('marks notices, as often as one likes', async () => {
    const [newest] = notices;
    const mark = (verb: string) => app.call<Notice>(union, 'POST', `/v1/notifications/${newest?.id}/${verb}`);
    const read = await mark('read');
    expect(read).toMatchObject({ status: 200, body: { id: newest?.id, state: 'read', version: 2 } });
    expect(read.headers.get('etag')).toBe('"2"');
    expect(await mark('read')).toMatchObject({ status: 200, body: { state: 'read', version: 2 } });
    expect(await mark('unread')).toMatchObject({ status: 200, body: { state: 'unread', version: 3 } });
    expect(await mark('archive')).toMatchObject({ status: 200, body: { state: 'archived', version: 4 } });
    expect((await list('?state=unread')).items).toHaveLength(3);
    expect(await app.call(union, 'POST', '/v1/notifications/read-all')).toMatchObject({
      status: 200,
      body: { marked: 3 },
    });
    expect((await list('?state=read')).items).toHaveLength(3);
  });

  it('is marked at once, on every device, and that is undone', async () => {
    const phone = { token: await app.tokenOf(union.personId, newId()) };
    const [one, other] = alliances.map(({ allianceId }) =>
      notices.filter((notice) => notice.allianceId === allianceId),
    );
    const [a, d, b, c] = [...(one ?? []), ...(other ?? [])].map(({ id }) => id);
    const counts = () => app.ok(phone, 'GET', '/v1/notifications/counts');
    const mark = (body: object) =>
      app.call<{ marked: number; undo: string }>(union, 'POST', '/v1/notifications/mark', { body });
    await mark({ state: 'unread', through: 4 });
    expect(await counts()).toEqual({ unseen: 4, unread: 4, read: 0, archived: 0 });
    await app.ok(union, 'POST', '/v1/notifications/seen', { body: { through: 3 } });
    expect(await counts()).toMatchObject({ unseen: 1 });
    await app.ok(union, 'POST', '/v1/notifications/seen', { body: { through: 1 } });
    expect(await app.ok(union, 'POST', '/v1/notifications/seen', { body: { through: 99 } })).toMatchObject({
      unseen: 0,
    });

    expect(await mark({ state: 'read', ids: [a, b] })).toMatchObject({ status: 200, body: { marked: 2 } });
    const archived = await mark({ state: 'archived', through: 4, alliance: alliances[0]?.allianceId });
    expect(archived.body.marked).toBe(2);
    expect(await counts()).toMatchObject({ unread: 1, read: 1, archived: 2 });
    const undo = { body: { undo: archived.body.undo } };
    expect(await app.call(lead, 'POST', '/v1/notifications/undo', undo)).toMatchObject({ status: 404 });
    // Marked anew since: that stays.
    await app.ok(phone, 'POST', `/v1/notifications/${d}/read`);
    expect(await app.ok(union, 'POST', '/v1/notifications/undo', undo)).toEqual({ restored: 1 });
    expect(await app.call(union, 'POST', '/v1/notifications/undo', undo)).toMatchObject({ status: 404 });
    expect(await counts()).toEqual({ unseen: 0, unread: 1, read: 3, archived: 0 });

    const before = await counts();
    expect((await mark({ state: 'archived', ids: [c, newId()] })).status).toBe(404);
    for (const wrong of [{}, { type: 'partner_invited' }, { through: -1 }, { ids: ['1'] }]) {
      expect((await mark({ state: 'archived', ...wrong })).status).toBe(400);
    }
    expect(await counts()).toEqual(before);
  });

  it('is its owner’s alone', async () => {
    const id = notices[0]?.id;
    for (const verb of ['read', 'unread', 'archive']) {
      expect(await app.call(lead, 'POST', `/v1/notifications/${id}/${verb}`)).toMatchObject({ status: 404 });
    }
    const { body } = await app.call<{ items: Notice[] }>(
      lead,
      'GET',
      `/v1/notifications?alliance=${alliances[0]?.allianceId}`,
    );
    expect(body.items.map(({ type }) => type)).toEqual(['alliance_forming_started']);
    expect(await app.call({ token: 'none' }, 'GET', '/v1/notifications')).toMatchObject({ status: 401 });
    expect(await app.call(union, 'POST', `/v1/notifications/${newId()}/read`)).toMatchObject({ status: 404 });
    expect(await app.call(union, 'POST', '/v1/notifications/1/read')).toMatchObject({ status: 400 });
  });
});
