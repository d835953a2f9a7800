import type { Bringer, OpenTable, Relaxation, TableRule, TableSeat, UnmetRule } from './coalition.js';
import { nearestWidening, worksWhereSought } from './seat-territory.js';
import { countedAs, type TableQuota } from './table-quotas.js';
import type { Team } from './team-problem.js';

/** The rules that the team leaves unmet, in their order, each with the nearest relaxation. */
export function unmetRules(table: OpenTable, quotas: readonly TableQuota[], team: Team): readonly UnmetRule[] {
  return quotas.flatMap((quota) => {
    const missing = Math.max(0, quota.minimum - countOfJoining(table, quota, team));
    if (!quota.rule || missing === 0) return [];
    return [{ rule: quota.rule, missing, relaxation: relaxationOf(table, quota) }];
  });
}

/** How many count of those who would join: two institutions of a government that counts once are one, in whichever seats. */
function countOfJoining(
  { seats, listed, rules }: OpenTable,
  { concerns, held }: TableQuota,
  { members }: Team,
): number {
  const counted = members.flatMap(({ candidate: { party, seat: seatId } }) => {
    const seat = seats.find(({ id }) => id === seatId);
    const joining = listed.find((each) => each.seatId === seatId && each.organizationId === party);
    return seat && joining && concerns(joining.profile, seat) ? [countedAs(party, joining.profile, rules)] : [];
  });
  return new Set(counted.filter((each) => !held.has(each))).size;
}

function relaxationOf({ seats, listed }: OpenTable, { rule, concerns }: TableQuota): Relaxation {
  const candidates = listed.flatMap(({ seatId, profile }) => {
    const seat = seats.find(({ id }) => id === seatId);
    return seat ? [{ seat, profile }] : [];
  });
  const concerned = candidates.filter(({ seat, profile }) => concerns(profile, seat));
  if (concerned.some(({ seat, profile }) => worksWhereSought(profile, seat.places))) return { kind: 'places' };
  const places = [...new Set(concerned.flatMap(({ seat }) => seat.places))];
  const to =
    nearestWidening({ places }, profilesOf(concerned))?.to ??
    nearestWidening({ places: [...countriesOf(rule)] }, profilesOf(candidates.filter(({ seat }) => isOf(rule, seat))))
      ?.to;
  return to === undefined ? { kind: 'none' } : { kind: 'widen', to };
}

const profilesOf = (candidates: readonly { readonly profile: Bringer }[]): readonly Bringer[] =>
  candidates.map(({ profile }) => profile);

function isOf(rule: TableRule | undefined, { constituency, kind }: TableSeat): boolean {
  return rule?.kind === 'country' ? constituency === rule.constituency : kind === 'titular';
}

function countriesOf(rule: TableRule | undefined): readonly string[] {
  switch (rule?.kind) {
    case 'country':
      return [rule.country];
    case 'corridor_end':
      return rule.countries;
    default:
      return [];
  }
}
