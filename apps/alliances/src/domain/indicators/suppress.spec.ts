import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Breakdown } from './indicator.js';
import { shownBreakdown, smallestShown } from './suppress.js';

type Table = readonly number[];

const categories = ['a', 'b', 'c', 'd', 'e'];
const breakdownOf = (table: Table): readonly Breakdown[] => [
  {
    dimension: 'sex',
    cells: table.map((count, at) => ({ category: categories[at] ?? '', count: String(count) })),
  },
];
/** What is shown of tables, one of each member; nothing where it is suppressed. */
const shown = (...tables: readonly Table[]): readonly (number | undefined)[] =>
  shownBreakdown('sex', tables.map(breakdownOf)).cells.map(({ count }) => count);
const total = (table: Table): number => table.reduce((sum, one) => sum + one, 0);

describe('what is shown of a breakdown', () => {
  it('is everything where no count is under ten', () => {
    expect(shown([70, 80, 10])).toEqual([70, 80, 10]);
  });

  it.each([
    ['a small count, and the smallest other one with it', [70, 80, 4], [undefined, 80, undefined]],
    ['nothing too: it says who is not there', [70, 80, 0], [undefined, 80, undefined]],
    ['two small ones, which hide each other', [70, 9, 9], [70, undefined, undefined]],
    ['two that make less than ten together, and one more', [70, 80, 4, 5], [undefined, 80, undefined, undefined]],
    ['all that are as small as the one that hides a small one', [22, 22, 9, 30], [undefined, undefined, undefined, 30]],
    [
      'the ten beside nines, which would say that they are nines',
      [9, 9, 10, 30],
      [undefined, undefined, undefined, 30],
    ],
    ['all there is, where nothing else can hide it', [70, 4], [undefined, undefined]],
    ['the name of a single one, whose count is the total', [4], []],
  ] as const)('leaves out %s', (_, table, expected) => {
    expect(shown(table)).toEqual(expected);
  });

  it('leaves out what a member could find by taking away its own part', () => {
    expect(shown([35, 60, 50], [5, 60, 50])).toEqual([undefined, 120, undefined]);
    expect(shown([35, 60, 50], [15, 60, 50])).toEqual([50, 120, 100]);
    expect(shown([30, 40, 50], [0, 40, 50])).toEqual([undefined, undefined, 100]);
  });

  it('leaves no suppressed count to be worked out, by anybody who knows the rule, the total and the rest', () => {
    const largest = 40;
    const alike = new Map<string, Table[]>();
    for (const table of tables(3, largest)) {
      const said = JSON.stringify([total(table), shown(table)]);
      alike.set(said, [...(alike.get(said) ?? []), table]);
    }
    const workedOut = [...alike.values()].filter((worlds) => {
      const [table = []] = worlds;
      const published = shown(table);
      const hidden = [...table.keys()].filter((at) => published[at] === undefined);
      // Of a larger sum not every table was looked at.
      const isWhole = total(hidden.map((at) => table[at] ?? 0)) <= largest;
      const isKnown = (at: number): boolean => worlds.every((world) => world[at] === table[at]);
      return isWhole && total(table) >= smallestShown && hidden.some(isKnown);
    });
    expect(workedOut).toEqual([]);
    expect(alike.size).toBeGreaterThan(1_000);
  });

  it('never shows a count, or what is left of one without one member’s part, that is under ten', () => {
    const table = fc.array(fc.nat(40), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(table, { minLength: 1, maxLength: 4 }), (tables) => {
        const published = shown(...tables);
        const hidden = published.map((count) => count === undefined);
        const left = (without: number, at: number) =>
          total(tables.map((one, member) => (member === without ? 0 : (one[at] ?? 0))));
        const observers = tables.length > 1 ? [-1, ...tables.keys()] : [-1];
        for (const who of observers) {
          published.forEach((count, at) => {
            if (count !== undefined) expect(left(who, at)).toBeGreaterThanOrEqual(smallestShown);
          });
          const together = total(hidden.map((one, at) => (one ? left(who, at) : 0)));
          if (hidden.includes(true) && hidden.includes(false)) expect(together).toBeGreaterThanOrEqual(smallestShown);
        }
        expect(hidden.filter(Boolean).length).not.toBe(1);
      }),
      { numRuns: 200 },
    );
  });
});

/** All of so many counts, each up to the largest. */
function tables(counts: number, largest: number): readonly Table[] {
  if (counts === 0) return [[]];
  const begun = tables(counts - 1, largest);
  return Array.from({ length: largest + 1 }, (_, count) => begun.map((table) => [...table, count])).flat();
}
