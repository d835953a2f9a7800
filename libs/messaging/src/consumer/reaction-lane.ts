import type { WorkThrough } from './lane-consumer.js';
import { sideBySide } from './side-by-side.js';
import type { SubjectRunner } from './subject-runner.js';
import { Turnstile } from './turnstile.js';

/**
 * Subjects of a group that are worked on at once, over all its lanes; each is in order. More of them would not be
 * quicker, and where many write one record (a person's inbox) nearly all would do their work in vain, again and again.
 */
const width = 16;

/** Reactions: several subjects side by side. */
export function reactionLane(runner: Pick<SubjectRunner, 'run'>): WorkThrough {
  const turnstile = new Turnstile(width);
  return (works, progress, { signal }) =>
    sideBySide(works, width, (work) => turnstile.pass(() => runner.run(work, progress, signal)));
}
