import { expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { CompositionRevised, ProposalClosed, SeatFilled } from '#contracts';
import { waitUntil } from '#testing';
import { type PublishedInitiative, publishInitiative, registerOrganization, seatFor } from '../americas.js';
import type { CoalitionListView, CoalitionView } from '../../src/http/coalition.view.js';
import type { Stage } from '../stage.js';

const english = { 'accept-language': 'en' };

export function coalitionsForAnInitiative(stage: Stage): void {
  const answer = async ({ id, leadId }: PublishedInitiative): Promise<CoalitionListView> => {
    const lead = await stage.lists.editorOf(leadId);
    const path = `/v1/coalitions?initiative=${id}`;
    const { status, body } = await lead.call<CoalitionListView>('GET', path, undefined, english);
    // Matching may not have heard of the initiative yet.
    return status === 200 ? body : { items: [], nextCursor: null, note: '' };
  };
  const coalitionWith = (initiative: PublishedInitiative, isRight: (coalition: CoalitionView) => boolean) =>
    waitUntil(
      async () => {
        const [coalition] = (await answer(initiative)).items;
        return coalition && isRight(coalition) && coalition;
      },
      { what: 'the coalition' },
    );
  const seatOf = ({ seats }: CoalitionView, constituency: string) =>
    seats.find((seat) => seat.constituency === constituency);
  const named = (coalition: CoalitionView, constituency: string) =>
    seatOf(coalition, constituency)?.members.map(({ organization }) => organization.id);

  it('proposes who completes the table, seat by seat, with reasons, and names what stays open', async () => {
    const shape = { needs: [], corridors: [], themes: ['labour_inspection'], places: ['CR'] };
    const stated = { instrument: 'ilo_c81', country: 'CR', status: 'in_force', on: '2020-10-05', source: 'A register' };
    const union = await registerOrganization(stage.app, {
      ...shape,
      constituency: 'workers',
      offers: ['training'],
      instruments: [stated],
    });
    const chamber = await registerOrganization(stage.app, { ...shape, constituency: 'employers', offers: [] });
    const initiative = await publishInitiative(stage.app, {
      themes: ['labour_inspection'],
      places: ['CR'],
      corridors: [],
      template: 'tripartite',
      instruments: ['ilo_c81', 'ilo_c97'],
      has: [],
      seats: [
        seatFor('workers', { offers: ['training', 'venue_and_convening'] }),
        seatFor('employers'),
        seatFor('migrant_led', { places: ['HN'] }),
      ],
    });
    const coalition = await coalitionWith(
      initiative,
      (each) => named(each, 'workers')?.length === 1 && named(each, 'employers')?.length === 1,
    );
    expect(named(coalition, 'workers')).toEqual([union]);
    expect(named(coalition, 'employers')).toEqual([chamber]);
    expect(coalition.complete).toBe(false);
    expect(seatOf(coalition, 'workers')?.members[0]?.reasons).toEqual([
      'Would take a seat that is missing: Workers’ organisation.',
      'In this coalition only this organisation brings: Training.',
    ]);
    expect(seatOf(coalition, 'migrant_led')).toMatchObject({ missing: 1, members: [] });
    expect(coalition.needs).toEqual([
      expect.objectContaining({ id: 'training', metBy: 'coalition' }),
      expect.objectContaining({ id: 'venue_and_convening', metBy: 'nobody', text: expect.stringContaining('None') }),
    ]);
    const { status, on, source } = stated;
    expect(coalition.instruments).toEqual([
      expect.objectContaining({
        instrument: 'ilo_c81',
        countryLabel: 'Costa Rica',
        statements: [expect.objectContaining({ status, label: 'In force', on, source })],
      }),
      expect.objectContaining({
        statements: [],
        text: expect.stringMatching(/^Nobody present or suggested has stated/),
      }),
    ]);
    const { items } = await stage.lists.with(initiative, 'workers', union);
    expect(items[0]?.reasons.initiative).toContainEqual(expect.objectContaining({ feature: 'instrument' }));

    // Somebody takes the seat: the coalition is for what is then left.
    const placeId = randomUUID();
    const seatId = initiative.seats['workers'] ?? '';
    await stage.app.say(SeatFilled, randomUUID(), {
      ...SeatFilled.example,
      initiativeId: initiative.id,
      placeId,
      seatId,
      organizationId: union,
      country: 'PA',
    });
    const after = await coalitionWith(initiative, (each) => seatOf(each, 'workers')?.filled === 1);
    expect(named(after, 'workers')).toEqual([]);
    expect(after.needs[0]).toMatchObject({ id: 'training', metBy: 'present' });
    expect(after.unmetRules).toEqual([]);

    // The alliance asks for a union of where this one was at home when it was seated, and for employers of another country.
    await stage.app.say(CompositionRevised, randomUUID(), {
      ...CompositionRevised.example,
      initiativeId: initiative.id,
      seats: initiative.content.seats,
      rules: {
        governments: 'each_institution',
        perCountry: [
          { constituency: 'workers', kind: 'titular', countries: ['PA'], minimum: 1, maximum: 1 },
          { constituency: 'employers', kind: 'titular', countries: ['HN'], minimum: 1, maximum: 1 },
        ],
      },
    });
    const ruled = await coalitionWith(initiative, (each) => each.unmetRules.length > 0);
    expect(ruled.unmetRules).toEqual([
      expect.objectContaining({
        ...{ rule: 'country', country: 'HN', missing: 1, relaxation: 'widen', to: 'm49_013' },
        text: expect.stringMatching(/from Honduras\. .*widen the search to Central America/),
      }),
    ]);
  });

  it('proposes nothing for an initiative that was closed with its alliance, and says what a coalition is not', async () => {
    const initiative = await publishInitiative(stage.app);
    await coalitionWith(initiative, () => true);
    await stage.app.say(ProposalClosed, initiative.id, {
      ...ProposalClosed.example,
      initiativeId: initiative.id,
      reason: 'alliance_dissolved',
    });
    const closed = await waitUntil(
      async () => {
        const list = await answer(initiative);
        return list.items.length === 0 && list;
      },
      { what: 'the end of the coalition' },
    );
    expect(closed).toMatchObject({ nextCursor: null, note: expect.stringMatching(/ranks nobody/) });
  });

  it.each([
    ['', 400],
    ['initiative=x', 400],
    ['initiative=00000000-0000-7000-8000-000000000001', 404],
    ['initiative=00000000-0000-7000-8000-000000000001&seat=y', 400],
  ])('answers ?%s with %i', async (query, status) => {
    const anybody = await stage.lists.editorOf(randomUUID());
    expect((await anybody.call('GET', `/v1/coalitions?${query}`)).status).toBe(status);
  });
}
