import type { BenchServers } from './bench-servers.js';
import type { Progress } from './progress.js';
import type { Scale } from './scale.js';
import { type Spread, spreadOf } from './statistics.js';

/** What a figure is measured with. */
export interface Bench {
  readonly scale: Scale;
  /** Of the workload: the same seed makes the same events. */
  readonly seed: number;
  readonly servers: BenchServers;
  readonly progress: Progress;
}

export interface Figure {
  /** For `--only`. */
  readonly name: string;
  /** One line for who waits. */
  readonly about: string;
  run(bench: Bench): Promise<readonly Result[]>;
}

/** What is promised: of the paired ratio, or of our own value in its unit. */
export interface Goal {
  readonly of: 'ratio' | 'ours';
  readonly bound: 'at least' | 'at most';
  readonly value: number;
  /** What would be better still. */
  readonly aim?: number;
}

export interface Result {
  readonly figure: string;
  readonly unit: string;
  readonly ours: Spread;
  readonly comparator: string;
  readonly theirs: Spread;
  /** Ours by theirs, of each pair; undefined where theirs may be nothing. */
  readonly ratio?: Spread;
  readonly goal?: Goal;
  /** By the median; undefined without a goal. */
  readonly met?: boolean;
}

export interface Pairs {
  readonly figure: string;
  readonly unit: string;
  readonly comparator: string;
  /** One value a round. */
  readonly ours: readonly number[];
  /** Of the same rounds, in the same order. */
  readonly theirs: readonly number[];
  readonly goal?: Goal;
}

/**
 * Sets two sides of the same rounds against each other; medians decide.
 * @throws RangeError when a ratio is promised and there is none
 */
export function compare({ figure, unit, comparator, ours, theirs, goal }: Pairs): Result {
  const ratio = ratiosOf(ours, theirs);
  const measured = { figure, unit, comparator, ours: spreadOf(ours), theirs: spreadOf(theirs) };
  const result = ratio ? { ...measured, ratio } : measured;
  if (!goal) return result;
  const held = goal.of === 'ours' ? measured.ours : ratio;
  if (!held) throw new RangeError(`${figure}: ${comparator} gives nothing that a ratio could be made of.`);
  return { ...result, goal, met: isMet(goal, held.median) };
}

/** None when theirs is nothing in a round: a change stream is often heard of before its commit has returned. */
function ratiosOf(ours: readonly number[], theirs: readonly number[]): Spread | undefined {
  const ratios = ours.map((value, round) => value / (theirs[round] ?? NaN));
  return theirs.every((value) => value > 0) ? spreadOf(ratios) : undefined;
}

const isMet = ({ bound, value }: Goal, median: number): boolean =>
  bound === 'at least' ? median >= value : median <= value;
