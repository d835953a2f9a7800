import type { Facet } from './facets.js';
import type { Relatedness } from './relatedness.js';

/** The taxonomy's pairs are far fewer; codes that nobody knows must not fill the memory. */
const mostPairs = 1_000_000;

/** The same relatedness, each pair worked out once. */
export function remember(relatedness: Relatedness): Relatedness {
  const known = new Map<Facet, Map<string, Map<string, number>>>();
  let pairs = 0;
  return (facet, asked, given) => {
    const before = known.get(facet)?.get(asked)?.get(given);
    if (before !== undefined) return before;
    if (pairs === mostPairs) {
      known.clear();
      pairs = 0;
    }
    const ofFacet = known.get(facet) ?? new Map<string, Map<string, number>>();
    known.set(facet, ofFacet);
    const ofAsked = ofFacet.get(asked) ?? new Map<string, number>();
    ofFacet.set(asked, ofAsked);
    const strength = relatedness(facet, asked, given);
    ofAsked.set(given, strength);
    pairs += 1;
    return strength;
  };
}
