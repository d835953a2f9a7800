import type { TeamProblem } from './team-problem.js';

/** A problem in numbers: candidates, needs, seats, quotas and parties by their position. */
export interface PreparedProblem {
  readonly problem: TeamProblem;
  readonly candidates: readonly PreparedCandidate[];
  /** The seats, and behind them the quotas: both are so many of some. */
  readonly groups: readonly PreparedGroup[];
  /** So many of the groups are seats. */
  readonly seats: number;
  /** Nobody is in more groups. */
  readonly mostGroups: number;
}

export interface PreparedCandidate {
  readonly needs: readonly number[];
  /** A seat without limits is none. */
  readonly groups: readonly number[];
  readonly party: number;
  readonly cost: number;
}

export interface PreparedGroup {
  /** What its minimum can be at best, by those who could take it. */
  readonly reachable: number;
  readonly maximum: number;
}

export function prepare(problem: TeamProblem): PreparedProblem {
  const limits = [...problem.seats, ...(problem.quotas ?? [])];
  const needAt = positions(problem.needs);
  const seatAt = positions(problem.seats.map(({ id }) => id));
  const quotaAt = positions((problem.quotas ?? []).map(({ id }) => id));
  const partyAt = positions(problem.candidates.map(({ party }) => party));
  const candidates = problem.candidates.map(({ covers, seat, quotas = [], party, cost }) => ({
    needs: [...new Set(covers)].flatMap((need) => needAt.get(need) ?? []),
    groups: [
      ...(seat === undefined ? [] : at(seatAt, seat, 0)),
      ...quotas.flatMap((quota) => at(quotaAt, quota, problem.seats.length)),
    ],
    party: partyAt.get(party) ?? -1,
    cost,
  }));
  const groups = limits.map(({ minimum, maximum }, group) => {
    const parties = new Set(candidates.filter(({ groups: of }) => of.includes(group)).map(({ party }) => party));
    return { reachable: Math.min(minimum, maximum, parties.size), maximum };
  });
  const mostGroups = Math.max(1, ...candidates.map(({ groups: of }) => of.length));
  return { problem, candidates, groups, seats: problem.seats.length, mostGroups };
}

function positions(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...new Set(ids)].map((id, at) => [id, at]));
}

function at(known: ReadonlyMap<string, number>, id: string, from: number): readonly number[] {
  const position = known.get(id);
  return position === undefined ? [] : [from + position];
}
