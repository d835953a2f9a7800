import {
  AllianceConstituted,
  InvitationWithdrawn,
  MemberJoinedOrganization,
  MilestoneAchieved,
  MilestoneDueSoon,
  MilestonesReplanned,
  PartnerInvited,
  readAnswerToken,
  ProposalOpenedBySecretariat,
  ReportValidated,
  ReportValidationOpened,
} from '#contracts';
import { waitUntil } from '#testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as newId } from 'uuid';
import { type Desk, type KnownAlliance, NotificationsApp } from './notifications-app.js';
import type { DeliveredMail } from './post-office.js';

interface Delivery {
  readonly notificationId: string;
  readonly type: string;
  readonly inInbox: boolean;
  readonly mail: string;
  readonly because?: string;
  readonly until?: string;
  readonly explanation: string;
}

const preferences = '/v1/notification-preferences';

describe('how people are told', () => {
  let app: NotificationsApp;
  let lead: Desk;
  let alliance: KnownAlliance;

  beforeAll(async () => {
    app = await NotificationsApp.start();
    lead = await app.desk('lead', 'en');
    alliance = await app.alliance(lead);
  }, 60_000);

  afterAll(() => app.stop(), 30_000);

  const choose = async (desk: Desk, body: object, version = 1): Promise<void> => {
    await app.ok(desk, 'PUT', preferences, { body: { email: true, ...body }, headers: { 'if-match': `"${version}"` } });
  };
  const invite = async (desk: Desk, to = alliance): Promise<string> => {
    const invitationId = newId();
    await app.say(PartnerInvited, to.allianceId, {
      ...PartnerInvited.example,
      ...to,
      invitationId,
      organizationId: desk.organizationId,
      invitedBy: lead.organizationId,
      expiresOn: '2031-03-31',
    });
    return invitationId;
  };
  const achieve = (desk: Desk, of = alliance): Promise<void> =>
    app.say(MilestoneAchieved, of.allianceId, { ...MilestoneAchieved.example, ...of, members: [desk.organizationId] });
  const constitute = (desk: Desk, of = alliance): Promise<void> =>
    app.say(AllianceConstituted, of.allianceId, {
      ...AllianceConstituted.example,
      ...of,
      members: [desk.organizationId],
    });
  const openTo = (desk: Desk): Promise<void> =>
    app.say(ProposalOpenedBySecretariat, alliance.initiativeId, {
      ...ProposalOpenedBySecretariat.example,
      initiativeId: alliance.initiativeId,
      leadOrganizationId: desk.organizationId,
    });
  const deliveries = async (desk: Desk, count: number): Promise<readonly Delivery[]> =>
    waitUntil(
      async () => {
        const { items } = await app.ok<{ items: Delivery[] }>(desk, 'GET', '/v1/notifications/deliveries?limit=100');
        return items.length >= count && items;
      },
      { what: `${count} deliveries to ${desk.email}` },
    );
  const mails = (desk: Desk, count: number): Promise<readonly DeliveredMail[]> =>
    waitUntil(async () => app.post.to(desk.email).length >= count && app.post.to(desk.email), {
      what: `${count} mails to ${desk.email}`,
    });
  const headerOf = ({ headers }: DeliveredMail, name: string): string | undefined =>
    headers.find(({ key }) => key === name)?.value;

  it('is what the closest choice says: for the alliance, the type, the person, the organisation', async () => {
    const desk = await app.desk('chooser', 'en');
    const admin = await app.administrator(desk);
    const path = `${preferences}/organization`;
    expect(await app.ok(admin, 'GET', path)).toEqual({ byType: [], version: 1 });
    const defaults = { channel: 'inbox', byType: [{ type: 'alliance_constituted', channel: 'none' }] };
    const put = { body: defaults, headers: { 'if-match': '"1"' } };
    expect(await app.call(await app.member(desk), 'PUT', path, put)).toMatchObject({ status: 403 });
    expect(await app.ok(admin, 'PUT', path, put)).toEqual({ ...defaults, version: 2 });
    expect(await app.call(admin, 'PUT', path, put)).toMatchObject({ status: 412 });

    await constitute(desk);
    await invite(desk);
    const byOrganization = await deliveries(desk, 2);
    expect(byOrganization).toMatchObject([
      { type: 'partner_invited', inInbox: true, mail: 'skipped', because: 'channel' },
      { type: 'alliance_constituted', inInbox: false, mail: 'skipped', because: 'channel' },
    ]);
    expect(byOrganization[1]?.explanation).toBe(
      'It is not in your inbox. It is not mailed. Your organisation decided this.',
    );

    const choices = {
      channel: 'none',
      byType: [{ type: 'partner_invited', channel: 'email' }],
      byAlliance: [{ alliance: alliance.allianceId, channel: 'both' }],
    };
    await choose(desk, choices);
    expect(await app.ok(desk, 'GET', preferences)).toEqual({
      ...choices,
      email: true,
      digest: { hour: 8, weekday: 1 },
      version: 2,
    });
    const other = await app.alliance(lead);
    await invite(desk);
    await invite(desk, other);
    await constitute(desk, other);
    expect((await deliveries(desk, 5)).slice(0, 3)).toMatchObject([
      { type: 'alliance_constituted', inInbox: false, mail: 'skipped' },
      { type: 'partner_invited', inInbox: false, mail: 'sent' },
      { type: 'partner_invited', inInbox: true, mail: 'sent' },
    ]);
    expect(await app.inbox(desk, 2)).toHaveLength(2);
    const hidden = (await deliveries(desk, 5))[1]?.notificationId;
    expect(await app.call(desk, 'POST', `/v1/notifications/${hidden}/read`)).toMatchObject({ status: 404 });
    expect(await app.call(lead, 'GET', `/v1/notifications/${hidden}/delivery`)).toMatchObject({ status: 404 });
  }, 60_000);

  it('refuses choices that make no sense, and keeps what was chosen', async () => {
    const desk = await app.desk('wrong', 'en');
    for (const wrong of [
      { timeZone: 'Mars/Olympus' },
      { quietHours: { from: '24:00', until: '07:00' } },
      { quietHours: { from: '22:00' } },
      { digest: { hour: 24, weekday: 1 } },
      { timing: 'hourly' },
      { byType: [{ type: 'unheard_of' }] },
      { byType: [{ type: 'partner_invited' }, { type: 'partner_invited', channel: 'none' }] },
      { byAlliance: [{ alliance: alliance.allianceId }, { alliance: alliance.allianceId }] },
    ]) {
      const asked = { body: { email: true, ...wrong }, headers: { 'if-match': '"1"' } };
      expect({ wrong, ...(await app.call(desk, 'PUT', preferences, asked)) }).toMatchObject({ wrong, status: 400 });
    }
    expect(await app.ok(desk, 'GET', preferences)).toMatchObject({ version: 1, byType: [], byAlliance: [] });
  });

  it('together, at the person’s hour, without what became moot', async () => {
    const desk = await app.desk('digest', 'en');
    await choose(desk, { timing: 'weekly', digest: { hour: 7, weekday: 3 }, timeZone: 'America/Santiago' });
    const hidden = await app.alliance(lead, { visibility: 'alliance', title: { es: 'Contra la trata' } });
    await achieve(desk);
    const withdrawn = await invite(desk);
    await invite(desk, hidden);
    await achieve(desk, hidden);
    const waiting = await deliveries(desk, 4);
    expect(waiting.map(({ mail, because }) => [mail, because])).toEqual(Array(4).fill(['waiting', 'digest']));
    expect(waiting[0]?.explanation).toMatch(/weekly digest of .*7:00\sAM GMT-[34]/u);
    await app.say(InvitationWithdrawn, alliance.allianceId, {
      ...InvitationWithdrawn.example,
      ...alliance,
      invitationId: withdrawn,
      organizationId: desk.organizationId,
    });
    const milestoneId = newId();
    const dueSoon = { ...alliance, milestoneId, organizationId: desk.organizationId };
    await app.say(MilestoneDueSoon, alliance.allianceId, { ...MilestoneDueSoon.example, ...dueSoon });
    const replanned = { ...alliance, milestoneIds: [newId(), milestoneId] };
    await app.say(MilestonesReplanned, alliance.allianceId, { ...MilestonesReplanned.example, ...replanned });
    const asked = [desk.organizationId, lead.organizationId];
    for (const organizationId of asked) {
      const about = { ...alliance, reportId: newId(), organizationId };
      const opened = { ...ReportValidationOpened.example, ...about, asked, endsOn: '2031-04-05' };
      await app.say(ReportValidationOpened, alliance.allianceId, opened);
      await app.say(ReportValidated, alliance.allianceId, { ...ReportValidated.example, ...about });
    }
    const isMoot = async () => (await deliveries(desk, 8)).filter(({ because }) => because === 'moot').length === 3;
    await waitUntil(isMoot, { what: 'an invitation, a reminder and an own answer that are moot' });
    await app.pass(8);
    const [digest] = await mails(desk, 1);
    expect(digest?.subject).toBe('5 notices from Alianza');
    const text = digest?.text ?? '';
    expect(text.match(/April 5, 2031 · /g)).toHaveLength(1);
    expect(text).not.toMatch(/la trata|Organización lead/);
    const order = [
      'WITH A DEADLINE',
      'March 31, 2031 · Invitation',
      'CONTRATACIÓN JUSTA',
      'A CONFIDENTIAL INITIATIVE',
      '-- ',
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places[0]).toBeGreaterThan(0);
    expect(digest?.html).toContain('<html lang="en" dir="ltr">');
    const after = await deliveries(desk, 8);
    expect(after.filter(({ mail }) => mail === 'grouped')).toHaveLength(5);
    const invitations = after
      .filter(({ type }) => type === 'partner_invited')
      .map(({ mail, because }) => [mail, because]);
    expect(invitations).toEqual(
      expect.arrayContaining([
        ['grouped', undefined],
        ['skipped', 'moot'],
      ]),
    );
    await app.pass(15);
    await choose(desk, { timing: 'immediately' }, 2);
    await constitute(desk);
    expect(await mails(desk, 2)).toHaveLength(2);
  }, 60_000);

  it('after the quiet hours, unless it is critical', async () => {
    const desk = await app.desk('night', 'en');
    const hour = (ahead: number): string => new Date(app.now.getTime() + ahead * 3_600_000).toISOString().slice(11, 16);
    await choose(desk, { timeZone: 'UTC', quietHours: { from: hour(-2), until: hour(3) } });
    await constitute(desk);
    await openTo(desk);
    expect(await deliveries(desk, 2)).toMatchObject([
      { type: 'proposal_opened_by_secretariat', mail: 'sent' },
      { type: 'alliance_constituted', mail: 'waiting', because: 'quiet_hours' },
    ]);
    const [critical] = await mails(desk, 1);
    expect(headerOf(critical as DeliveredMail, 'list-unsubscribe')).toBeUndefined();
    await app.pass(4 / 24);
    const [, deferred] = await mails(desk, 2);
    expect(deferred?.subject).toBe('The alliance is constituted: Contratación justa');
  }, 60_000);

  it('not any more by mail, one click after it was asked for', async () => {
    const desk = await app.desk('clicker', 'en');
    await constitute(desk);
    const [first] = await mails(desk, 1);
    if (!first) throw new Error('there is a mail');
    const link =
      /^<(https:\/\/alianza\.example\/v1\/unsubscribe\/[\w.-]+)>$/.exec(
        headerOf(first, 'list-unsubscribe') ?? '',
      )?.[1] ?? '';
    expect(headerOf(first, 'list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    expect(headerOf(first, 'references')).toBe(`<alliance-${alliance.allianceId}@alianza.example>`);
    expect(first.text).toContain(link);
    const url = app.url + new URL(link).pathname;
    const page = await fetch(url, { headers: { 'accept-language': 'fr' } });
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(await page.text()).toContain('Plus de courriels sur cette alliance');
    expect(await app.ok(desk, 'GET', preferences)).toMatchObject({ email: true, version: 1 });

    await choose(desk, { timing: 'daily' });
    await constitute(desk);
    await deliveries(desk, 2);
    const form = new FormData();
    form.append('List-Unsubscribe', 'One-Click');
    expect((await fetch(url, { method: 'POST', body: form })).status).toBe(200);
    await constitute(desk);
    expect(await deliveries(desk, 3)).toMatchObject([
      { mail: 'skipped', because: 'mail_off' },
      { mail: 'skipped', because: 'mail_off' },
      { mail: 'sent' },
    ]);
    const again = new URLSearchParams({ scope: 'none' });
    expect((await fetch(url, { method: 'POST', body: again })).status).toBe(200);
    const single = new URLSearchParams({ scope: 'type' });
    expect((await fetch(url, { method: 'POST', body: single })).status).toBe(200);
    expect(await app.ok(desk, 'GET', preferences)).toMatchObject({
      email: true,
      byType: [{ type: 'alliance_constituted', channel: 'inbox' }],
    });
    for (const bad of [`${url}x`, `${app.url}/v1/unsubscribe/${newId()}`]) expect((await fetch(bad)).status).toBe(404);
    const strange = new URLSearchParams({ scope: 'everybody' });
    expect((await fetch(url, { method: 'POST', body: strange })).status).toBe(400);
  }, 60_000);

  it('with a link that answers, for who may write in the organisation’s name', async () => {
    const [desk, reader] = [await app.desk('writer', 'fr'), await app.desk('onlooker', 'fr')];
    const { personId, organizationId } = reader;
    const member = { organizationId, personId, roles: ['reader'], focalPoint: true };
    await app.say(MemberJoinedOrganization, organizationId, member);
    await app.onlyReads(reader);
    const id = await invite(desk);
    await invite(reader);
    const [asking] = await mails(desk, 1);
    const [telling] = await mails(reader, 1);
    const token = /^Répondre\u00a0: https:\/\/alianza\.example\/v1\/answers\/([\w-]+)$/m.exec(asking?.text ?? '')?.[1];
    expect(readAnswerToken(app.secret, token ?? '')).toMatchObject({
      kind: 'invitation',
      id,
      personId: desk.personId,
      organizationId: desk.organizationId,
      allianceId: alliance.allianceId,
      language: 'fr',
    });
    expect(asking?.html).toContain(`/v1/answers/${token}"`);
    expect(telling?.text).toContain(`Ouvrir dans Alianza\u00a0: https://alianza.example/v1/alliances/`);
    expect(telling?.text).not.toContain('/v1/answers/');
    const told = JSON.stringify([await deliveries(desk, 1), await app.inbox(desk, 1), await app.events()]);
    expect(told).not.toContain('answers/');
    expect(told).not.toContain(token);
  }, 60_000);

  it('in the inbox alone when the address is refused, which the inbox says once', async () => {
    const desk = await app.desk('gone', 'en', 'gone@desk.example');
    await constitute(desk);
    const [refusal] = await app.inbox(desk, 2);
    expect(refusal).toMatchObject({
      type: 'mail_refused',
      class: 'critical',
      title: 'Mails from Alianza do not reach you',
    });
    await constitute(desk);
    expect((await deliveries(desk, 3))[0]).toMatchObject({
      mail: 'skipped',
      because: 'address_refused',
      inInbox: true,
    });
    expect(await app.inbox(desk, 3)).toHaveLength(3);
    await app.moves(desk, 'new@desk.example');
    await constitute(desk);
    await waitUntil(async () => app.post.to('new@desk.example').length === 1, { what: 'a mail to the new address' });
  }, 60_000);
});
