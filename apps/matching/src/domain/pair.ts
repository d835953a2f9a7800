import type { CompiledCall, CompiledCandidate } from './compile.js';
import type { Answers } from './coverage.js';
import type { Bearing } from './features/experience.js';

/** A call and an organisation with everything that speaks for them, found once. */
export interface Pair {
  readonly call: CompiledCall;
  readonly candidate: CompiledCandidate;
  /** What the organisation gives of what the call asks. */
  readonly given: Answers;
  /** What the call gives of what the organisation asks. */
  readonly gained: Answers;
  readonly bearings: readonly Bearing[];
  readonly commonLanguages: readonly string[];
  /** Of their texts, in [0, 1]. */
  readonly similarity: number;
}
