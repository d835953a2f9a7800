import type { ConformanceContext } from '../conformance-context.js';

/** Named behaviours: the sentence, and the proof of it. */
export type Behaviours = Readonly<Record<string, (context: ConformanceContext) => Promise<void>>>;
