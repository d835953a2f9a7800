import { greedyTeam } from '../../../apps/matching/src/domain/coalition/greedy-team.js';
import { prepare } from '../../../apps/matching/src/domain/coalition/prepared-problem.js';
import { proposeTeam } from '../../../apps/matching/src/domain/coalition/propose-team.js';
import { mean } from '../metrics.js';
import { atLeast, type Goal, type Section, share } from '../section.js';
import type { ExactCover } from './exact-cover.js';
import { type ProblemKind, problemKinds, randomProblem } from './random-problems.js';

interface Comparison {
  readonly seed: number;
  /** Needs met, as shares of the most that can be met. */
  readonly ours: number;
  readonly greedy: number;
}

const firstSeed = 20_261_128;
const listedBelow = 0.9;

/** How near our coalitions come to the best that there are. */
export function coalitionsSection(count: number, exact: ExactCover, step: (what: string) => void): Section {
  const compared = problemKinds.map((kind) => {
    step(kind.name);
    return { kind, comparisons: compare(kind, count, exact) };
  });
  return {
    title: 'Coalitions beside the exact optimum',
    about:
      `${count} invented cases of each kind, in which some needs are met by many and some by few. Needs met, as shares of ` +
      'what an exact solver (HiGHS) can meet at best within the same limits; a case without any solution is left out. ' +
      'Plain greedy keeps seats and places for those who must be seated, and exchanges nobody.',
    head: ['cases', 'solvable', 'ours, mean', 'ours, worst', 'plain greedy, mean', 'below 90 %'],
    rows: compared.map(({ kind, comparisons }) => [
      kind.name,
      String(comparisons.length),
      share(mean(comparisons.map(({ ours }) => ours))),
      share(Math.min(...comparisons.map(({ ours }) => ours))),
      share(mean(comparisons.map(({ greedy }) => greedy))),
      below(comparisons),
    ]),
    goals: compared.flatMap(({ kind, comparisons }) => goalsOf(kind, comparisons)),
  };
}

function compare(kind: ProblemKind, count: number, exact: ExactCover): readonly Comparison[] {
  return Array.from({ length: count }, (_, at) => firstSeed + at).flatMap((seed) => {
    const problem = randomProblem(kind, seed);
    const most = exact.mostCovered(problem);
    if (most === undefined || most === 0) return [];
    const ours = problem.needs.length - proposeTeam(problem).uncovered.length;
    return [{ seed, ours: ours / most, greedy: greedyTeam(prepare(problem), 'gain').worth.covered / most }];
  });
}

function below(comparisons: readonly Comparison[]): string {
  const bad = comparisons.filter(({ ours }) => ours < listedBelow);
  return bad.length === 0 ? 'none' : bad.map(({ seed, ours }) => `seed ${seed}: ${share(ours)}`).join(', ');
}

function goalsOf({ name }: ProblemKind, comparisons: readonly Comparison[]): readonly Goal[] {
  const ours = mean(comparisons.map((each) => each.ours));
  const greedy = mean(comparisons.map((each) => each.greedy));
  return [
    atLeast(`${name}: mean share of the optimum`, ours, 0.995),
    { what: `${name}: above plain greedy, ${share(ours)} to ${share(greedy)}`, met: ours > greedy },
  ];
}
