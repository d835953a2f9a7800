import { facets, type Facet } from '../facets.js';
import type { Ranking } from '../compile.js';
import type { Relatedness } from '../relatedness.js';
import { rarity, stemRarity } from '../statistics.js';
import { Lexicon } from './lexicon.js';
import { markOf } from './marks.js';
import { StrengthTables } from './strength-tables.js';

/** The numbers of everything that an index holds: terms by facet, stems, and words of no facet. */
export class Vocabulary {
  /** In the order of `facets`; the value is what a term weighs among its facet's asks. */
  readonly facets: readonly Lexicon[];
  /** The value is the stem's rarity. */
  readonly stems: Lexicon;
  /** Languages, mandates, sizes and the like. */
  readonly words = new Lexicon();
  readonly strengths: StrengthTables;

  constructor({ statistics }: Ranking, relatedness: Relatedness) {
    this.facets = facets.map(
      (facet) =>
        new Lexicon(facet === 'theme' ? (theme) => rarity(statistics, theme) : undefined, (term) =>
          markOf(facet, term),
        ),
    );
    this.stems = new Lexicon((stem) => stemRarity(statistics, stem));
    this.strengths = new StrengthTables(this, relatedness);
  }

  /** How many names are held in all: what nobody states any more is forgotten. */
  get held(): number {
    return [...this.facets, this.stems, this.words].reduce((sum, { held }) => sum + held, 0);
  }

  facet(facet: Facet): Lexicon {
    return this.lexiconAt(facets.indexOf(facet));
  }

  /** @param position of the facet in `facets` */
  lexiconAt(position: number): Lexicon {
    const lexicon = this.facets[position];
    if (lexicon === undefined) throw new RangeError(`no facet ${position}`);
    return lexicon;
  }
}
