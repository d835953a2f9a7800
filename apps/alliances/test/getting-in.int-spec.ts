import { AnswerRecorded, InvitationExpiring, InvitationExpired, ProposalClosed } from '#contracts';
import { waitUntil } from '#testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as newId } from 'uuid';
import type { InterestView, InvitationView } from '../src/http/views/candidacy.view.js';
import type { InvitationOutcomesView } from '../src/http/views/invitation-outcome.view.js';
import { AlliancesApp, type Desk, type Formed, seat } from './alliances-app.js';

describe('getting into an alliance', () => {
  let app: AlliancesApp;
  let city: Desk;
  let university: Desk;
  let union: Desk;
  let formed: Formed;
  let path: string;

  const many = { minimum: 0, maximum: 9 };
  const seats = [seat('government_local'), seat('workers', many), seat('academia', many), seat('civil_society', many)];
  const seatOf = (constituency: string): string => seats.find((one) => one.constituency === constituency)?.id ?? '';
  const message = { es: 'Nos gustaría que se sumaran.' };
  const invite = ({ organizationId }: Desk, constituency: string): Promise<InvitationView> =>
    app.post(city, `${path}/invitations`, {
      organizationId,
      seatId: seatOf(constituency),
      message,
      expiresOn: app.day(10),
    });

  beforeAll(async () => {
    app = await AlliancesApp.start();
    city = await app.desk('government_local');
    university = await app.desk('academia');
    union = await app.desk('workers');
    formed = await app.publish(city, seats);
    path = `/v1/alliances/${formed.allianceId}`;
  }, 60_000);

  afterAll(() => app.stop(), 30_000);

  it('many are invited with one command, and each of them is answered by itself', async () => {
    const unknown = newId();
    const partner = ({ organizationId }: Desk, constituency: string) => ({
      organizationId,
      seatId: seatOf(constituency),
    });
    const partners = [
      partner(university, 'academia'),
      partner(union, 'workers'),
      partner(union, 'academia'),
      partner(university, 'academia'),
      { organizationId: unknown, seatId: seatOf('workers') },
    ];
    const body = { partners, message, expiresOn: app.day(10) };
    const headers = { 'accept-language': 'es' };
    const reply = await app.ok<InvitationOutcomesView>(city, 'POST', `${path}/invitations/bulk`, { body, headers });
    expect(reply.sent).toBe(2);
    expect(reply.items.map(({ outcome, problem }) => problem?.code ?? outcome)).toEqual([
      'sent',
      'sent',
      'not_eligible',
      'already_invited',
      'not_found',
    ]);
    expect(reply.items[2]?.problem?.title).toBe('El asiento no es para esta organización');
    const listed = await app.get<{ items: InvitationView[] }>(city, `${path}/invitations`);
    expect(listed.items.map(({ id }) => id).sort()).toEqual(
      reply.items.flatMap(({ invitation }) => (invitation ? [invitation.id] : [])).sort(),
    );
    expect((await app.call(union, 'POST', `${path}/invitations/bulk`, { body })).status).toBe(403);
  });

  it('who has not answered is reminded before the last day, and then the invitation is over', async () => {
    const ngo = await app.desk('civil_society');
    const { id } = await invite(ngo, 'civil_society');
    const about = async () =>
      (await app.said(formed.allianceId)).filter(({ data }) => (data as { invitationId?: string }).invitationId === id);
    await app.pass(8);
    await waitUntil(async () => (await about()).some(({ type }) => type === InvitationExpiring.type), {
      what: 'reminder',
    });
    await app.pass(4);
    await waitUntil(async () => (await about()).some(({ type }) => type === InvitationExpired.type), {
      what: 'expiry',
    });
    expect((await about()).map(({ type }) => type.split('.')[1])).toEqual([
      'partner-invited',
      'invitation-expiring',
      'invitation-expired',
    ]);
    expect(await app.call(ngo, 'POST', `${path}/invitations/${id}/accept`)).toMatchObject({
      status: 409,
      body: { state: 'expired' },
    });
  });

  it('an answer by letter is written down, and counts when the invited confirms it', async () => {
    const institute = await app.desk('academia');
    const { id } = await invite(institute, 'academia');
    const invitation = `${path}/invitations/${id}`;
    expect((await app.call(institute, 'POST', `${invitation}/confirm`)).status).toBe(409);
    const body = { answer: 'accept', channel: 'letter', receivedOn: app.day(0) };
    expect((await app.call(institute, 'POST', `${invitation}/record`, { body })).status).toBe(403);
    expect(await app.post(city, `${invitation}/record`, body)).toMatchObject({
      status: 'sent',
      recorded: { answer: 'accept', channel: 'letter', organizationId: city.organizationId },
    });
    const { data } = await app.heard(formed.allianceId, AnswerRecorded);
    expect(data).toMatchObject({ organizationId: institute.organizationId, answer: 'accept' });
    expect((await app.call(city, 'POST', `${invitation}/confirm`)).status).toBe(403);
    expect(await app.post(institute, `${invitation}/confirm`)).toMatchObject({ status: 'accepted' });
    const { items } = await app.get<{ items: { organization: { id: string } }[] }>(city, `${path}/seats`);
    expect(items.map(({ organization }) => organization.id)).toContain(institute.organizationId);
  });

  it('a candidacy is said anew until the call closes, in its place', async () => {
    await invite(await app.desk('civil_society'), 'civil_society');
    const [first, second] = [await app.desk('civil_society'), await app.desk('civil_society')];
    const stand = (desk: Desk) =>
      app.post<InterestView>(desk, `${path}/interests`, { seatId: seatOf('civil_society'), message });
    const { id, expressedAt } = await stand(first);
    await stand(second);
    const body = { message: { es: 'Sumamos una oficina en la frontera.' }, offers: ['legal_advice'] };
    const replaced = await app.post<InterestView>(first, `${path}/interests/${id}/replace`, body);
    expect(replaced).toMatchObject({ ...body, status: 'submitted', expressedAt });
    expect((await app.call(second, 'POST', `${path}/interests/${id}/replace`, { body })).status).toBe(404);
    const { initiativeId } = formed;
    await app.say(ProposalClosed, initiativeId, { ...ProposalClosed.example, initiativeId });
    const late = () => app.call(first, 'POST', `${path}/interests/${id}/replace`, { body });
    await waitUntil(async () => (await late()).status === 409, { what: 'the closed call' });
    expect((await late()).body).toMatchObject({ type: expect.stringMatching(/call_closed$/) });
  });
});
