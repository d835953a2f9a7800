import type { Arrangeable } from './arrange.js';
import { isNewcomer, isSheltered } from './candidate.js';
import type { RankedPair } from './finder.js';

/** A pair of one seat's list, as it is arranged: by its organisation's id. */
export interface ListedPair extends Arrangeable {
  readonly pair: RankedPair;
}

export function listedPair(pair: RankedPair): ListedPair {
  const { candidate } = pair.candidate;
  const { rank, score } = pair;
  return {
    id: candidate.id,
    rank,
    score,
    sheltered: isSheltered(candidate.profile),
    newcomer: isNewcomer(candidate),
    pair,
  };
}
