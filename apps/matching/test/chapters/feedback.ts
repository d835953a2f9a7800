import { expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import {
  type InitiativeContent,
  InterestAccepted,
  InterestDeclined,
  InterestExpressed,
  InterestWithdrawn,
  InvitationAccepted,
  InvitationExpired,
  InvitationWithdrawn,
  PartnerInvited,
  PartnersSuggested,
  type PartnersSuggestedData,
  ProposalRevised,
  SeatFilled,
  SeatVacated,
  SuggestionShared,
} from '#contracts';
import { waitUntil } from '#testing';
import { type PublishedInitiative, publishInitiative, registerOrganization } from '../americas.js';
import type { MatchingClient } from '../matching-client.js';
import type { Stage } from '../stage.js';

/** A pair that was suggested: docs/matching-feedback.md tells what each act changes. */
interface Pair {
  readonly initiative: PublishedInitiative;
  readonly union: string;
  readonly id: string;
  readonly lead: MatchingClient;
  readonly partner: MatchingClient;
  /** Of what alliances say about the pair. */
  readonly ids: { allianceId: string; initiativeId: string; seatId: string; organizationId: string };
}

export function whatFollowsFromAnswers(stage: Stage): void {
  const pair = async (content: Partial<InitiativeContent> = {}): Promise<Pair> => {
    const union = await registerOrganization(stage.app, { constituency: 'workers' });
    const initiative = await publishInitiative(stage.app, content);
    const { id } = await stage.lists.suggestionOf(initiative, 'workers', union);
    const [lead, partner] = [await stage.lists.editorOf(initiative.leadId), await stage.lists.editorOf(union)];
    const seatId = initiative.seats['workers'] ?? '';
    const ids = { allianceId: randomUUID(), initiativeId: initiative.id, seatId, organizationId: union };
    return { initiative, union, id, lead, partner, ids };
  };
  const stateOf = async (client: MatchingClient, { id }: Pair): Promise<unknown> =>
    (await client.call('GET', `/v1/suggestions/${id}`)).body['state'];
  const becomes = (client: MatchingClient, of: Pair, state: string): Promise<boolean> =>
    waitUntil(async () => (await stateOf(client, of)) === state, { what: `the state ${state}` });
  const timesTold = async ({ initiative, union }: Pair): Promise<number> =>
    (await stage.lists.said<PartnersSuggestedData>(PartnersSuggested.type, initiative.id))
      .flatMap(({ data }) => data.suggestions)
      .filter(({ organizationId, notify }) => organizationId === union && notify).length;

  it('interest: it leaves the lists as interested, and comes back, untold, when it is withdrawn', async () => {
    const of = await pair();
    const interest = { ...of.ids, interestId: randomUUID() };
    const expressed = { ...interest, candidates: [of.union], deciders: [] };
    await stage.app.say(InterestExpressed, of.ids.allianceId, { ...InterestExpressed.example, ...expressed });
    await stage.lists.without(of.initiative, 'workers', of.union);
    await becomes(of.lead, of, 'interested');
    expect(await stateOf(of.partner, of)).toBe('interested');
    const withdrawn = { ...InterestWithdrawn.example, ...interest, cause: 'by_candidate' as const };
    await stage.app.say(InterestWithdrawn, of.ids.allianceId, withdrawn);
    expect((await stage.lists.suggestionOf(of.initiative, 'workers', of.union)).id).toBe(of.id);
    await stage.lists.queueIsEmpty();
    expect(await timesTold(of)).toBe(1);
  });

  it('acceptance: it is mutual, and in no list of any seat', async () => {
    const of = await pair();
    const interest = { ...of.ids, interestId: randomUUID() };
    const expressed = { ...interest, candidates: [of.union], deciders: [] };
    await stage.app.say(InterestExpressed, of.ids.allianceId, { ...InterestExpressed.example, ...expressed });
    await stage.app.say(InterestAccepted, of.ids.allianceId, { ...InterestAccepted.example, ...interest });
    const place = { ...of.ids, placeId: randomUUID(), constituency: 'workers', seatKind: 'titular' as const };
    await stage.app.say(SeatFilled, of.ids.allianceId, place);
    await becomes(of.lead, of, 'mutual');
    const { body } = await of.partner.call<{ items: { id: string }[] }>(
      'GET',
      `/v1/suggestions?organization=${of.union}&limit=100`,
    );
    expect(body.items.map(({ id }) => id)).not.toContain(of.id);
  });

  it('decline by the lead: both read it, and the next version of the call looks at the pair again', async () => {
    const of = await pair();
    const declined = { ...InterestDeclined.example, ...of.ids, interestId: randomUUID(), reason: 'territory' };
    await stage.app.say(InterestDeclined, of.ids.allianceId, declined);
    await becomes(of.partner, of, 'dismissed');
    expect(await stateOf(of.lead, of)).toBe('dismissed');
    const { id: initiativeId, leadId: leadOrganizationId, content } = of.initiative;
    await stage.app.say(ProposalRevised, initiativeId, { initiativeId, version: 2, leadOrganizationId, content });
    await stage.lists.with(of.initiative, 'workers', of.union);
  });

  it('decline by the group whose seat it is: the candidate reads why, and the lead that it is not available', async () => {
    const of = await pair();
    const word = { interestId: randomUUID(), reason: 'mandate', decidedBy: 'group' as const };
    await stage.app.say(InterestDeclined, of.ids.allianceId, { ...of.ids, ...word });
    await becomes(of.partner, of, 'dismissed');
    expect(await stateOf(of.lead, of)).toBe('stale');
    const path = `/v1/suggestions/explain?initiative=${of.initiative.id}&organization=${of.union}`;
    const read = async (client: MatchingClient) => JSON.stringify((await client.call('GET', path)).body);
    expect(await read(of.partner)).toContain('"reason":"mandate"');
    expect(await read(of.lead)).not.toContain('mandate');
    expect(await read(of.lead)).toContain('not_available');
  });

  it('dismissal by the lead: both read it, and it cannot be dismissed again', async () => {
    const of = await pair();
    const dismiss = () => of.lead.call('POST', `/v1/suggestions/${of.id}/dismiss`, { reason: 'capacity' });
    expect((await dismiss()).body).toMatchObject({ state: 'dismissed' });
    await stage.lists.without(of.initiative, 'workers', of.union);
    expect((await dismiss()).body).toMatchObject({ status: 409, state: 'dismissed' });
    expect(await stateOf(of.partner, of)).toBe('dismissed');
  });

  it('sharing by the coordinator: it stays in the list as shared, and the partner is told of it this once', async () => {
    const of = await pair();
    await of.lead.call('POST', `/v1/suggestions/${of.id}/share`);
    expect(await stage.lists.said(SuggestionShared.type, of.initiative.id)).toHaveLength(1);
    await stage.lists.queueIsEmpty();
    expect((await stage.lists.suggestionOf(of.initiative, 'workers', of.union)).state).toBe('shared');
    expect(await timesTold(of)).toBe(1);
  });

  it.each([
    ['expires', InvitationExpired],
    ['is withdrawn', InvitationWithdrawn],
  ])('an invitation that %s: it comes back into the list', async (_, ended) => {
    const of = await pair();
    const invitation = { ...of.ids, invitationId: randomUUID() };
    await stage.app.say(PartnerInvited, of.ids.allianceId, { ...PartnerInvited.example, ...invitation });
    await stage.lists.without(of.initiative, 'workers', of.union);
    await becomes(of.lead, of, 'shared');
    await stage.app.say<object>(ended, of.ids.allianceId, { ...ended.example, ...invitation });
    await stage.lists.with(of.initiative, 'workers', of.union);
  });

  it('interest in a confidential call: who was shown the call reads its suggestion on when the call is revised', async () => {
    const of = await pair({ visibility: 'alliance' });
    await of.lead.call('POST', `/v1/suggestions/${of.id}/share`);
    const interest = { ...of.ids, interestId: randomUUID(), candidates: [of.union], deciders: [] };
    await stage.app.say(InterestExpressed, of.ids.allianceId, { ...InterestExpressed.example, ...interest });
    await becomes(of.partner, of, 'interested');
    const other = await registerOrganization(stage.app, { constituency: 'workers' });
    const { id: initiativeId, leadId: leadOrganizationId, content } = of.initiative;
    const revised = { ...content, title: { en: 'Revised' } };
    const data = { initiativeId, version: 2, leadOrganizationId, content: revised };
    await stage.app.say(ProposalRevised, initiativeId, data);
    const isRevised = async (): Promise<boolean> =>
      (await stage.lists.suggestionOf(of.initiative, 'workers', other)).initiative.title['en'] === 'Revised';
    await waitUntil(isRevised, { what: 'the revision' });
    await becomes(of.partner, of, 'interested');
    expect((await of.partner.call('POST', `/v1/suggestions/${of.id}/replay`)).status).toBe(200);
  });

  it('a seat that it was invited to by hand: when it leaves it, it comes back into the list, untold', async () => {
    // Nobody fits more closely: it would be told if it did not know.
    const about = { themes: ['data'], places: ['PA'] };
    const initiative = await publishInitiative(stage.app, { ...about, corridors: [] });
    const union = randomUUID();
    const ids = { allianceId: randomUUID(), initiativeId: initiative.id, seatId: initiative.seats['workers'] ?? '' };
    const invitation = { ...ids, organizationId: union, invitationId: randomUUID() };
    await stage.app.say(PartnerInvited, ids.allianceId, { ...PartnerInvited.example, ...invitation });
    await stage.app.say(InvitationAccepted, ids.allianceId, { ...InvitationAccepted.example, ...invitation });
    const place = { ...ids, organizationId: union, placeId: randomUUID(), constituency: 'workers' };
    await stage.app.say(SeatFilled, ids.allianceId, { ...place, seatKind: 'titular' });
    await registerOrganization(stage.app, { ...about, constituency: 'workers' }, union);
    await stage.lists.queueIsEmpty();
    await stage.app.say(SeatVacated, ids.allianceId, { ...place, reason: 'left' });
    const { id } = await stage.lists.suggestionOf(initiative, 'workers', union);
    await stage.lists.queueIsEmpty();
    const said = await stage.lists.said<PartnersSuggestedData>(PartnersSuggested.type, initiative.id);
    const ofUnion = said.flatMap(({ data }) => data.suggestions.filter(({ suggestionId }) => suggestionId === id));
    expect(ofUnion.map(({ notify, entered }) => [notify, entered])).toEqual([[false, true]]);
  });
}
