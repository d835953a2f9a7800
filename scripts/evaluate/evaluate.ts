import type { Progress } from '../../bench/progress.js';
import { ExactCover } from './coalitions/exact-cover.js';
import { coalitionsSection } from './coalitions/optimum.js';
import type { Sample } from '../../data/americas/sample.js';
import { languageSection } from './language.js';
import { ownTextsSection } from './own-texts.js';
import type { Section } from './section.js';
import { coldStartSection } from './three-w/cold-start.js';
import { partnersSection, type Rounds } from './three-w/partners.js';
import type { Task } from './three-w/task.js';

/** How much is tried. */
export interface Extent {
  readonly rounds: Rounds;
  /** So often one organisation in ten is stripped. */
  readonly draws: number;
  /** Of each kind. */
  readonly coalitions: number;
}

export const fullExtent: Extent = { rounds: { ofReferences: 20, ofOurs: 5 }, draws: 20, coalitions: 250 };
export const quickExtent: Extent = { rounds: { ofReferences: 1, ofOurs: 1 }, draws: 1, coalitions: 10 };

/** What the questions are asked of. */
export interface Material {
  readonly task: Task;
  readonly sample: Sample;
}

/** Every question that is asked of the matcher. */
export async function evaluate(
  { task, sample }: Material,
  extent: Extent,
  progress: Progress,
): Promise<readonly Section[]> {
  const exact = await ExactCover.load();
  return [
    inSteps('partners', 10, progress, (step) => partnersSection(task, extent.rounds, step)),
    inSteps('cold start', extent.draws, progress, (step) => coldStartSection(task, extent.draws, step)),
    inSteps('languages', 4, progress, (step) => languageSection(sample, step)),
    inSteps('own words', 3, progress, (step) => ownTextsSection(sample, step)),
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
