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
  /** Ours by theirs, of each pair. */
  readonly ratio: Spread;
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

/** Sets two sides of the same rounds against each other; medians decide. */
export function compare({ figure, unit, comparator, ours, theirs, goal }: Pairs): Result {
  const ratios = ours.flatMap((value, round) => {
    const other = theirs[round];
    return other === undefined ? [] : [value / other];
  });
  const result = { figure, unit, comparator, ours: spreadOf(ours), theirs: spreadOf(theirs), ratio: spreadOf(ratios) };
  return goal ? { ...result, goal, met: isMet(goal, result[goal.of].median) } : result;
}

const isMet = ({ bound, value }: Goal, median: number): boolean =>
  bound === 'at least' ? median >= value : median <= value;
