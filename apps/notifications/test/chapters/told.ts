import { expect, beforeAll, it } from '@jest/globals';
import { v7 as newId } from 'uuid';
import {
  AllianceConstituted,
  AllianceQuestioned,
  DeliveryFailed,
  InterestExpressed,
  OrganizationProfileAged,
  OrganizationSuspended,
  PartnersSuggested,
  PeopleNotified,
  ReportSilenceRecorded,
  StandingOpenedBySecretariat,
} from '#contracts';
import { waitUntil } from '#testing';
import type { Desk, KnownAlliance } from '../notifications-app.js';
import type { Stage } from '../stage.js';
import { Telling } from '../telling.js';

/** People are told what concerns them, each once, in their language. */
export function whatPeopleAreTold(stage: Stage): void {
  const telling = new Telling(stage);
  let union: Desk;
  const suggest = (desk: Desk, about: KnownAlliance, confidential: boolean): Promise<void> =>
    stage.app.say(PartnersSuggested, about.initiativeId, {
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
    union = await stage.app.desk('union', 'pt-BR');
  });

  it('reaches the focal points of who is concerned, once, with the reason', async () => {
    await suggest(union, stage.alliance, false);
    const [notice, ...others] = await stage.app.inbox(union, 1);
    expect(others).toEqual([]);
    expect(notice).toMatchObject({
      sequence: 1,
      type: 'partner_suggested',
      class: 'informative',
      state: 'unread',
      title: 'An initiative is looking for a partner like you: Contratación justa',
      body: expect.stringContaining('Why it may interest you: It deals with your corridor: Nicaragua → Costa Rica.'),
      because: 'You receive this because you are a focal point of Organización union.',
      link: `/v1/initiatives/${stage.alliance.initiativeId}`,
      version: 1,
    });
    const announced = (await stage.app.saidOf(PeopleNotified)).filter(
      ({ data }) => data.notice === 'partner_suggested',
    );
    expect(announced).toHaveLength(1);
    expect(announced[0]).toMatchObject({
      correlationid: notice?.correlationId,
      causationid: notice?.eventId,
      data: { personIds: [union.personId] },
    });
  });

  it('comes as a mail in the language of the person, readable with and without HTML', async () => {
    const [mail] = await telling.mails(union, 1);
    const [notice] = await stage.app.inbox(union, 1);
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
    expect(mail?.text).toContain(`https://alianza.example/v1/initiatives/${stage.alliance.initiativeId}`);
  });

  it('says nothing of a confidential initiative: no suggestion before it is shared, no names in an invitation', async () => {
    const desk = await stage.app.desk('migrants', 'es');
    const hidden = await stage.app.alliance(stage.lead, {
      visibility: 'alliance',
      title: { es: 'Contra la trata en el corredor' },
    });
    await suggest(desk, hidden, true);
    await telling.invite(desk, hidden);
    const notices = await stage.app.inbox(desk, 1);
    expect(notices.map(({ type }) => type)).toEqual(['partner_invited']);
    const [mail] = await telling.mails(desk, 1);
    expect(mail?.subject).toBe('Invitación a la alianza: una iniciativa confidencial');
    const shown = JSON.stringify([notices, mail?.subject, mail?.text, mail?.html]);
    expect(shown).not.toMatch(/trata en el corredor|Organización (lead|migrants)/);
  });

  it('is not mailed to who wants no mail, and stands in the inbox', async () => {
    const desk = await stage.app.desk('quiet', 'es');
    const path = '/v1/notification-preferences';
    const before = await stage.app.call(desk, 'GET', path);
    expect(before).toMatchObject({ status: 200, body: { email: true, version: 1 } });
    expect(before.headers.get('etag')).toBe('"1"');
    const change = { body: { email: false } };
    expect(await stage.app.call(desk, 'PUT', path, change)).toMatchObject({ status: 428 });
    const changed = await stage.app.call(desk, 'PUT', path, { ...change, headers: { 'if-match': '"1"' } });
    expect(changed).toMatchObject({ status: 200, body: { email: false, version: 2 } });
    expect(await stage.app.call(desk, 'PUT', path, { ...change, headers: { 'if-match': '"1"' } })).toMatchObject({
      status: 412,
    });
    expect(
      await stage.app.call(desk, 'PUT', path, { body: { email: 'no' }, headers: { 'if-match': '"2"' } }),
    ).toMatchObject({
      status: 400,
    });

    await telling.invite(desk);
    await stage.app.inbox(desk, 1);
    const later = await stage.app.desk('later', 'es');
    await telling.invite(later);
    await telling.mails(later, 1);
    expect(stage.app.post.to(desk.email)).toEqual([]);
  });

  it('names the organisation where it is about that one alone', async () => {
    const desk = await stage.app.desk('stale', 'en');
    const { organizationId } = desk;
    await stage.app.say(OrganizationProfileAged, organizationId, { organizationId, version: 2 });
    const [notice] = await stage.app.inbox(desk, 1);
    expect(notice?.body).toContain('the profile of Organización stale is right');
    expect(notice?.because).toBe('You receive this because you are a focal point of Organización stale.');
  });

  it('says that the organisation is suspended, and when it no longer is', async () => {
    const desk = await stage.app.desk('suspended', 'en');
    const { organizationId } = desk;
    for (const suspended of [true, false]) {
      await stage.app.say(OrganizationSuspended, organizationId, { organizationId, suspended });
      await stage.app.inbox(desk, suspended ? 1 : 2);
    }
    expect(await stage.app.inbox(desk, 2)).toMatchObject([
      { title: 'Your organisation is no longer suspended', class: 'informative' },
      {
        title: 'Your organisation is suspended',
        class: 'action_needed',
        body: expect.stringMatching(
          /^The secretariat suspended Organización suspended\. .*The reason stands in its profile/,
        ),
        link: `/v1/organizations/${organizationId}`,
      },
    ]);
  });

  it('goes to the deputy while a focal point is absent or has too little time, who finds it in the inbox', async () => {
    const [focal, deputy] = [await stage.app.desk('focal', 'en'), await stage.app.desk('deputy', 'en')];
    await stage.app.colleague(deputy, focal);
    await stage.app.isStoodInFor(focal, deputy, { away: true });
    await telling.invite(focal);
    const [told] = await stage.app.inbox(deputy, 1);
    expect(told?.because).toBe(
      'You receive this because you stand in for a focal point of Organización focal who is absent.',
    );
    const [mail] = await telling.mails(deputy, 1);
    expect(mail?.text).toContain('https://alianza.example/v1/answers/');
    const [found] = await stage.app.inbox(focal, 1);
    expect(found).toMatchObject({ state: 'unread', eventId: told?.eventId });
    expect(await stage.app.ok(focal, 'GET', `/v1/notifications/${found?.id}/delivery`)).toMatchObject({
      inInbox: true,
      mail: 'skipped',
      because: 'covered',
      explanation: expect.stringContaining('your deputy was told in your stead'),
    });

    await stage.app.isStoodInFor(focal, deputy, { away: false });
    await telling.invite(focal);
    await telling.mails(focal, 1);
    expect((await stage.app.inbox(deputy, 1)).length).toBe(1);

    await stage.app.isStoodInFor(focal, deputy, { away: false, capacity: 10 });
    await telling.invite(focal, stage.alliance, { openDuties: 5 });
    await telling.mails(focal, 2);
    await telling.invite(focal, stage.alliance, { openDuties: 6 });
    const [passedOn] = await stage.app.inbox(deputy, 2);
    expect(passedOn?.because).toBe(
      'You receive this because you stand in for a focal point of Organización focal who has more open duties than time for them.',
    );
    expect(await stage.app.inbox(focal, 4)).toHaveLength(4);
    expect(stage.app.post.to(focal.email)).toHaveLength(2);
  });

  it('goes to the focal points of a coordinator’s organisation once it is not spoken for by the coordinator', async () => {
    const [leaver, colleague] = [await stage.app.desk('leaver', 'en'), await stage.app.desk('colleague', 'en')];
    await stage.app.colleague(colleague, leaver);
    const led = await stage.app.alliance(leaver);
    const { allianceId } = led;
    const interest = { ...InterestExpressed.example, ...led, organizationId: union.organizationId };
    const come = { ...interest, candidates: [union.organizationId], deciders: [] };
    await stage.app.say(InterestExpressed, allianceId, come);
    await stage.app.inbox(leaver, 2);
    await stage.app.leaves(leaver);
    // Of the organisation that nobody is a focal point of any more, who may write in its name is told.
    await stage.app.say(InterestExpressed, allianceId, come);
    const [told] = await stage.app.inbox(colleague, 1);
    expect(told).toMatchObject({
      type: 'interest_expressed',
      because: 'You receive this because whoever coordinated the alliance no longer acts for Organización leaver.',
    });
    const focal = await stage.app.desk('successor', 'en');
    await stage.app.speaksFor(focal, leaver.organizationId);
    await stage.app.say(AllianceQuestioned, allianceId, { ...AllianceQuestioned.example, ...led });
    expect(await stage.app.inbox(focal, 1)).toMatchObject([{ type: 'alliance_questioned', class: 'action_needed' }]);
    expect(await stage.app.inbox(colleague, 1)).toHaveLength(1);
    expect(await stage.app.inbox(leaver, 2)).toHaveLength(2);
  });

  it('leads whoever declared a conflict to its own standing, which the secretariat read', async () => {
    const [union, member] = [await stage.app.desk('kept-away', 'en'), await stage.app.desk('declarer', 'en')];
    const { initiativeId } = stage.alliance;
    const [away, declarer] = [union.organizationId, member.organizationId];
    const opened = { initiativeId, organizationId: away, ownerIds: [away, declarer], declarerIds: [declarer] };
    await stage.app.say(StandingOpenedBySecretariat, away, opened);
    for (const desk of [union, member]) {
      const link = `/v1/suggestions/explain?initiative=${initiativeId}&organization=${desk.organizationId}`;
      expect(await stage.app.inbox(desk, 1)).toMatchObject([{ class: 'critical', link }]);
    }
  });

  it('stays in the inbox when the mail is refused for good, which the others learn', async () => {
    const desk = await stage.app.desk('gone', 'es', 'gone@desk.example');
    await telling.invite(desk);
    const [notice] = await stage.app.inbox(desk, 1);
    const failed = await waitUntil(
      async () => (await stage.app.saidOf(DeliveryFailed)).find(({ data }) => data.personId === desk.personId),
      { what: 'the failed delivery' },
    );
    expect(failed).toMatchObject({
      correlationid: notice?.correlationId,
      data: { personId: desk.personId, notificationId: notice?.id, cause: 'smtp_550' },
    });
    expect(stage.app.post.to(desk.email)).toEqual([]);
  });

  it('reaches a person who is concerned twice once', async () => {
    const { organizationId } = stage.lead;
    const data = { ...stage.alliance, members: [organizationId, union.organizationId] };
    const before = (await stage.app.inbox(stage.lead, 1)).length;
    await stage.app.say(AllianceConstituted, stage.alliance.allianceId, {
      ...data,
      members: [organizationId, organizationId],
    });
    await stage.app.say(AllianceConstituted, stage.alliance.allianceId, data);
    const notices = await stage.app.inbox(stage.lead, before + 2);
    expect(notices.slice(0, 2).map(({ type }) => type)).toEqual(['alliance_constituted', 'alliance_constituted']);
    expect(new Set(notices.map(({ eventId }) => eventId)).size).toBe(notices.length);

    const silent = { ...ReportSilenceRecorded.example, ...stage.alliance, asked: [organizationId] };
    await stage.app.say(ReportSilenceRecorded, stage.alliance.allianceId, silent);
    expect((await stage.app.inbox(stage.lead, before + 3))[0]).toMatchObject({
      type: 'report_silence_recorded',
      class: 'action_needed',
      because: 'You receive this because you coordinate the alliance.',
    });
  });
}
