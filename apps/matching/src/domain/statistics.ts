/**
 * How common each theme and each word's stem was in a population of organisations on the day the snapshot was taken. Frozen and
 * versioned: a score does not drift with every profile that is added elsewhere, and can be replayed.
 */
export interface Statistics {
  readonly version: string;
  /** Number of organisations counted. */
  readonly population: number;
  /** Organisations that state each theme. */
  readonly themes: Readonly<Record<string, number>>;
  /** Organisations whose mission speaks at all. */
  readonly texts: number;
  /** Of those, how many use each stem; the rarest are left out and count as unknown. */
  readonly stems: ReadonlyMap<string, number>;
}

/** Before any snapshot: all themes weigh the same, and all stems. */
export const noStatistics: Statistics = { version: 'none', population: 0, themes: {}, texts: 0, stems: new Map() };

/** A stem that fewer use is left out, so that a snapshot does not grow with every misspelling. */
const fewestUsers = 2;
/** The most common ones, at most. */
const mostStems = 50_000;

/** Counts organisations one after the other; a word counts once for each. */
export class StatisticsCount {
  #population = 0;
  #texts = 0;
  readonly #themes = new Map<string, number>();
  readonly #stems = new Map<string, number>();

  /** @param stems of its mission */
  add(themes: Iterable<string>, stems: Iterable<string> = []): void {
    this.#population += 1;
    countOnce(this.#themes, themes);
    if (countOnce(this.#stems, stems) > 0) this.#texts += 1;
  }

  snapshot(version: string): Statistics {
    const stems = [...this.#stems].filter(([, users]) => users >= fewestUsers);
    stems.sort(([one, users], [other, others]) => others - users || (one < other ? -1 : 1));
    return {
      version,
      population: this.#population,
      themes: Object.fromEntries(this.#themes),
      texts: this.#texts,
      stems: new Map(stems.slice(0, mostStems)),
    };
  }
}

function countOnce(counts: Map<string, number>, names: Iterable<string>): number {
  const distinct = new Set(names);
  for (const name of distinct) counts.set(name, (counts.get(name) ?? 0) + 1);
  return distinct.size;
}

export function statisticsOf(
  population: Iterable<{ readonly themes: readonly string[]; readonly stems?: Iterable<string> }>,
  version: string,
): Statistics {
  const count = new StatisticsCount();
  for (const { themes, stems } of population) count.add(themes, stems);
  return count.snapshot(version);
}

/** Inverse document frequency, smoothed so that it is positive for a theme that everybody or nobody states. */
export function rarity(statistics: Statistics, theme: string): number {
  return Math.log(1 + (statistics.population + 1) / ((statistics.themes[theme] ?? 0) + 1));
}

/** The same for a stem, among the organisations whose mission speaks. */
export function stemRarity({ texts, stems }: Statistics, stem: string): number {
  return Math.log(1 + (texts + 1) / ((stems.get(stem) ?? 0) + 1));
}
