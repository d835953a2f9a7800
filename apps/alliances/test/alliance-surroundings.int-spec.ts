import {
  AnswersAwaited,
  BalanceBroken,
  CompositionRevised,
  CoordinationRested,
  CoordinationResumed,
  InvitationExpired,
  PartnerInvited,
  ProposalClosed,
  ProposalRevised,
  ProposalWithdrawn,
  ReminderSettled,
} from '#contracts';
import { waitUntil } from '#testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AllianceView } from '../src/http/views/alliance.view.js';
import type { InvitationView } from '../src/http/views/candidacy.view.js';
import type { OwedView, RemindersView, WeekView } from '../src/http/views/week.view.js';
import { AlliancesApp, type Desk, seat } from './alliances-app.js';
import { eachNumberHasItsList } from './chapters/numbers-and-lists.js';

const message = { es: 'Nos gustaría que se sumaran.' };

describe('an alliance whose surroundings change', () => {
  let app: AlliancesApp;
  let city: Desk;
  let union: Desk;

  beforeAll(async () => {
    app = await AlliancesApp.start();
    city = await app.desk('government_local');
    union = await app.desk('workers');
  }, 60_000);

  afterAll(() => app.stop(), 30_000);

  it('an unanswered invitation expires after its last day, and cannot be accepted any more', async () => {
    const other = await app.publish(city, [seat('government_local'), seat('workers')]);
    const body = {
      organizationId: union.organizationId,
      seatId: other.seats[1]?.id,
      message,
      expiresOn: app.day(2),
    };
    const at = `/v1/alliances/${other.allianceId}/invitations`;
    const { id } = await app.post<InvitationView>(city, at, body);
    await app.pass(4);
    await app.heard(other.allianceId, InvitationExpired);
    expect(await app.call(union, 'POST', `${at}/${id}/accept`)).toMatchObject({
      status: 409,
      body: { state: 'expired' },
    });
  });

  it('an answer that is owed stands on the weekly page with its list, and is reminded of once a week', async () => {
    const lead = await app.desk('government_local');
    const other = await app.publish(lead, [seat('government_local'), seat('workers')]);
    const at = `/v1/alliances/${other.allianceId}`;
    const { organizationId } = union;
    const body = { organizationId, seatId: other.seats[1]?.id, message, expiresOn: app.day(9) };
    const { id } = await app.post<InvitationView>(lead, `${at}/invitations`, body);
    const week = await app.get<WeekView>(lead, '/v1/board/week');
    const organization = { id: organizationId, name: 'Federation of unions on the corridor', acronym: 'FSC' };
    expect(week.owing).toMatchObject([{ organizationId, organization, count: 1 }]);
    const owed = week.owed.find(({ what }) => what === 'invitation');
    expect(owed?.count).toBe(1);
    const list = async (link = '') => (await app.get<{ items: OwedView[] }>(lead, link)).items;
    const row = { what: 'invitation', organizations: [organizationId], link: `${at}/invitations/${id}` };
    expect(await list(owed?.link)).toMatchObject([{ ...row, reminded: [], organizationNames: [organization] }]);
    const reminded = await app.post<RemindersView>(lead, `${at}/reminders`, {});
    expect(reminded.reminders).toMatchObject([{ organizationId, organization, what: ['invitation'] }]);
    await app.heard(other.allianceId, AnswersAwaited);
    expect(await app.post<RemindersView>(lead, `${at}/reminders`, { organizationId })).toEqual(reminded);
    const said = (await app.said(other.allianceId)).filter(({ type }) => type === AnswersAwaited.type);
    expect(said).toHaveLength(1);
    expect(await list(week.owing[0]?.link)).toMatchObject([{ ...row, reminded: [organizationId] }]);
    const own = await app.get<WeekView>(union, '/v1/board/week');
    const ofOwn = { what: 'invitation', organizations: [organizationId], link: row.link };
    expect(own.owing).toMatchObject([{ organizationId, count: 1 }]);
    expect((await app.get<{ items: OwedView[] }>(union, own.owing[0]?.link ?? '')).items).toMatchObject([ofOwn]);
    const { personId } = union;
    expect(own.load).toEqual({
      openDuties: 1,
      answers: 1,
      work: 0,
      focalPoints: [{ personId, away: false, openDuties: 1, overloaded: false }],
    });
    expect((await app.heard(other.allianceId, PartnerInvited)).data).toMatchObject({ organizationId, openDuties: 1 });
    expect(week.load).toMatchObject({ openDuties: 0 });
    await app.post(union, `${at}/invitations/${id}/decline`, { reason: 'other' });
    expect((await app.heard(other.allianceId, ReminderSettled)).data).toMatchObject({ organizationId });
  });

  it('each number of the board and of the weekly page has the list that makes it', () => eachNumberHasItsList(app));

  it('a suspended organisation loses its seat everywhere, visibly', async () => {
    const leaving = await app.desk('workers');
    const other = await app.publish(city, [seat('government_local'), seat('workers')]);
    const at = `/v1/alliances/${other.allianceId}`;
    await app.post(leaving, `${at}/interests`, { seatId: other.seats[1]?.id, message });
    expect(await app.get(city, at)).toMatchObject({ status: 'constituted' });
    await app.suspend(leaving);
    await app.heard(other.allianceId, BalanceBroken);
    expect(await app.get(city, `${at}/balance`)).toMatchObject({ status: 'broken' });
    const stand = () => app.call(leaving, 'POST', `${at}/interests`, { body: { seatId: other.seats[1]?.id, message } });
    expect((await stand()).body).toMatchObject({ type: expect.stringMatching(/organization_suspended$/) });
    await app.suspend(leaving, false);
    await waitUntil(async () => (await stand()).status === 201, { what: 'the suspension to be lifted' });
    expect(await app.get(city, `${at}/balance`)).toMatchObject({ status: 'met' });
  });

  it('a suspended coordinator may read only, until that is lifted', async () => {
    const lead = await app.desk('government_local');
    const other = await app.publish(lead, [seat('government_local'), seat('workers')]);
    const at = `/v1/alliances/${other.allianceId}`;
    await app.suspend(lead);
    await waitUntil(async () => (await app.get<AllianceView>(lead, at)).coordinator?.resting, { what: 'its rest' });
    const { data } = await app.heard(other.allianceId, CoordinationRested);
    expect(data).toMatchObject({ coordinatorOrganizationId: lead.organizationId, members: [] });
    const findsIt = async (desk: Pick<Desk, 'token'>) =>
      (await app.list(desk, `initiative=${other.initiativeId}`)).length === 1;
    const stranger = await app.desk('workers');
    expect([await findsIt(lead), await findsIt(await app.official('secretariat'))]).toEqual([true, true]);
    expect(await findsIt(stranger)).toBe(false);
    expect(await app.get(stranger, at)).toMatchObject({ view: 'brief' });
    const { organizationId } = union;
    const body = { organizationId, seatId: other.seats[1]?.id, message, expiresOn: app.day(5) };
    const invite = () => app.call(lead, 'POST', `${at}/invitations`, { body });
    expect(await invite()).toMatchObject({
      status: 409,
      body: { type: expect.stringMatching(/organization_suspended$/) },
    });
    await app.suspend(lead, false);
    await waitUntil(async () => (await invite()).status === 201, { what: 'the suspension to be lifted' });
    expect(await findsIt(stranger)).toBe(true);
    await app.heard(other.allianceId, CoordinationResumed);
  });

  it('a revised call gets the seats that it asks for now; a closed one takes no further interest', async () => {
    const other = await app.publish(city, [seat('government_local'), seat('workers')]);
    const at = `/v1/alliances/${other.allianceId}`;
    const academia = seat('academia');
    const told = { initiativeId: other.initiativeId, leadOrganizationId: city.organizationId };
    const content = { ...ProposalRevised.example.content, seats: [...other.seats, academia] };
    await app.say(ProposalRevised, other.initiativeId, { ...told, version: 2, content });
    await waitUntil(async () => (await app.get<AllianceView>(city, at)).composition.seats.length === 3, {
      what: 'the revised composition',
    });
    // Matching knows the seats of a table from nobody else.
    const { data } = await app.heard(other.allianceId, CompositionRevised);
    expect(data.seats.map(({ id }) => id)).toEqual([...other.seats, academia].map(({ id }) => id));
    await app.say(ProposalClosed, other.initiativeId, { ...told, reason: 'deadline' });
    const express = () => app.call(union, 'POST', `${at}/interests`, { body: { seatId: academia.id, message } });
    const closed = async () => String((await express()).body.type).endsWith('call_closed');
    await waitUntil(closed, { what: 'the call to be closed' });
  });

  it('a withdrawn call dissolves the alliance that was still forming', async () => {
    const other = await app.publish(city, [seat('government_local'), seat('workers')]);
    const data = { initiativeId: other.initiativeId, leadOrganizationId: city.organizationId };
    await app.say(ProposalWithdrawn, other.initiativeId, data);
    const at = `/v1/alliances/${other.allianceId}`;
    await waitUntil(async () => (await app.get<AllianceView>(city, at)).status === 'dissolved', { what: 'its end' });
    const refused = await app.call(union, 'POST', `${at}/interests`, {
      body: { seatId: other.seats[1]?.id, message },
    });
    expect(refused).toMatchObject({ status: 409 });
  });
});
