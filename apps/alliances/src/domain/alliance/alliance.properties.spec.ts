import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { admits, belongsToAGroup } from '../composition/seat.js';
import { heldIn, summarizeComposition } from '../composition/composition.js';
import { isHeld, type Place } from '../composition/place.js';
import { desk, organization, Scenario, seat, tripartite } from '../testing/scenario.js';
import { type Alliance, policyOf } from './alliance.js';
import type { AllianceChange } from './alliance-events.js';
import type { AllianceCommand } from './alliance-commands.js';

const seats = [
  ...tripartite.slice(0, 1),
  seat('workers', 'workers', { maximum: 1 }),
  seat('employers', 'employers', { maximum: 3 }),
  seat('migrants', 'migrant_led', { kind: 'observer', minimum: 0, maximum: 1 }),
  seat('academia', 'academia', { minimum: 0, maximum: 1 }),
];
const people = [
  ...['council', 'ministry'].map((id) => organization(id, 'government_local')),
  ...['union', 'federation', 'league'].map((id) => organization(id, 'workers')),
  ...['chamber', 'guild', 'farmers', 'growers'].map((id) => organization(id, 'employers')),
  ...['migrants', 'diaspora'].map((id) => organization(id, 'migrant_led')),
  ...['university', 'institute'].map((id) => organization(id, 'academia')),
  organization('mine', 'private_sector'),
  organization('forum', 'joint_body'),
];

/** One act of a story: who does what to which; `pick` chooses among what is there when the act comes. */
const act = fc.record({
  kind: fc.nat({ max: 17 }),
  who: fc.constantFrom(...people),
  other: fc.constantFrom(...people),
  seatId: fc.constantFrom(...seats.map(({ id }) => id)),
  /** Most acts aim at a seat that admits whom they would seat. */
  fitting: fc.nat({ max: 3 }).map((n) => n > 0),
  pick: fc.nat({ max: 30 }),
});
type Act = typeof act extends fc.Arbitrary<infer A> ? A : never;

function constituencyOf(id: string): string {
  return people.find((one) => one.id === id)?.constituency ?? '';
}

function commandOf({ kind, who, other, seatId, fitting, pick }: Act, scenario: Scenario): AllianceCommand | undefined {
  const { invitations, interests, places } = scenario.alliance;
  const invitation = invitations[pick % Math.max(1, invitations.length)];
  const interest = interests[pick % Math.max(1, interests.length)];
  const place = places[pick % Math.max(1, places.length)];
  const by = desk(who.id);
  const { coordinator } = scenario;
  const fellow = interests.findLast((one) => one.seatId === interest?.seatId && one !== interest);
  const seated = places.findLast((one) => one.seatId === interest?.seatId && isHeld(one));
  const acting = [by, coordinator, desk(fellow?.organizationId ?? who.id), desk(seated?.organizationId ?? who.id)][
    pick % 4
  ];
  const seatOf = (id: string) =>
    fitting ? (seats.find((one) => admits(one, constituencyOf(id)))?.id ?? seatId) : seatId;
  if (kind <= 3) {
    return { type: 'express-interest', by, organization: who, seatId: seatOf(who.id), message: {}, offers: [] };
  }
  if (kind <= 5) {
    const expiry = { expiresOn: scenario.at(7).slice(0, 10), expiresAt: scenario.at(7) };
    return {
      type: 'invite-partner',
      by: coordinator,
      organization: other,
      seatId: seatOf(other.id),
      message: {},
      ...expiry,
    };
  }
  if (kind <= 9 && invitation) {
    const invited = people.find(({ id }) => id === invitation.organizationId) ?? who;
    const of = { by: desk(invited.id), invitationId: invitation.id };
    if (kind <= 7) return { type: 'accept-invitation', ...of, organization: invited };
    if (kind === 8) return { type: 'decline-invitation', ...of, reason: 'other' };
    return { type: 'expire-invitation', invitationId: invitation.id };
  }
  if (kind <= 12 && interest && acting) {
    const of = { by: acting, interestId: interest.id };
    if (kind <= 11) return { type: 'accept-interest', ...of };
    return pick % 5 === 0
      ? { type: 'withdraw-interest', by: desk(interest.organizationId), interestId: interest.id }
      : { type: 'decline-interest', ...of, reason: 'other' };
  }
  if (kind === 13 && place) return { type: 'vacate-place', by: desk(place.organizationId), placeId: place.id };
  if (kind === 14) return { type: 'name-coordinator', by, candidate: desk(other.id) };
  if (kind === 15 && pick === 0) return { type: 'suspend-organization', organizationId: other.id };
  if (kind === 16) return { type: 'activate' };
  if (kind === 17 && pick < 3) return { type: 'hand-over-coordination', by: coordinator, successor: desk(other.id) };
  return undefined;
}

