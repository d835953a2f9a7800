import type { Mode } from '../plan.js';
import type { FaultySystem } from '../system/faulty-system.js';

export const scenarioIds = [
  'F1',
  'F2',
  'F3',
  'F4',
  'F5',
  'F7',
  'F12',
  'F15',
  'F27',
  'F28',
  'F29',
  'F30',
  'F32',
  'F33',
  'F34',
] as const;
export type ScenarioId = (typeof scenarioIds)[number];

/** Told what is going on, for the terminal. */
export type Tell = (line: string) => void;

/** Something that breaks, and what is expected while it does; what is left in the end is the checker's. */
export interface Scenario {
  readonly id: ScenarioId;
  readonly title: string;
  readonly modes: readonly Mode[];
  /** The one mode in which the short campaign plays it, if at all; both, unless said. */
  readonly briefly?: Mode | 'not';
  /** @throws Error when the system behaves otherwise. @returns how often something was broken */
  run(system: FaultySystem, tell: Tell): Promise<number>;
}

/** @throws Error saying what was expected */
export function expected(condition: boolean, sentence: string): asserts condition {
  if (!condition) throw new Error(sentence);
}
