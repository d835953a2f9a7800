import { expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import {
  AllianceConcluded,
  BalanceBroken,
  CompositionRevised,
  PartnersSuggested,
  type PartnersSuggestedData,
  ProposalClosed,
  ProposalRevised,
  SeatFilled,
  SeatVacated,
  SuggestionStaled,
  type SuggestionStaledData,
} from '#contracts';
import { waitUntil } from '#testing';
import { publishInitiative, registerOrganization, seatFor } from '../americas.js';
import type { CoalitionListView } from '../../src/http/coalition.view.js';
import type { StandingView } from '../../src/http/standing.view.js';
import type { SuggestionListView } from '../../src/http/suggestion-list.view.js';
import type { Stage } from '../stage.js';
import { namedIn } from '../suggestion-lists.js';

/** Which seats are sought: those that the alliance has. */
export function seatsOfTheAlliance(stage: Stage): void {
  it('are sought by the rules of the alliance, whatever the initiative is revised to, until the alliance follows', async () => {
    const chamber = await registerOrganization(stage.app, { constituency: 'employers' });
    const institute = await registerOrganization(stage.app, { constituency: 'academia' });
    const [workers, employers, academia] = [seatFor('workers'), seatFor('employers'), seatFor('academia')];
    const initiative = await publishInitiative(stage.app, { template: 'tripartite', seats: [workers, employers] });
    const { id: initiativeId, leadId: leadOrganizationId, content } = initiative;
    await stage.lists.with(initiative, 'employers', chamber);
    const lead = await stage.lists.editorOf(leadOrganizationId);
    const listOf = ({ id }: { readonly id: string }) =>
      lead.call<SuggestionListView>('GET', `/v1/suggestions?limit=100&initiative=${initiativeId}&seat=${id}`);
    const unmet = async (): Promise<unknown> => {
      const { body } = await lead.call<CoalitionListView>('GET', `/v1/coalitions?initiative=${initiativeId}`);
      return body.items[0]?.unmetRules.map(({ rule }) => rule);
    };

    const seats = [workers, academia];
    const revised = { ...content, title: { en: 'Revised' }, seats, template: 'tripartite_with_migrants_voice' };
    const data = { initiativeId, version: 2, leadOrganizationId, content: revised };
    await stage.app.say(ProposalRevised, initiativeId, data);
    await waitUntil(async () => (await listOf(employers)).body.items[0]?.initiative.title['en'] === 'Revised', {
      what: 'the revision',
    });
    expect(namedIn((await listOf(employers)).body)).toContain(chamber);
    expect((await listOf(academia)).status).toBe(404);
    expect(await unmet()).not.toContain('migrants_voice');

    await stage.app.say(CompositionRevised, randomUUID(), {
      ...CompositionRevised.example,
      initiativeId,
      seats: [workers, employers, academia],
      rules: { governments: 'each_institution', migrantsVoice: 'seat', perCountry: [] },
    });
    const followed = async (): Promise<boolean> => {
      const { status, body } = await listOf(academia);
      return status === 200 && namedIn(body).includes(institute);
    };
    await waitUntil(followed, { what: 'the list of the seat that the alliance added' });
    expect(await unmet()).toContain('migrants_voice');
  });

  it('are no longer offered to a country that has all the places that the table gives it', async () => {
    const union = (home: string): Promise<string> =>
      registerOrganization(stage.app, { constituency: 'workers', places: [home] });
    const seats = [seatFor('workers', { minimum: 2, maximum: 4 })];
    const initiative = await publishInitiative(stage.app, { template: 'union_to_union', seats });
    const { id: initiativeId } = initiative;
    const [allianceId, seatId] = [randomUUID(), initiative.seats['workers'] ?? ''];
    const sitting = [await union('NI'), await union('NI')];
    for (const each of sitting) await stage.lists.with(initiative, 'workers', each);
    const places = sitting.map((organizationId) => ({
      ...SeatFilled.example,
      ...{ allianceId, initiativeId, seatId, organizationId, placeId: randomUUID(), country: 'NI' },
    }));
    for (const place of places) await stage.app.say(SeatFilled, allianceId, place);
    for (const each of sitting) await stage.lists.without(initiative, 'workers', each);
    const [third, other] = [await union('NI'), await union('CR')];
    expect(namedIn(await stage.lists.with(initiative, 'workers', other))).not.toContain(third);
    await stage.lists.queueIsEmpty();
    const said = await stage.lists.said<PartnersSuggestedData>(PartnersSuggested.type, initiativeId);
    const told = said.flatMap(({ data }) => data.suggestions.map(({ organizationId }) => organizationId));
    expect(told).toContain(other);
    expect(told).not.toContain(third);
    const partner = await stage.lists.editorOf(third);
    const path = `/v1/suggestions/explain?initiative=${initiativeId}&organization=${third}`;
    expect((await partner.call<StandingView>('GET', path)).body.seats[0]?.gates).toMatchObject([
      { code: 'country_full', country: 'NI', text: expect.stringMatching(/^Nicaragua ya tiene todos los puestos/) },
    ]);

    // One of them leaves: there is room again.
    await stage.app.say(SeatVacated, allianceId, { ...SeatVacated.example, ...places[0], reason: 'left' });
    await stage.lists.with(initiative, 'workers', third);
  });

  it('that it lacks after the last day are matched for whoever coordinates alone, until the alliance ends', async () => {
    const union = await registerOrganization(stage.app, { constituency: 'workers' });
    const initiative = await publishInitiative(stage.app, { seats: [seatFor('workers')] });
    const { id: initiativeId, leadId: leadOrganizationId } = initiative;
    const { id } = await stage.lists.suggestionOf(initiative, 'workers', union);
    const [lead, partner] = [await stage.lists.editorOf(leadOrganizationId), await stage.lists.editorOf(union)];
    const standingFor = async (client: typeof lead): Promise<unknown> => {
      const path = `/v1/suggestions/explain?initiative=${initiativeId}&organization=${union}`;
      return (await client.call<StandingView>('GET', path)).body.seats[0]?.standing;
    };
    const withdrawn = async (): Promise<readonly string[]> =>
      (await stage.lists.said<SuggestionStaledData>(SuggestionStaled.type, initiativeId)).flatMap(
        ({ data }) => data.organizationIds,
      );
    await stage.app.say(ProposalClosed, initiativeId, { initiativeId, leadOrganizationId, reason: 'deadline' });
    await waitUntil(async () => (await withdrawn()).includes(union), { what: 'the withdrawal' });
    const offered = await partner.call<SuggestionListView>('GET', `/v1/suggestions?organization=${union}&limit=100`);
    expect(offered.body.items.map((item) => item.id)).not.toContain(id);
    expect([await standingFor(lead), await standingFor(partner)]).toEqual(['listed', 'closed']);
    expect(await lead.call('POST', `/v1/suggestions/${id}/share`)).toMatchObject({ body: { status: 409 } });

    // The seat is taken, and lost again.
    const [allianceId, placeId] = [randomUUID(), randomUUID()];
    const ids = { allianceId, initiativeId };
    const place = { ...ids, placeId, seatId: initiative.seats['workers'] ?? '', constituency: 'workers' };
    const holder = { ...place, organizationId: randomUUID() };
    await stage.app.say(SeatFilled, allianceId, { ...holder, seatKind: 'titular' });
    await stage.lists.without(initiative, 'workers', union);
    const newcomer = await registerOrganization(stage.app, { constituency: 'workers' });
    await stage.app.say(SeatVacated, allianceId, { ...holder, reason: 'capacity' });
    const missing = [{ seatId: place.seatId, constituency: 'workers', count: 1 }];
    await stage.app.say(BalanceBroken, allianceId, { ...BalanceBroken.example, ...ids, missing });
    const list = await stage.lists.with(initiative, 'workers', newcomer);
    expect(namedIn(list)).toContain(union);
    expect(list.note).toMatch(/^La convocatoria está cerrada/);
    await stage.lists.queueIsEmpty();
    const said = await stage.lists.said<PartnersSuggestedData>(PartnersSuggested.type, initiativeId);
    const ofNewcomer = said.flatMap(({ data: { confidential, suggestions } }) =>
      suggestions
        .filter(({ organizationId }) => organizationId === newcomer)
        .map(({ notify }) => [confidential, notify]),
    );
    expect(ofNewcomer.length).toBeGreaterThan(0);
    expect(ofNewcomer.every(([confidential, notify]) => confidential && !notify)).toBe(true);

    await stage.app.say(AllianceConcluded, allianceId, { ...ids, members: [union] });
    await stage.lists.without(initiative, 'workers', union);
    expect(await standingFor(lead)).toBe('closed');
  });
}
