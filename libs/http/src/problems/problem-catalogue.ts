import { labelLanguages, type Language } from '#taxonomy';
import { sharedProblemKinds, type SharedSlug } from './shared-problems.js';
import { en } from './texts/en.js';
import { es } from './texts/es.js';
import { fr } from './texts/fr.js';
import { pt } from './texts/pt.js';
import type { ProblemText } from './texts/texts.js';

export interface ProblemDefinition {
  /** Stable: the last part of `type`. */
  readonly slug: string;
  readonly status: number;
  /** For docs/problems.md: one English sentence on when it happens and what to do. */
  readonly when: string;
  readonly texts: Readonly<Record<Language, ProblemText>>;
}

const texts = { es, en, pt, fr };

/** The problems that any route may answer. */
export const sharedProblems: readonly ProblemDefinition[] = Object.entries(sharedProblemKinds).map(
  ([slug, [status, when]]) => ({
    slug,
    status,
    when,
    texts: Object.fromEntries(
      labelLanguages.map((language) => [language, texts[language].problems[slug as SharedSlug]]),
    ) as Record<Language, ProblemText>,
  }),
);

/** The problems of this process: the shared ones and those of the services it runs. */
export class ProblemCatalogue {
  private readonly bySlug = new Map<string, ProblemDefinition>();

  constructor() {
    this.add(sharedProblems);
  }

  /** A slug means one thing: giving it twice with another definition is a bug. */
  add(definitions: readonly ProblemDefinition[]): void {
    for (const definition of definitions) {
      const known = this.bySlug.get(definition.slug);
      if (known && known !== definition) throw new Error(`The problem "${definition.slug}" is defined twice.`);
      this.bySlug.set(definition.slug, definition);
    }
  }

  find(slug: string): ProblemDefinition | undefined {
    return this.bySlug.get(slug);
  }

  all(): readonly ProblemDefinition[] {
    return [...this.bySlug.values()].sort((a, b) => a.status - b.status || a.slug.localeCompare(b.slug));
  }
}
