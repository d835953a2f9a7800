import highs, { type Highs } from 'highs';
import type { TeamProblem } from '../../../apps/matching/src/domain/coalition/team-problem.js';

/** Its types are those of its CommonJS build; what is imported is the other one, whose default is the loader itself. */
const loadHighs = highs as unknown as typeof highs.default;

/** The most needs that any team could meet, by a solver of integer programs that knows nothing of ours. */
export class ExactCover {
  private constructor(private readonly solver: Highs) {}

  static async load(): Promise<ExactCover> {
    return new ExactCover(await loadHighs());
  }

  /** @returns undefined when no team keeps all limits */
  mostCovered(problem: TeamProblem): number | undefined {
    const solution = this.solver.solve(programOf(problem), { output_flag: false });
    if (solution.Status === 'Infeasible') return undefined;
    if (solution.Status !== 'Optimal') throw new Error(`The exact solver ended with ${solution.Status}.`);
    return Math.round(solution.ObjectiveValue);
  }
}

/** In CPLEX's LP format: `x` who is in the team, `y` which needs are met. */
function programOf({ needs, candidates, seats, members, budget }: TeamProblem): string {
  const sum = (terms: readonly string[]) => (terms.length === 0 ? '0 x0' : terms.join(' + '));
  const who = (accepts: (at: number) => boolean) => candidates.flatMap((_, at) => (accepts(at) ? [`x${at}`] : []));
  const covering = needs.map((need, at) => {
    const able = who((candidate) => candidates[candidate]?.covers.includes(need) ?? false);
    return ` need${at}: y${at}${able.map((x) => ` - ${x}`).join('')} <= 0`;
  });
  const seated = seats.flatMap(({ id, minimum, maximum }, at) => {
    const able = who((candidate) => candidates[candidate]?.seat === id);
    return [` least${at}: ${sum(able)} >= ${minimum}`, ` most${at}: ${sum(able)} <= ${maximum}`];
  });
  const costs = candidates.map(({ cost }, at) => `${cost} x${at}`);
  return [
    'Maximize',
    ` met: ${sum(needs.map((_, at) => `y${at}`))}`,
    'Subject To',
    ...covering,
    ...seated,
    ` size: ${sum(who(() => true))} <= ${members}`,
    ...(budget === undefined ? [] : [` budget: ${sum(costs)} <= ${budget}`]),
    'Bounds',
    ...needs.map((_, at) => ` 0 <= y${at} <= 1`),
    'Binary',
    ` ${who(() => true).join(' ')}`,
    'End',
  ].join('\n');
}
