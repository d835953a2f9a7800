/**
 * How common each theme was in a population of organisations on the day the snapshot was taken. Frozen and
 * versioned: a score does not drift with every profile that is added elsewhere, and can be replayed.
 */
export interface Statistics {
  readonly version: string;
  /** Number of organisations counted. */
  readonly population: number;
  /** Organisations that state each theme. */
  readonly themes: Readonly<Record<string, number>>;
}

/** Before any snapshot: all themes weigh the same. */
export const noStatistics: Statistics = { version: 'none', population: 0, themes: {} };

export function statisticsOf(
  population: Iterable<{ readonly themes: readonly string[] }>,
  version: string,
): Statistics {
  const themes: Record<string, number> = {};
  let count = 0;
  for (const { themes: stated } of population) {
    count += 1;
    for (const theme of new Set(stated)) themes[theme] = (themes[theme] ?? 0) + 1;
  }
  return { version, population: count, themes };
}

/** Inverse document frequency, smoothed so that it is positive for a theme that everybody or nobody states. */
export function rarity(statistics: Statistics, theme: string): number {
  return Math.log(1 + (statistics.population + 1) / ((statistics.themes[theme] ?? 0) + 1));
}
