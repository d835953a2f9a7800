import type { Model } from '../model.js';

/**
 * What a share of a profile counts for the partner, in [0, 1]. A profile describes a whole organisation: one that does
 * much is no less interested in each of its subjects, and one that claims everything shall not gain by it.
 */
export function profileValue(share: number, { halfShare }: Pick<Model, 'halfShare'>): number {
  return ((1 + halfShare) * share) / (share + halfShare);
}
