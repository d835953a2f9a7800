import type { Evidence } from '../checker/evidence.js';
import type { Experiment } from './experiment.js';

/** A part that is wrong on purpose, and the smallest experiment in which that does harm. */
export interface Mutant {
  readonly name: string;
  /** @param mutated false: with the true part, which has to come out clean */
  run(experiment: Experiment, mutated: boolean): Promise<Evidence>;
}

/** Resolves at the first call of `pass`. */
export class Gate {
  readonly passed: Promise<void>;
  private open: () => void = () => undefined;

  constructor() {
    this.passed = new Promise((resolve) => (this.open = resolve));
  }

  pass(): void {
    this.open();
  }
}

/** What a process does that was killed meanwhile: it never comes back. */
export const never = (): Promise<never> => new Promise(() => undefined);
