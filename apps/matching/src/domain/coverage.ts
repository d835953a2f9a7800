import { facets, type FacetTerms } from './facets.js';
import type { Compiled } from './compile.js';
import type { Relatedness } from './relatedness.js';

/** The given term that answers an ask best; of equals, the first one given. */
export interface Answer {
  readonly asked: string;
  readonly given: string;
  readonly strength: number;
}

/** One value in [0, 1] a facet, in the order of `facets`: the share of what `asker` asks that `giver` gives. */
export function coverages(asker: Compiled, giver: Compiled, relatedness: Relatedness): Float64Array {
  const covered = new Float64Array(facets.length);
  facets.forEach((facet, position) => {
    const strengthOf = (asked: string, given: string) => relatedness(facet, asked, given);
    covered[position] = coverage(asker.facets[facet], giver.facets[facet], strengthOf);
  });
  return covered;
}

function coverage(
  { asks }: FacetTerms,
  { gives }: FacetTerms,
  strengthOf: (asked: string, given: string) => number,
): number {
  let covered = 0;
  for (const { term, weight } of asks) {
    let best = 0;
    for (const given of gives) best = Math.max(best, strengthOf(term, given));
    covered += weight * best;
  }
  return Math.min(1, covered);
}

/** What answers each ask, leaving out those that nothing answers. */
export function answers(
  asks: readonly string[],
  gives: readonly string[],
  strengthOf: (asked: string, given: string) => number,
): readonly Answer[] {
  const found: Answer[] = [];
  for (const asked of asks) {
    let best: Answer | undefined;
    for (const given of gives) {
      const strength = strengthOf(asked, given);
      if (strength > (best?.strength ?? 0)) best = { asked, given, strength };
    }
    if (best) found.push(best);
  }
  return found;
}
