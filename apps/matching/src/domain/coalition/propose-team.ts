import { greedyTeam } from './greedy-team.js';
import { Effort, improveTeam } from './improve-team.js';
import { prepare, type PreparedProblem } from './prepared-problem.js';
import { isBetter, TeamDraft } from './team-draft.js';
import type { Team, TeamProblem, UnfilledSeat } from './team-problem.js';

/** So many of those who bring most are each tried as the first one. */
const firstTried = 12;
/** So many exchanges are looked at in all. */
const exchangesTried = 300_000;

/**
 * Who should sit together: seats and quotas that can be filled are filled, then as many needs as possible are met, then by as few
 * as possible, then at the lowest cost. Lazy greedy cover from several beginnings, each improved by exchanges; the best
 * one counts. No exact optimum: `npm run evaluate` says how near it comes.
 */
export function proposeTeam(problem: TeamProblem): Team {
  const prepared = prepare(problem);
  const effort = new Effort(exchangesTried);
  let best = new TeamDraft(prepared);
  for (const draft of beginnings(prepared)) {
    improveTeam(draft, effort);
    if (isBetter(draft.worth, best.worth)) best = draft;
  }
  return teamOf(best);
}

function* beginnings(prepared: PreparedProblem): Generator<TeamDraft> {
  yield greedyTeam(prepared, 'gain');
  if (prepared.problem.budget !== undefined) yield greedyTeam(prepared, 'gain for cost');
  const most = prepared.candidates
    .map(({ needs }, candidate) => ({ candidate, brings: needs.length }))
    .filter(({ brings }) => brings > 0)
    .sort((a, b) => b.brings - a.brings)
    .slice(0, firstTried);
  for (const { candidate } of most) yield greedyTeam(prepared, 'gain', candidate);
}

function teamOf(draft: TeamDraft): Team {
  const { problem, candidates } = draft.prepared;
  const covered = (candidate: number) => candidates[candidate]?.needs ?? [];
  const named = (needs: readonly number[]) => needs.flatMap((need) => problem.needs[need] ?? []);
  return {
    members: [...draft.members]
      .sort((a, b) => a - b)
      .flatMap((member) => {
        const candidate = problem.candidates[member];
        const only = covered(member).filter((need) => draft.timesCovered(need) === 1);
        return candidate ? [{ candidate, covers: named(covered(member)), onlyCovers: named(only) }] : [];
      }),
    uncovered: problem.needs.filter((_, need) => draft.timesCovered(need) === 0),
    unfilled: unfilledSeats(draft),
    unmet: unmetQuotas(draft),
  };
}

function unfilledSeats(draft: TeamDraft): readonly UnfilledSeat[] {
  return draft.prepared.problem.seats.flatMap(({ id, minimum }, seat): UnfilledSeat[] => {
    const missing = minimum - draft.holders(seat);
    if (missing <= 0) return [];
    if (draft.owedBy(seat) === 0) return [{ id, missing, because: 'candidates' }];
    return [{ id, missing, because: draft.placesLeft > 0 ? 'budget' : 'members' }];
  });
}

function unmetQuotas(draft: TeamDraft): Team['unmet'] {
  const { problem, seats } = draft.prepared;
  return (problem.quotas ?? []).flatMap(({ id, minimum }, quota) => {
    const missing = minimum - draft.holders(seats + quota);
    return missing > 0 ? [{ id, missing }] : [];
  });
}
