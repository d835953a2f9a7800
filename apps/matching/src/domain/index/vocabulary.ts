import { facets, type Facet } from '../facets.js';
import type { Ranking } from '../compile.js';
import type { Relatedness } from '../relatedness.js';
import { rarity, stemRarity } from '../statistics.js';
import { Lexicon } from './lexicon.js';
import { markOf } from './marks.js';
import { StrengthTables } from './strength-tables.js';

/** Where stems and words stand in {@link Vocabulary.lexicons}; the facets come before, in their order. */
export const stemsAt = facets.length;
export const wordsAt = facets.length + 1;

/** The numbers of everything that an index holds: terms by facet, stems, and words of no facet. */
export class Vocabulary {
  /** In the order of `facets`; the value is what a term weighs among its facet's asks. */
  readonly facets: readonly Lexicon[];
  /** The value is the stem's rarity. */
  readonly stems: Lexicon;
  /** Languages, mandates, sizes and the like. */
  readonly words = new Lexicon();
  /** All of them. */
  readonly lexicons: readonly Lexicon[];
  readonly strengths: StrengthTables;
  readonly #byName: ReadonlyMap<Facet, Lexicon>;

  constructor(
    private readonly ranking: Ranking,
    relatedness: Relatedness,
  ) {
    const { statistics } = ranking;
    this.facets = facets.map(
      (facet) =>
        new Lexicon(facet === 'theme' ? (theme) => rarity(statistics, theme) : undefined, (term) =>
          markOf(facet, term),
        ),
    );
    this.#byName = new Map(facets.map((facet, position) => [facet, this.lexiconAt(position)]));
    this.stems = new Lexicon((stem) => stemRarity(statistics, stem));
    this.lexicons = [...this.facets, this.stems, this.words];
    this.strengths = new StrengthTables(this, relatedness);
  }

  /** How many names are held in all: what nobody states any more is forgotten. */
  get held(): number {
    return this.lexicons.reduce((sum, { held }) => sum + held, 0);
  }

  /** Sooner found of a stem that is held than in the statistics. */
  rarityOf(stem: string): number {
    const number = this.stems.numberOf(stem);
    return number === undefined ? stemRarity(this.ranking.statistics, stem) : (this.stems.values[number] ?? 0);
  }

  facet(facet: Facet): Lexicon {
    const lexicon = this.#byName.get(facet);
    if (lexicon === undefined) throw new RangeError(`no facet ${facet}`);
    return lexicon;
  }

  /** @param position of the facet in `facets` */
  lexiconAt(position: number): Lexicon {
    const lexicon = this.facets[position];
    if (lexicon === undefined) throw new RangeError(`no facet ${position}`);
    return lexicon;
  }
}
