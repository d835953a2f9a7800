import type { Bench } from './figure.js';

/**
 * Runs each side once a round, in the same order: A B A B. What disturbs the machine for a while disturbs both sides of
 * a pair, so ratios of pairs can be trusted where values cannot.
 */
export async function rounds<K extends string, V>(
  { scale, progress }: Bench,
  figure: string,
  sides: Readonly<Record<K, () => Promise<V>>>,
): Promise<Readonly<Record<K, readonly V[]>>> {
  const names = Object.keys(sides) as K[];
  const measured = new Map<K, V[]>(names.map((name) => [name, []]));
  progress.begin(figure, scale.pairs * names.length);
  for (let round = 1; round <= scale.pairs; round++) {
    for (const name of names) {
      progress.step(`${name}, round ${round} of ${scale.pairs}`);
      measured.get(name)?.push(await sides[name]());
    }
  }
  progress.end();
  return Object.fromEntries(measured) as Record<K, V[]>;
}
