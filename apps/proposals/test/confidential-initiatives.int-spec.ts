import {
  CoordinatorReplaced,
  InterestDeclined,
  InterestExpressed,
  InvitationWithdrawn,
  PartnerInvited,
  ProposalOpenedBySecretariat,
  SeatFilled,
  SeatVacated,
  SuggestionShared,
} from '#contracts';
import { waitUntil } from '#testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { v7 as newId } from 'uuid';
import type { InitiativeVersionView, InitiativeView } from '../src/http/initiative.view.js';
import { call, type Desk, ProposalsApp } from './proposals-app.js';

const aboutTrafficking = { themes: ['trafficking'], title: { es: 'Atención en la frontera' } };

describe('a confidential initiative', () => {
  let app: ProposalsApp;
  let lead: Desk;
  let union: Desk;
  let another: Desk;

  beforeAll(async () => {
    app = await ProposalsApp.start();
    [lead, another] = [await app.desk(), await app.desk()];
  }, 60_000);

  beforeEach(async () => {
    union = await app.desk();
  });

  afterAll(() => app.stop(), 30_000);

  /** What alliances says of the union's way to a seat. */
  const about = ({ id }: InitiativeView) => ({
    allianceId: newId(),
    initiativeId: id,
    seatId: newId(),
    organizationId: union.organizationId,
  });
  const becomes = (id: string, status: 200 | 404): Promise<true> =>
    waitUntil(async () => (await app.status(union, id)) === status && (true as const), {
      what: `${status} for the union`,
    });

  it('is read by the secretariat with a reason only, which is audited, and the lead is told', async () => {
    const { id } = await app.publish(lead, { ...aboutTrafficking, title: { es: 'Refugio en el puerto' } });
    const drafted = await app.draft(lead);
    const secretariat = await app.official('secretariat');
    const reason = 'Queja formal n.º 12 de la unión';
    const headers = { 'alianza-break-glass': encodeURIComponent(reason) };
    const read = (desk: Partial<Desk>, path: string) => app.call(desk, 'GET', path, { headers });
    expect(await app.status(secretariat, id)).toBe(404);
    expect(await read(secretariat, `/v1/initiatives/${id}`)).toMatchObject({ status: 200, body: { id } });
    expect((await read(secretariat, `/v1/initiatives/${drafted.id}`)).status).toBe(404);
    expect((await read(secretariat, `/v1/initiatives/${id}/versions`)).status).toBe(404);
    expect((await read(another, `/v1/initiatives/${id}`)).status).toBe(403);
    expect((await read(await app.official('auditor'), `/v1/initiatives/${id}`)).status).toBe(403);
    const mute = { headers: { 'alianza-break-glass': 'because' } };
    expect((await app.call(secretariat, 'GET', `/v1/initiatives/${id}`, mute)).status).toBe(400);

    const audit = await app.call<{ items: object[] }>(secretariat, 'GET', `/v1/audit/proposals?subject=${id}`);
    expect(audit.body.items).toEqual([
      expect.objectContaining({ action: 'break_glass_read', reason, personId: expect.any(String) }),
    ]);
    const told = (await app.said(id)).filter(({ type }) => type === ProposalOpenedBySecretariat.type);
    expect(told.map(({ data }) => data)).toEqual([{ initiativeId: id, leadOrganizationId: lead.organizationId }]);
  });

  it('starts at alliance, and exists for nobody else', async () => {
    const published = await app.publish(lead, aboutTrafficking);
    expect(published.visibility).toBe('alliance');
    expect(await app.status(another, published.id)).toBe(404);
    expect(await app.found(another, 'q=frontera')).toEqual([]);
    expect(await app.found({}, 'theme=trafficking')).toEqual([]);
    expect(await app.found(lead, 'q=frontera')).toEqual([published.id]);
  });

  it('is not opened by the default of a form, but by a change that says so', async () => {
    const refused = await app.call<{ errors: object[] }>(lead, 'POST', '/v1/initiatives', {
      body: call({ ...aboutTrafficking, visibility: 'public' }),
    });
    expect(refused.status).toBe(400);
    expect(refused.body.errors).toEqual([
      expect.objectContaining({
        pointer: '/visibility',
        code: 'not_allowed',
        message: expect.stringContaining('alliance'),
      }),
    ]);
    const published = await app.publish(lead, aboutTrafficking);
    expect((await app.revise(lead, published, { visibility: 'public' })).status).toBe(200);
    expect(await app.status({}, published.id)).toBe(200);
  });

  it('keeps what it said while it was confidential', async () => {
    const published = await app.publish(lead, aboutTrafficking);
    await app.say(SuggestionShared, newId(), { suggestionId: newId(), ...about(published) });
    await becomes(published.id, 200);
    await app.revise(lead, published, { visibility: 'registered', summary: { es: 'Lo que puede saberse.' } });
    const versionsFor = async (desk: Desk): Promise<number[]> => {
      const path = `/v1/initiatives/${published.id}/versions`;
      const { items } = await app.ok<{ items: InitiativeVersionView[] }>(desk, 'GET', path);
      return items.map(({ version }) => version);
    };
    expect(await versionsFor(another)).toEqual([3]);
    expect(await versionsFor(union)).toEqual([3, 2]);
    expect(await versionsFor(lead)).toEqual([3, 2]);
  });

  it('closes to the alliance when such a theme comes into an open one', async () => {
    const open = await app.publish(lead);
    const { body } = await app.revise(lead, open, { themes: ['fair_recruitment', 'irregular_migration'] });
    expect(body.visibility).toBe('alliance');
    expect(await app.status(another, open.id)).toBe(404);
  });

  it('is read by whom the coordinator showed it to, without a new version', async () => {
    const published = await app.publish(lead, aboutTrafficking);
    await app.say(SuggestionShared, newId(), { suggestionId: newId(), ...about(published) });
    await becomes(published.id, 200);
    expect(await app.ok(union, 'GET', `/v1/initiatives/${published.id}`)).toEqual(published);
    expect(await app.found(union, 'theme=trafficking')).toContain(published.id);
    expect(await app.found(another, 'theme=trafficking')).not.toContain(published.id);
    expect(await app.status(another, published.id)).toBe(404);
    const revised = await app.revise(lead, published, { has: ['training'] });
    expect(revised.status).toBe(200);
    expect(await app.ok(union, 'GET', `/v1/initiatives/${published.id}`)).toEqual(revised.body);
  });

  it('is read by the invited for as long as the invitation is open', async () => {
    const published = await app.publish(lead, aboutTrafficking);
    const invitation = { ...about(published), invitationId: newId() };
    const sent = { ...invitation, invitedBy: lead.organizationId, expiresOn: app.day(9) };
    await app.say(PartnerInvited, invitation.allianceId, sent);
    await becomes(published.id, 200);
    await app.say(InvitationWithdrawn, invitation.allianceId, invitation);
    await becomes(published.id, 404);
  });

  it('is read by a candidate until it is declined', async () => {
    const published = await app.publish(lead, aboutTrafficking);
    const interest = { ...about(published), interestId: newId() };
    const expressed = { ...interest, offers: [], candidates: [union.organizationId], deciders: [] };
    await app.say(InterestExpressed, interest.allianceId, expressed);
    await becomes(published.id, 200);
    await app.say(InterestDeclined, interest.allianceId, { ...interest, reason: 'other' });
    await becomes(published.id, 404);
  });

  it('is read by who holds a seat, and no longer by who left it', async () => {
    const published = await app.publish(lead, aboutTrafficking);
    const place = { ...about(published), placeId: newId(), constituency: 'workers' };
    await app.say(SeatFilled, place.allianceId, { ...place, seatKind: 'titular' });
    await becomes(published.id, 200);
    await app.say(SeatVacated, place.allianceId, { ...place, reason: 'other' });
    await becomes(published.id, 404);
  });

  it('is read by the organisation that coordinates', async () => {
    const published = await app.publish(lead, aboutTrafficking);
    const { allianceId, initiativeId } = about(published);
    const coordinator = { coordinatorPersonId: union.personId, coordinatorOrganizationId: union.organizationId };
    const replaced = { allianceId, initiativeId, members: [], ...coordinator, provisional: true };
    await app.say(CoordinatorReplaced, allianceId, replaced);
    await becomes(published.id, 200);
  });
});