function play(
  story: readonly Act[],
  look: (alliance: Alliance, before: Alliance, events: readonly AllianceChange[]) => void,
) {
  const scenario = new Scenario(seats);
  for (const one of story) {
    if (one.pick === 30) scenario.letDaysPass(8);
    const command = commandOf(one, scenario);
    if (!command) continue;
    const before = scenario.alliance;
    const events = scenario.tries(command);
    look(scenario.alliance, before, events);
  }
  return scenario;
}

/** Always the same stories, so that what they reach is certain. */
const runs = { seed: 20270101, numRuns: 300 };
const stories = fc.array(act, { minLength: 30, maxLength: 150 });

describe('no story of commands', () => {
  it('seats more than a maximum, a group’s seat with an outsider, or anybody twice in a kind', () => {
    fc.assert(
      fc.property(stories, (story) => {
        play(story, ({ places }) => {
          const kinds = places.filter(isHeld).map((place) => `${place.organizationId}/${place.kind}`);
          const wrong = seats.filter((one) => {
            const held = heldIn(places, one.id);
            return held.length > one.maximum || held.some((place) => !admits(one, place.constituency));
          });
          expect([wrong.length, new Set(kinds).size]).toEqual([0, kinds.length]);
        });
      }),
      runs,
    );
  });

  it('constitutes the alliance with the policy unmet, or calls a broken balance met', () => {
    let constituted = 0;
    fc.assert(
      fc.property(stories, (story) => {
        play(story, (alliance, before) => {
          const { met } = summarizeComposition(policyOf(alliance), alliance.places);
          if (before.status === 'forming' && alliance.status !== 'forming') {
            constituted += 1;
            expect(met).toBe(true);
          }
          if (alliance.status === 'forming') expect(met).toBe(false);
          else expect(alliance.balance).toBe(met ? 'met' : 'broken');
        });
      }),
      runs,
    );
    expect(constituted).toBeGreaterThan(0);
  });

  it('loses a place from the history', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const seen = new Map<string, Place>();
        const scenario = play(story, ({ places }) => {
          for (const place of places) if (!seen.has(place.id)) seen.set(place.id, place);
        });
        expect(scenario.alliance.places.map(({ id, organizationId, from }) => [id, organizationId, from])).toEqual(
          [...seen.values()].map(({ id, organizationId, from }) => [id, organizationId, from]),
        );
      }),
      runs,
    );
  });

  it('lets a coordinator decide for a group that chooses its own, or leaves who stands alone waiting', () => {
    const decided = new Set<string>();
    fc.assert(
      fc.property(stories, (story) => {
        play(story, (alliance, _before, events) => {
          for (const event of events) {
            if (event.type !== 'interest-accepted' && event.type !== 'interest-declined') continue;
            const one = seats.find(({ id }) => id === event.seatId);
            decided.add(event.decidedBy);
            if (one && belongsToAGroup(one)) expect(event.decidedBy).not.toBe('coordinator');
            else expect(['coordinator', 'uncontested']).toContain(event.decidedBy);
          }
          for (const one of alliance.seats) {
            const open = alliance.interests.filter(({ seatId, status }) => seatId === one.id && status === 'submitted');
            const invited = alliance.invitations.some(
              ({ seatId, status }) => seatId === one.id && (status === 'sent' || status === 'seen'),
            );
            const opposed = open[0]?.voices.some(({ choice }) => choice === 'disagree');
            const room = heldIn(alliance.places, one.id).length < one.maximum;
            expect(open.length === 1 && !invited && !opposed && room).toBe(false);
          }
        });
      }),
      runs,
    );
    expect([...decided].sort()).toEqual(['candidates', 'coordinator', 'group', 'uncontested']);
  });
});
