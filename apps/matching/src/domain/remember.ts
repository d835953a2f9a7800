import type { Facet } from './facets.js';
import type { Relatedness } from './relatedness.js';

/** The taxonomy's pairs are far fewer; codes that nobody knows must not fill the memory. */
const mostPairs = 1_000_000;

/** The same relatedness, each pair worked out once. What is asked mostly stays the same from one call to the next. */
export function remember(relatedness: Relatedness): Relatedness {
  const known = new Map<Facet, Map<string, Map<string, number>>>();
  let pairs = 0;
  let last: { readonly facet: Facet; readonly asked: string; readonly strengths: Map<string, number> } | undefined;

  function strengthsOf(facet: Facet, asked: string): Map<string, number> {
    if (last?.facet === facet && last.asked === asked) return last.strengths;
    const ofFacet = known.get(facet) ?? new Map<string, Map<string, number>>();
    known.set(facet, ofFacet);
    const strengths = ofFacet.get(asked) ?? new Map<string, number>();
    ofFacet.set(asked, strengths);
    last = { facet, asked, strengths };
    return strengths;
  }

  return (facet, asked, given) => {
    const before = strengthsOf(facet, asked).get(given);
    if (before !== undefined) return before;
    if (pairs === mostPairs) {
      known.clear();
      last = undefined;
      pairs = 0;
    }
    const strength = relatedness(facet, asked, given);
    strengthsOf(facet, asked).set(given, strength);
    pairs += 1;
    return strength;
  };
}
