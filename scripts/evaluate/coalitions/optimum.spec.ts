import { beforeAll, describe, expect, it } from '@jest/globals';
import { proposeTeam } from '../../../apps/matching/src/domain/coalition/propose-team.js';
import { ExactCover } from './exact-cover.js';
import { coalitionsSection } from './optimum.js';
import { problemKinds, randomProblem } from './random-problems.js';

describe('coalitions beside an exact solver', () => {
  let exact: ExactCover;
  beforeAll(async () => {
    exact = await ExactCover.load();
  });

  it('come within half a percent of the optimum in the mean, and are better than plain greedy', () => {
    const section = coalitionsSection(20, exact, () => undefined);
    expect(section.goals.filter(({ met }) => !met)).toEqual([]);
    expect(section.goals).toHaveLength(2 * problemKinds.length);
  });

  it('never meet more than the optimum: both understand the limits alike', () => {
    for (const kind of problemKinds) {
      for (let seed = 1; seed <= 10; seed += 1) {
        const problem = randomProblem(kind, seed);
        const { uncovered, unfilled } = proposeTeam(problem);
        const most = exact.mostCovered(problem);
        if (most === undefined) expect(unfilled).not.toEqual([]);
        else expect(problem.needs.length - uncovered.length).toBeLessThanOrEqual(most);
      }
    }
  });

  it('knows when no team keeps all limits', () => {
    const seats = [{ id: 'employers', minimum: 1, maximum: 1 }];
    const alone = { id: 'a', party: 'a', seat: 'workers', covers: ['x'], cost: 1 };
    expect(exact.mostCovered({ needs: ['x'], candidates: [alone], seats, members: 3 })).toBeUndefined();
    expect(exact.mostCovered({ needs: ['x'], candidates: [alone], seats: [], members: 3 })).toBe(1);
  });
});
