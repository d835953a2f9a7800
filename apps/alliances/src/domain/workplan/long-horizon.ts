import { daysAfter } from '../time/day-ends.js';
import type { PlanBody } from './plan-body.js';

/** A part of a long road on which nothing says how far one is. */
export interface EmptyStretch {
  readonly objectiveId: string;
  readonly from: string;
  readonly to: string;
}

const longestStretch = 366;

/**
 * An objective that is reached in several years has a milestone in every year on the way: the first stretch in which
 * there is none, if there is one. Milestones of all its outputs count.
 */
export function emptyStretchIn(
  { objectives, outputs, milestones }: Pick<PlanBody, 'objectives' | 'outputs' | 'milestones'>,
  today: string,
): EmptyStretch | undefined {
  for (const { id: objectiveId, until } of objectives) {
    if (until === undefined) continue;
    const own = new Set(outputs.filter((one) => one.objectiveId === objectiveId).map(({ id }) => id));
    const days = milestones.flatMap(({ outputId, dueOn }) =>
      outputId !== undefined && own.has(outputId) ? [dueOn] : [],
    );
    const marks = [...days.filter((day) => day > today).sort(), until];
    let from = today;
    for (const to of marks) {
      if (to > daysAfter(from, longestStretch)) return { objectiveId, from, to };
      from = to;
    }
  }
  return undefined;
}
