import type { WorkThrough } from './lane-consumer.js';
import { sideBySide } from './side-by-side.js';
import type { SubjectRunner } from './subject-runner.js';

/** Subjects of a lane that are worked on at once; each is in order. */
const width = 16;

/** Reactions: one transaction an event, several subjects side by side. */
export const reactionLane =
  (runner: SubjectRunner): WorkThrough =>
  (works, progress, { signal }) =>
    sideBySide(works, width, (work) => runner.run(work, progress, signal));
