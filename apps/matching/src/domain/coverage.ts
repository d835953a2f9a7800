import type { Compiled } from './compile.js';
import { type Ask, byFacet, type Facet, inOrder } from './facets.js';
import type { Relatedness } from './relatedness.js';

/** The given term that answers an ask best; of equals, the first one given. */
export interface Answer {
  readonly asked: string;
  /** Share of its facet's asks. */
  readonly weight: number;
  readonly given: string;
  readonly strength: number;
}

/** What one side gives of what the other asks, by facet. */
export type Answers = Readonly<Record<Facet, readonly Answer[]>>;

/** What answers each ask, leaving out those that nothing answers. */
export function answersTo(asker: Compiled, giver: Compiled, relatedness: Relatedness): Answers {
  const to = (facet: Facet): readonly Answer[] =>
    bestOf(facet, asker.facets[facet].asks, giver.facets[facet].gives, relatedness);
  return byFacet(to);
}

function bestOf(
  facet: Facet,
  asks: readonly Ask[],
  gives: readonly string[],
  relatedness: Relatedness,
): readonly Answer[] {
  const found: Answer[] = [];
  for (const { term, weight } of asks) {
    let best = 0;
    let answer: string | undefined;
    for (const given of gives) {
      const strength = relatedness(facet, term, given);
      if (strength > best) {
        best = strength;
        answer = given;
        if (strength === 1) break;
      }
    }
    if (answer !== undefined) found.push({ asked: term, weight, given: answer, strength: best });
  }
  return found;
}

/** One value in [0, 1] a facet, in the order of `facets`: the share of what is asked that is given. */
export function coverages(answers: Answers): readonly number[] {
  return inOrder(answers).map(coverage);
}

function coverage(answers: readonly Answer[]): number {
  let covered = 0;
  for (const { weight, strength } of answers) covered += weight * strength;
  return Math.min(1, covered);
}
