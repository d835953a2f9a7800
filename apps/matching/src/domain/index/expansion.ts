import type { Facet } from '../facets.js';
import type { Relatedness } from '../relatedness.js';

export interface Related {
  readonly term: string;
  readonly strength: number;
}

type Role = 'asks' | 'gives';

/**
 * Expands a term of a query into the related terms that the index holds, strongest first. What was worked out is
 * kept until the facet's vocabulary grows; both are bounded by the taxonomy's size.
 */
export class Expansion {
  readonly #vocabulary = new Map<string, Set<string>>();
  readonly #known = new Map<string, readonly Related[]>();

  constructor(private readonly relatedness: Relatedness) {}

  /** Says that the index holds documents with this term. */
  learn(role: Role, facet: Facet, term: string): void {
    const vocabulary = this.#vocabularyOf(role, facet);
    if (vocabulary.has(term)) return;
    vocabulary.add(term);
    const prefix = `${role}/${facet}/`;
    for (const key of this.#known.keys()) if (key.startsWith(prefix)) this.#known.delete(key);
  }

  /** Given terms of documents that answer what the query asks. */
  answering(facet: Facet, asked: string): readonly Related[] {
    return this.#expand('gives', facet, asked, (given) => this.relatedness(facet, asked, given));
  }

  /** Asked terms of documents that the query's given term answers. */
  askedFor(facet: Facet, given: string): readonly Related[] {
    return this.#expand('asks', facet, given, (asked) => this.relatedness(facet, asked, given));
  }

  #expand(role: Role, facet: Facet, term: string, strengthOf: (term: string) => number): readonly Related[] {
    const key = `${role}/${facet}/${term}`;
    const known = this.#known.get(key);
    if (known) return known;
    const related: Related[] = [];
    for (const candidate of this.#vocabularyOf(role, facet)) {
      const strength = strengthOf(candidate);
      if (strength > 0) related.push({ term: candidate, strength });
    }
    related.sort((a, b) => b.strength - a.strength);
    this.#known.set(key, related);
    return related;
  }

  #vocabularyOf(role: Role, facet: Facet): Set<string> {
    const key = `${role}/${facet}`;
    const vocabulary = this.#vocabulary.get(key) ?? new Set<string>();
    this.#vocabulary.set(key, vocabulary);
    return vocabulary;
  }
}
