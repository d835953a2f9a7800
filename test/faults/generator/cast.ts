import type { PersistentDesk } from './desk.js';

/** Where an initiative plays and what it is about. */
export interface Field {
  readonly places: readonly string[];
  readonly corridors: readonly string[];
  readonly themes: readonly string[];
}

export interface Pair {
  readonly field: Field;
  /** Drafts and publishes. */
  readonly council: PersistentDesk;
  /** Comes forward for the workers' seat. */
  readonly union: PersistentDesk;
}

/** Who plays: several pairs that have little to do with each other. */
export class Cast {
  constructor(readonly pairs: readonly Pair[]) {}

  /** Of a scenario that needs only one. */
  get first(): Pair {
    const [first] = this.pairs;
    if (!first) throw new RangeError('Nobody plays');
    return first;
  }
}
