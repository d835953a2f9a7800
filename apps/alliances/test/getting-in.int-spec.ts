import {
  AccessRevoked,
  AnswerRecorded,
  InvitationAccepted,
  InvitationExpired,
  InvitationExpiring,
  MemberJoinedOrganization,
  MemberLeftOrganization,
  ProposalClosed,
} from '#contracts';
import { waitUntil } from '#testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as newId } from 'uuid';
import type { InterestView, InvitationView } from '../src/http/views/candidacy.view.js';
import type { InvitationOutcomesView } from '../src/http/views/invitation-outcome.view.js';
import { AlliancesApp, type Desk, type Formed, seat } from './alliances-app.js';

const now = (): string => new Date().toISOString();

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
    await app.pass(9);
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

  const invited = async (desk: Desk): Promise<InvitationView> => invite(desk, 'academia');
  const stateOf = async ({ id }: InvitationView): Promise<string> =>
    (await app.get<InvitationView>(city, `${path}/invitations/${id}`)).status;
  const linkTo = ({ id }: InvitationView, desk: Desk, change = {}): string =>
    app.answerPath(desk, { kind: 'invitation', id, version: 0, allianceId: formed.allianceId }, change);

  it('is answered from the mail by whom it was sent to, once, and looking at the page answers nothing', async () => {
    const institute = await app.desk('academia');
    const invitation = await invited(institute);
    const link = linkTo(invitation, institute);
    const shown = await app.browse(link, institute);
    expect(shown).toMatchObject({ status: 200, page: expect.stringContaining('Nos gustaría que se sumaran.') });
    expect(await stateOf(invitation)).toBe('sent');
    expect(await app.browse(link, institute, { choice: 'perhaps' })).toMatchObject({ status: 400 });
    const twice = await Promise.all([1, 2].map(() => app.browse(link, institute, { choice: 'yes' })));
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 410]);
    expect(await stateOf(invitation)).toBe('accepted');
    const said = (await app.said(formed.allianceId)).filter(
      ({ type, data }) =>
        type === InvitationAccepted.type && (data as { invitationId?: string }).invitationId === invitation.id,
    );
    expect(said).toHaveLength(1);
    for (const again of [await app.browse(link, institute), await app.browse(link, institute, { choice: 'no' })]) {
      expect(again).toMatchObject({ status: 410, page: expect.stringContaining('used already') });
    }
    expect(await stateOf(invitation)).toBe('accepted');
  });

  it('from one mail once for each organisation that it asks the same person for', async () => {
    const [institute, academy] = [await app.desk('academia'), await app.desk('academia')];
    const both = await app.withSecond(institute, academy.organizationId);
    const mail = { noticeId: newId(), personId: both.personId };
    const asked = [institute, academy].map(async (desk) => linkTo(await invited(desk), desk, mail));
    const links = await Promise.all(asked);
    for (const link of links) expect(await app.browse(link, both, { choice: 'yes' })).toMatchObject({ status: 200 });
    for (const link of links) expect(await app.browse(link, both)).toMatchObject({ status: 410 });
  });

  it('with a reason from the mail when it declines', async () => {
    const institute = await app.desk('academia');
    const invitation = await invited(institute);
    const said = await app.browse(linkTo(invitation, institute), institute, { choice: 'no', reason: 'capacity' });
    expect(said).toMatchObject({ status: 200, page: expect.stringContaining('you declined') });
    expect(await app.get(institute, `${path}/invitations/${invitation.id}`)).toMatchObject({
      status: 'declined',
      reason: 'capacity',
    });
  });

  it('by nobody else: a link that was forwarded, changed or made up leads nowhere', async () => {
    const institute = await app.desk('academia');
    const invitation = await invited(institute);
    const link = linkTo(invitation, institute);
    const colleague = await app.colleague(institute.organizationId);
    const readOnly = { ...institute, organizations: [{ id: institute.organizationId, roles: ['reader' as const] }] };
    const program = { token: await app.tokenFor({ ...readOnly, sessionId: newId(), platformRoles: [] }) };
    for (const other of [union, city, colleague, program]) {
      expect(await app.browse(link, other)).toMatchObject({ status: 404 });
      expect(await app.browse(link, other, { choice: 'yes' })).toMatchObject({ status: 404 });
      expect(await app.call(other, 'GET', link)).toMatchObject({ status: 404 });
    }
    const forged = [
      link.replace(/.$/, ''),
      link.replace(/answers\/./, 'answers/B'),
      linkTo(invitation, union),
      linkTo(invitation, institute, { id: newId() }),
      linkTo(invitation, institute, { allianceId: newId() }),
    ];
    for (const one of forged)
      expect(await app.browse(one, institute, { choice: 'yes' })).toMatchObject({ status: 404 });
    expect(await app.call({}, 'POST', link.replace(/.$/, ''))).toMatchObject({
      status: 404,
      body: { type: expect.stringMatching(/not_found$/) },
    });
    expect(await stateOf(invitation)).toBe('sent');
    expect(await app.browse(link, institute, { choice: 'yes' })).toMatchObject({ status: 200 });
  });

  it('not with a link that is too old, nor once the invitation was withdrawn', async () => {
    const institute = await app.desk('academia');
    const invitation = await invited(institute);
    const issuedAt = new Date(Date.now() - 61 * 86_400_000);
    expect(await app.browse(linkTo(invitation, institute, { issuedAt }), institute, { choice: 'yes' })).toMatchObject({
      status: 410,
      page: expect.stringContaining('This link has expired'),
    });
    await app.post(city, `${path}/invitations/${invitation.id}/withdraw`);
    const link = linkTo(invitation, institute);
    for (const late of [await app.browse(link, institute), await app.browse(link, institute, { choice: 'yes' })]) {
      expect(late).toMatchObject({ status: 410, page: expect.stringContaining('It was withdrawn.') });
    }
    expect(await stateOf(invitation)).toBe('withdrawn');
  });

  it.each([
    [
      'left the organisation',
      async ({ organizationId, personId }: Desk) =>
        app.say(MemberLeftOrganization, organizationId, { organizationId, personId }),
    ],
    [
      'may only read for it',
      async ({ organizationId, personId }: Desk) => {
        const reader = { organizationId, personId, roles: ['reader'], focalPoint: true };
        await app.say(MemberJoinedOrganization, organizationId, reader);
      },
    ],
  ])('not by who %s since the mail was sent', async (_, happens) => {
    const institute = await app.desk('academia');
    const invitation = await invited(institute);
    const link = linkTo(invitation, institute);
    expect(await app.browse(link, institute)).toMatchObject({ status: 200 });
    await happens(institute);
    await waitUntil(async () => (await app.browse(link, institute)).status === 404, { what: 'the end of the link' });
    expect(await app.browse(link, institute, { choice: 'yes' })).toMatchObject({ status: 404 });
    expect(await stateOf(invitation)).toBe('sent');
  });

  it('is shown to nobody who is not signed in, and leads a browser to the sign-in', async () => {
    const institute = await app.desk('academia');
    const invitation = await invited(institute);
    const link = linkTo(invitation, institute);
    const location = link.replace('/v1/answers/', '/v1/auth/answers/');
    for (const form of [undefined, { choice: 'yes' }]) {
      expect(await app.browse(link, {}, form)).toEqual({ status: 303, location, page: '' });
      expect(await app.browse(link, { token: `${institute.token}A` }, form)).toMatchObject({ status: 303, page: '' });
    }
    const reply = await app.call({}, 'GET', link);
    expect(reply).toMatchObject({ status: 401, body: { type: expect.stringMatching(/unauthenticated$/) } });
    expect(await stateOf(invitation)).toBe('sent');
  });

  it('by the session in force only: one from before a new password is asked for again, and the link stays', async () => {
    const institute = await app.desk('academia');
    const invitation = await invited(institute);
    const link = linkTo(invitation, institute);
    const { personId, organizationId } = institute;
    await app.say(AccessRevoked, personId, { personId, issuedBefore: now() });
    await waitUntil(async () => (await app.browse(link, institute)).status === 303, { what: 'the end of the session' });
    const organizations = [{ id: organizationId, roles: ['editor' as const] }];
    const token = await app.tokenFor({ personId, sessionId: newId(), organizations, platformRoles: [] });
    expect(await app.browse(link, { token }, { choice: 'yes' })).toMatchObject({ status: 200 });
    expect(await stateOf(invitation)).toBe('accepted');
  });

  it('and the cookie with which it is answered opens nothing else', async () => {
    const cookie = `alianza_answer=${city.token}`;
    for (const closed of [path, `${path}/invitations`, '/v1/board', '/v1/invitations']) {
      expect((await app.call({}, 'GET', closed, { headers: { cookie } })).status).toBe(401);
    }
    expect((await app.call({}, 'POST', `${path}/reminders`, { headers: { cookie } })).status).toBe(401);
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
