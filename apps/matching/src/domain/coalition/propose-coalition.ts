import type { Bringer, Coalition, CoalitionSeat, ListedCandidate, Need, OpenTable, TableSeat } from './coalition.js';
import { keyOf, meets, needsOf } from './needs.js';
import { proposeTeam } from './propose-team.js';
import { nearestWidening, worksWhereSought } from './seat-territory.js';
import { quotasOf, type TableQuota } from './table-quotas.js';
import type { Team, TeamCandidate } from './team-problem.js';
import { unmetRules } from './unmet-rules.js';

/**
 * Who could complete the table: of those who are suggested for its seats and work where each seat is sought. Seats and
 * rules of the composition that must be met come first, then needs that nobody present meets, then few members, then those who fit their seat.
 */
export function proposeCoalition(table: OpenTable): Coalition {
  const needs = needsOf(table);
  const open = new Map(
    needs.filter((need) => !table.present.some((each) => meets(each, need))).map((need) => [keyOf(need), need]),
  );
  const quotas = quotasOf(table);
  const team = teamFor(table, open, quotas);
  const uncovered = new Set(team.uncovered);
  const unmet = unmetRules(table, quotas, team);
  return {
    seats: table.seats.map((seat) => seatOf(seat, team, table, open)),
    needs: needs.map((need) => {
      if (!open.has(keyOf(need))) return { need, metBy: 'present' };
      return { need, metBy: uncovered.has(keyOf(need)) ? 'nobody' : 'coalition' };
    }),
    unmet,
    complete: uncovered.size === 0 && team.unfilled.length === 0 && unmet.length === 0,
  };
}

type OpenNeeds = ReadonlyMap<string, Need>;

function teamFor({ seats, listed }: OpenTable, open: OpenNeeds, quotas: readonly TableQuota[]): Team {
  const members = seats.reduce((sum, seat) => sum + placesLeft(seat), 0);
  return proposeTeam({
    needs: [...open.keys()],
    candidates: seats.flatMap((seat) => {
      const able = listed.filter(({ seatId, profile }) => seatId === seat.id && worksWhereSought(profile, seat.places));
      return withoutDominated(
        able.map((each) => ({ ...candidateOf(each, open), quotas: quotasFor(each.profile, seat, quotas) })),
        members,
      );
    }),
    seats: seats.map((seat) => ({
      id: seat.id,
      minimum: Math.max(0, seat.minimum - seat.filled),
      maximum: placesLeft(seat),
    })),
    quotas,
    members,
  });
}

const quotasFor = (profile: Bringer, seat: TableSeat, quotas: readonly TableQuota[]): readonly string[] =>
  quotas.filter(({ concerns }) => concerns(profile, seat)).map(({ id }) => id);

const placesLeft = ({ maximum, filled }: TableSeat): number => Math.max(0, maximum - filled);

const candidateOf = ({ seatId, organizationId, score, profile }: ListedCandidate, open: OpenNeeds): TeamCandidate => ({
  id: `${seatId}/${organizationId}`,
  party: organizationId,
  seat: seatId,
  covers: [...open].flatMap(([key, need]) => (meets(profile, need) ? [key] : [])),
  cost: 1 - score,
});

/**
 * Of one seat's list, leaves out whoever cannot make a difference: so many fit better, bring all that it brings and count
 * for the same quotas that, with each of them in another place of the table, one is left.
 * @param places - that are left at the table
 */
function withoutDominated(candidates: readonly TeamCandidate[], places: number): readonly TeamCandidate[] {
  const kept: TeamCandidate[] = [];
  for (const candidate of [...candidates].sort((a, b) => a.cost - b.cost)) {
    const better = kept.filter(
      ({ covers, quotas }) =>
        candidate.covers.every((need) => covers.includes(need)) && quotas?.join() === candidate.quotas?.join(),
    );
    if (better.length < places) kept.push(candidate);
  }
  return kept;
}

function seatOf(seat: TableSeat, team: Team, { listed }: OpenTable, open: OpenNeeds): CoalitionSeat {
  const named = (keys: readonly string[]) => keys.flatMap((key) => open.get(key) ?? []);
  const missing = team.unfilled.find(({ id }) => id === seat.id)?.missing ?? 0;
  const elsewhere = listed.filter(({ seatId, profile }) => {
    return seatId === seat.id && !worksWhereSought(profile, seat.places);
  });
  const profiles = elsewhere.map(({ profile }) => profile);
  return {
    seat,
    members: team.members
      .filter(({ candidate }) => candidate.seat === seat.id)
      .map(({ candidate, covers, onlyCovers }) => ({
        organizationId: candidate.party,
        brings: named(covers),
        onlyBrings: named(onlyCovers),
      })),
    missing,
    widening: missing > 0 ? nearestWidening(seat, profiles) : undefined,
  };
}
