import type { Progress } from '../../bench/progress.js';
import { ExactCover } from './coalitions/exact-cover.js';
import { coalitionsSection } from './coalitions/optimum.js';
import type { Section } from './section.js';
import { partnersSection, type Rounds } from './three-w/partners.js';
import type { Task } from './three-w/task.js';

/** How much is tried. */
export interface Extent {
  readonly rounds: Rounds;
  /** Of each kind. */
  readonly coalitions: number;
}

export const fullExtent: Extent = { rounds: { ofReferences: 20, ofOurs: 5 }, coalitions: 250 };
export const quickExtent: Extent = { rounds: { ofReferences: 1, ofOurs: 1 }, coalitions: 10 };

/** Every question that is asked of the matcher. */
export async function evaluate(task: Task, extent: Extent, progress: Progress): Promise<readonly Section[]> {
  const exact = await ExactCover.load();
  return [
    inSteps('partners', 10, progress, (step) => partnersSection(task, extent.rounds, step)),
    inSteps('coalitions', 4, progress, (step) => coalitionsSection(extent.coalitions, exact, step)),
  ];
}

function inSteps(
  name: string,
  steps: number,
  progress: Progress,
  ask: (step: (what: string) => void) => Section,
): Section {
  progress.begin(name, steps);
  try {
    return ask((what) => progress.step(what));
  } finally {
    progress.end();
  }
}
