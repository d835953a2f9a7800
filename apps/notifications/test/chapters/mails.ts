import { expect, it } from '@jest/globals';
import { v7 as newId } from 'uuid';
import {
  HandedOverSettled,
  InvitationWithdrawn,
  MilestoneDueSoon,
  MilestonesReplanned,
  OpenPointsHandedOver,
  ReportValidated,
  ReportValidationOpened,
  WordGiven,
  WorkplanAmendmentProposed,
  WorkplanAmendmentWithdrawn,
  WorkplanProposed,
} from '#contracts';
import { waitUntil } from '#testing';
import type { Stage } from '../stage.js';
import { headerOf, preferences, Telling } from '../telling.js';

/** Mails: together in digests, without what became moot, stopped and answered by their links, refused. */
export function whatIsMailed(stage: Stage): void {
  const telling = new Telling(stage);

  it('together, at the person’s hour, without what became moot', async () => {
    const desk = await stage.app.desk('digest', 'en');
    await telling.choose(desk, { timing: 'weekly', digest: { hour: 7, weekday: 3 }, timeZone: 'America/Santiago' });
    const hidden = await stage.app.alliance(stage.lead, { visibility: 'alliance', title: { es: 'Contra la trata' } });
    await telling.achieve(desk);
    const withdrawn = await telling.invite(desk);
    await telling.invite(desk, hidden);
    await telling.achieve(desk, hidden);
    const waiting = await telling.deliveries(desk, 4);
    expect(waiting.map(({ mail, because }) => [mail, because])).toEqual(Array(4).fill(['waiting', 'digest']));
    expect(waiting[0]?.explanation).toMatch(/weekly digest of .*7:00\sAM GMT-[34]/u);
    await stage.app.say(InvitationWithdrawn, stage.alliance.allianceId, {
      ...InvitationWithdrawn.example,
      ...stage.alliance,
      invitationId: withdrawn,
      organizationId: desk.organizationId,
    });
    const milestoneId = newId();
    const dueSoon = { ...stage.alliance, milestoneId, organizationId: desk.organizationId };
    await stage.app.say(MilestoneDueSoon, stage.alliance.allianceId, { ...MilestoneDueSoon.example, ...dueSoon });
    const replanned = { ...stage.alliance, milestoneIds: [newId(), milestoneId] };
    await stage.app.say(MilestonesReplanned, stage.alliance.allianceId, {
      ...MilestonesReplanned.example,
      ...replanned,
    });
    const asked = [desk.organizationId, stage.lead.organizationId];
    for (const organizationId of asked) {
      const about = { ...stage.alliance, reportId: newId(), organizationId };
      const opened = { ...ReportValidationOpened.example, ...about, asked, endsOn: '2031-04-05' };
      await stage.app.say(ReportValidationOpened, stage.alliance.allianceId, opened);
      await stage.app.say(ReportValidated, stage.alliance.allianceId, { ...ReportValidated.example, ...about });
    }
    await stage.app.say(WorkplanProposed, stage.alliance.allianceId, {
      ...WorkplanProposed.example,
      ...stage.alliance,
      members: asked,
    });
    for (const organizationId of [stage.lead.organizationId, desk.organizationId]) {
      const word = { ...stage.alliance, organizationId, on: 'workplan', id: stage.alliance.allianceId };
      await stage.app.say(WordGiven, stage.alliance.allianceId, word);
    }
    for (const withdrawnOrNot of [WorkplanAmendmentProposed, WorkplanAmendmentWithdrawn]) {
      const amendment = { ...withdrawnOrNot.example, ...stage.alliance, members: asked };
      await stage.app.say(withdrawnOrNot, stage.alliance.allianceId, amendment);
    }
    const owner = { ...stage.alliance, organizationId: desk.organizationId };
    const coordinatorOrganizationId = stage.lead.organizationId;
    const handed = { ...OpenPointsHandedOver.example, ...owner, coordinatorOrganizationId };
    await stage.app.say(OpenPointsHandedOver, stage.alliance.allianceId, handed);
    for (const open of [1, 0]) {
      const settled = { ...HandedOverSettled.example, ...owner, coordinatorOrganizationId, pointId: newId(), open };
      await stage.app.say(HandedOverSettled, stage.alliance.allianceId, settled);
    }
    const isMoot = async () =>
      (await telling.deliveries(desk, 11)).filter(({ because }) => because === 'moot').length === 6;
    await waitUntil(isMoot, { what: 'all that is moot of what was told to the desk' });
    await stage.app.pass(8);
    const [digest] = await telling.mails(desk, 1);
    expect(digest?.subject).toBe('5 notices from Alianza');
    const text = digest?.text ?? '';
    expect(text.match(/April 5, 2031 · /g)).toHaveLength(1);
    expect(text).not.toMatch(/la trata|Organización lead/);
    // In the title and the sentence of the one that is open; the other one is about a milestone.
    expect(text.match(/“Protocol signed”/g)).toHaveLength(2);
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
    const after = await telling.deliveries(desk, 11);
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
    await stage.app.pass(15);
    await telling.choose(desk, { timing: 'immediately' }, 2);
    await telling.constitute(desk);
    expect(await telling.mails(desk, 2)).toHaveLength(2);
  }, 60_000);

  it('not any more for an organisation that one has left, and still for the others', async () => {
    const [desk, other] = [await stage.app.desk('departing', 'en'), await stage.app.desk('remaining', 'en')];
    await stage.app.speaksFor(desk, other.organizationId);
    await telling.choose(desk, { timing: 'weekly' });
    const members = [desk.organizationId, other.organizationId];
    const { allianceId } = stage.alliance;
    await stage.app.say(WorkplanProposed, allianceId, { ...WorkplanProposed.example, ...stage.alliance, members });
    await telling.achieve(desk);
    expect((await telling.deliveries(desk, 2)).map(({ mail }) => mail)).toEqual(['waiting', 'waiting']);
    await stage.app.leaves(desk);
    const isLeftOut = async () =>
      (await telling.deliveries(desk, 2)).some(
        ({ type, because }) => type === 'milestone_achieved' && because === 'moot',
      );
    await waitUntil(isLeftOut, { what: 'what was for the organisation to be left out' });
    await stage.app.pass(8);
    const [mail] = await telling.mails(desk, 1);
    expect(mail?.subject).toBe('Workplan to accept: Contratación justa');
    expect(mail?.text).toContain('because you are a focal point of Organización remaining.');
    expect(mail?.text).not.toContain('Organización departing');
  });

  it('not at all when that is chosen, however much waits', async () => {
    const desk = await stage.app.desk('archive', 'en');
    await telling.choose(desk, { timing: 'weekly' });
    await telling.achieve(desk);
    await telling.deliveries(desk, 1);
    await stage.app.writeMoreThatWaits(desk, 1_200);
    await telling.choose(desk, { email: false }, 2);
    // One round looks at a thousand: what is left is looked at when it is due.
    expect(await stage.app.waitingMails(desk)).toBe(201);
    await stage.app.pass(8);
    await waitUntil(async () => (await stage.app.waitingMails(desk)) === 0, { what: 'nothing that waits' });
    expect(stage.app.post.to(desk.email)).toEqual([]);
  });

  it('not any more by mail, one click after it was asked for', async () => {
    const desk = await stage.app.desk('clicker', 'en');
    await telling.constitute(desk);
    const [first] = await telling.mails(desk, 1);
    if (!first) throw new Error('there is a mail');
    const link =
      /^<(https:\/\/alianza\.example\/v1\/unsubscribe\/[\w.-]+)>$/.exec(
        headerOf(first, 'list-unsubscribe') ?? '',
      )?.[1] ?? '';
    expect(headerOf(first, 'list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    expect(headerOf(first, 'references')).toBe(`<alliance-${stage.alliance.allianceId}@alianza.example>`);
    expect(first.text).toContain(link);
    const url = stage.app.url + new URL(link).pathname;
    const page = await fetch(url, { headers: { 'accept-language': 'fr' } });
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    const words = await page.text();
    for (const offered of ['Ne plus recevoir de courriels sur', 'Recevoir de nouveau des courriels sur']) {
      expect(words).toContain(`${offered} cette alliance`);
    }
    expect(await stage.app.ok(desk, 'GET', preferences)).toMatchObject({ email: true, version: 1 });

    await telling.choose(desk, { timing: 'daily' });
    await telling.constitute(desk);
    await telling.deliveries(desk, 2);
    const form = new FormData();
    form.append('List-Unsubscribe', 'One-Click');
    expect((await fetch(url, { method: 'POST', body: form })).status).toBe(200);
    await telling.constitute(desk);
    expect(await telling.deliveries(desk, 3)).toMatchObject([
      { mail: 'skipped', because: 'mail_off' },
      { mail: 'skipped', because: 'mail_off' },
      { mail: 'sent' },
    ]);
    const headers = { 'accept-language': 'en' };
    const press = async (scope: string): Promise<string> =>
      (await fetch(url, { method: 'POST', body: new URLSearchParams({ scope }), headers })).text();
    expect(await press('type')).toContain('All mails are still stopped.');
    const back = await press('none');
    expect(back).toContain('Done: you get mails again.');
    expect(back).toContain('Mails of this type are still stopped.');
    expect(back).toContain('value="type_again"');
    expect(await press('type_again')).not.toContain('still stopped');
    expect(await stage.app.ok(desk, 'GET', preferences)).toMatchObject({ email: true, byType: [] });
    expect(await press('type')).toContain('value="type_again"');
    const { version, ...chosen } = await stage.app.ok<{ version: number }>(desk, 'GET', preferences);
    expect(chosen).toMatchObject({ email: true, byType: [{ type: 'alliance_constituted', stopped: true }] });
    await telling.choose(desk, chosen, version);
    expect(await stage.app.ok(desk, 'GET', preferences)).toEqual({ ...chosen, version: version + 1 });
    for (const bad of [`${url}x`, `${stage.app.url}/v1/unsubscribe/${newId()}`])
      expect((await fetch(bad)).status).toBe(404);
    const strange = new URLSearchParams({ scope: 'everybody' });
    expect((await fetch(url, { method: 'POST', body: strange })).status).toBe(400);
  }, 60_000);

  it('in the inbox alone when the address is refused, which the inbox says once, until it is tried again', async () => {
    const desk = await stage.app.desk('gone', 'en', 'gone@desk.example');
    await telling.choose(desk, { channel: 'email' });
    await telling.constitute(desk);
    const [refusal, refused] = await stage.app.inbox(desk, 2);
    expect(refusal).toMatchObject({
      type: 'mail_refused',
      class: 'critical',
      title: 'Mails from Alianza do not reach you',
      link: preferences,
    });
    expect(refused).toMatchObject({ type: 'alliance_constituted', sequence: 1 });
    await telling.constitute(desk);
    expect((await telling.deliveries(desk, 3)).filter(({ type }) => type === 'alliance_constituted')).toMatchObject(
      Array(2).fill({ mail: 'skipped', because: 'address_refused', inInbox: true }),
    );
    expect(await stage.app.inbox(desk, 3)).toHaveLength(3);
    expect(await stage.app.ok(desk, 'POST', `${preferences}/retry-address`)).toMatchObject({ channel: 'email' });
    await telling.constitute(desk);
    expect((await stage.app.inbox(desk, 5)).map(({ type }) => type)).toEqual([
      'mail_refused',
      'alliance_constituted',
      'alliance_constituted',
      'mail_refused',
      'alliance_constituted',
    ]);
    await stage.app.moves(desk, 'new@desk.example');
    await telling.constitute(desk);
    await waitUntil(async () => stage.app.post.to('new@desk.example').length === 1, {
      what: 'a mail to the new address',
    });
  }, 60_000);

  it('as soon as the address is known, of which nothing had been heard', async () => {
    const desk = await stage.app.newcomer('newcomer');
    await telling.invite(desk);
    expect((await telling.deliveries(desk, 1))[0]).toMatchObject({
      mail: 'waiting',
      because: 'address',
      inInbox: true,
    });
    await stage.app.moves(desk, 'newcomer@desk.example');
    const [mail] = await telling.mails({ ...desk, email: 'newcomer@desk.example' }, 1);
    expect(mail?.subject).toBe('Invitation to the alliance: Contratación justa');
  });

  it('in the inbox when what waits for a digest is wanted there instead', async () => {
    const desk = await stage.app.desk('mover', 'en');
    await telling.choose(desk, { channel: 'email', timing: 'daily' });
    await telling.constitute(desk);
    await telling.deliveries(desk, 1);
    await telling.choose(desk, { channel: 'inbox', timing: 'daily' }, 2);
    expect(await stage.app.inbox(desk, 1)).toMatchObject([{ type: 'alliance_constituted', sequence: 1 }]);
  });
}
