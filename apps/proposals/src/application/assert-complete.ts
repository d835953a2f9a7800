import { invalid } from '#http';
import type { WantingPart } from '../domain/publication.js';

/** @throws Problem 400 that points at each wanting part */
export function assertComplete(wanting: readonly WantingPart[]): void {
  if (wanting.length > 0) throw invalid(wanting);
}
