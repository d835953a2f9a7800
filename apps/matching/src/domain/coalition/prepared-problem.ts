import type { TeamProblem } from './team-problem.js';

/** A problem in numbers: candidates, needs, seats and parties by their position. */
export interface PreparedProblem {
  readonly problem: TeamProblem;
  readonly candidates: readonly PreparedCandidate[];
  readonly seats: readonly PreparedSeat[];
}

export interface PreparedCandidate {
  readonly needs: readonly number[];
  /** -1 for a seat without limits. */
  readonly seat: number;
  readonly party: number;
  readonly cost: number;
}

export interface PreparedSeat {
  /** What its minimum can be at best, by those who could take it. */
  readonly reachable: number;
  readonly maximum: number;
}

export function prepare(problem: TeamProblem): PreparedProblem {
  const needAt = positions(problem.needs);
  const seatAt = positions(problem.seats.map(({ id }) => id));
  const partyAt = positions(problem.candidates.map(({ party }) => party));
  const candidates = problem.candidates.map(({ covers, seat, party, cost }) => ({
    needs: [...new Set(covers)].flatMap((need) => needAt.get(need) ?? []),
    seat: seat === undefined ? -1 : (seatAt.get(seat) ?? -1),
    party: partyAt.get(party) ?? -1,
    cost,
  }));
  const seats = problem.seats.map(({ minimum, maximum }, at) => {
    const parties = new Set(candidates.filter(({ seat }) => seat === at).map(({ party }) => party));
    return { reachable: Math.min(minimum, maximum, parties.size), maximum };
  });
  return { problem, candidates, seats };
}

function positions(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...new Set(ids)].map((id, at) => [id, at]));
}
