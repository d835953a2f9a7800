import { expect, it } from '@jest/globals';
import type { DeliveredMail } from '../post-office.js';
import type { Stage } from '../stage.js';
import { headerOf, preferences, Telling } from '../telling.js';

/** People are told as they choose, and their organisation where they do not. */
export function howPeopleChoose(stage: Stage): void {
  const telling = new Telling(stage);

  it('is what the closest choice says: for the alliance, the type, the person, the organisation', async () => {
    const desk = await stage.app.desk('chooser', 'en');
    const admin = await stage.app.administrator(desk);
    const path = `${preferences}/organization`;
    expect(await stage.app.ok(admin, 'GET', path)).toEqual({ byType: [], version: 1 });
    const defaults = { channel: 'inbox', byType: [{ type: 'alliance_constituted', channel: 'none' }] };
    const put = { body: defaults, headers: { 'if-match': '"1"' } };
    expect(await stage.app.call(await stage.app.member(desk), 'PUT', path, put)).toMatchObject({ status: 403 });
    expect(await stage.app.ok(admin, 'PUT', path, put)).toEqual({ ...defaults, version: 2 });
    expect(await stage.app.call(admin, 'PUT', path, put)).toMatchObject({ status: 412 });

    await telling.constitute(desk);
    await telling.invite(desk);
    const byOrganization = await telling.deliveries(desk, 2);
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
      byAlliance: [{ alliance: stage.alliance.allianceId, channel: 'both' }],
    };
    await telling.choose(desk, choices);
    expect(await stage.app.ok(desk, 'GET', preferences)).toEqual({
      ...choices,
      email: true,
      digest: { hour: 8, weekday: 1 },
      version: 2,
    });
    const other = await stage.app.alliance(stage.lead);
    await telling.invite(desk);
    await telling.invite(desk, other);
    await telling.constitute(desk, other);
    expect((await telling.deliveries(desk, 5)).slice(0, 3)).toMatchObject([
      { type: 'alliance_constituted', inInbox: false, mail: 'skipped' },
      { type: 'partner_invited', inInbox: false, mail: 'sent' },
      { type: 'partner_invited', inInbox: true, mail: 'sent' },
    ]);
    expect(await stage.app.inbox(desk, 2)).toHaveLength(2);
    const hidden = (await telling.deliveries(desk, 5))[1]?.notificationId;
    expect(await stage.app.call(desk, 'POST', `/v1/notifications/${hidden}/read`)).toMatchObject({ status: 404 });
    expect(await stage.app.call(stage.lead, 'GET', `/v1/notifications/${hidden}/delivery`)).toMatchObject({
      status: 404,
    });
  }, 60_000);

  it('refuses choices that make no sense, and keeps what was chosen', async () => {
    const desk = await stage.app.desk('wrong', 'en');
    for (const wrong of [
      { timeZone: 'Mars/Olympus' },
      { quietHours: { from: '24:00', until: '07:00' } },
      { quietHours: { from: '22:00' } },
      { digest: { hour: 24, weekday: 1 } },
      { timing: 'hourly' },
      { byType: [{ type: 'unheard_of' }] },
      { byType: [{ type: 'partner_invited' }, { type: 'partner_invited', channel: 'none' }] },
      { byAlliance: [{ alliance: stage.alliance.allianceId }, { alliance: stage.alliance.allianceId }] },
    ]) {
      const asked = { body: { email: true, ...wrong }, headers: { 'if-match': '"1"' } };
      expect({ wrong, ...(await stage.app.call(desk, 'PUT', preferences, asked)) }).toMatchObject({
        wrong,
        status: 400,
      });
    }
    expect(await stage.app.ok(desk, 'GET', preferences)).toMatchObject({ version: 1, byType: [], byAlliance: [] });
  });

  it('after the quiet hours, unless it is critical', async () => {
    const desk = await stage.app.desk('night', 'en');
    const hour = (ahead: number): string =>
      new Date(stage.app.now.getTime() + ahead * 3_600_000).toISOString().slice(11, 16);
    await telling.choose(desk, { timeZone: 'UTC', quietHours: { from: hour(-2), until: hour(3) } });
    await telling.constitute(desk);
    await telling.openTo(desk);
    expect(await telling.deliveries(desk, 2)).toMatchObject([
      { type: 'proposal_opened_by_secretariat', mail: 'sent' },
      { type: 'alliance_constituted', mail: 'waiting', because: 'quiet_hours' },
    ]);
    const [critical] = await telling.mails(desk, 1);
    expect(headerOf(critical as DeliveredMail, 'list-unsubscribe')).toBeUndefined();
    await stage.app.pass(4 / 24);
    const [, deferred] = await telling.mails(desk, 2);
    expect(deferred?.subject).toBe('The alliance is constituted: Contratación justa');
  }, 60_000);
}
