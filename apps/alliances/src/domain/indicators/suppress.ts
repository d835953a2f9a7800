import type { Breakdown, Dimension } from './indicator.js';

/** Counts below this are not shown. */
export const smallestShown = 10;

/** One category over all members; `count` is absent where it is suppressed. */
export interface ShownCell {
  readonly category: string;
  readonly count?: number;
}

export interface ShownBreakdown {
  readonly dimension: Dimension;
  readonly cells: readonly ShownCell[];
}

/** How many of a category each member counted. */
interface Counted {
  readonly category: string;
  readonly of: readonly number[];
}

/**
 * The categories of one dimension over all members. The total is known to the reader, and a member knows its own part:
 * so no cell, and not what all suppressed cells make together, may be a count under ten, nor become one when a member
 * takes its own part away. Where it would, the smallest further cell is suppressed too, so that at least two are, and
 * with it each that is as small: which of them was chosen would tell what is in them. A category that nothing can hide is
 * not named: its count is the total.
 * @param members the breakdowns of each member that counted, in one period that is closed
 */
export function shownBreakdown(dimension: Dimension, members: readonly (readonly Breakdown[])[]): ShownBreakdown {
  const tables = members.map((breakdowns) => breakdowns.find((one) => one.dimension === dimension)?.cells ?? []);
  const categories = [...new Set(tables.flatMap((cells) => cells.map(({ category }) => category)))].sort();
  const counted = categories.map((category): Counted => {
    const countIn = (cells: Breakdown['cells']) => Number(cells.find((one) => one.category === category)?.count ?? 0);
    return { category, of: tables.map(countIn) };
  });
  const hidden = suppressed(counted);
  if (counted.length === 1 && hidden.size === 1) return { dimension, cells: [] };
  return {
    dimension,
    cells: counted.map(({ category, of }) => (hidden.has(category) ? { category } : { category, count: sum(of) })),
  };
}

function suppressed(counted: readonly Counted[]): ReadonlySet<string> {
  const hidden = counted.filter(({ of }) => !isSafe(of));
  const rest = counted.filter((one) => !hidden.includes(one)).sort((one, other) => sum(one.of) - sum(other.of));
  while (hidden.length > 0 && rest.length > 0 && !hideEachOther(hidden, rest)) {
    const [smallest] = rest;
    const next = rest.filter(({ of }) => smallest && sum(of) === sum(smallest.of));
    hidden.push(...rest.splice(0, next.length));
  }
  return new Set(hidden.map(({ category }) => category));
}

/** @param rest what is shown beside them, the smallest first */
function hideEachOther(hidden: readonly Counted[], [smallest]: readonly Counted[]): boolean {
  if (hidden.length < 2 || !isSafe(together(hidden))) return false;
  // Each as large as one that must be hidden can be, beside one as small as can be shown: nothing else makes that sum.
  const areLargest = hidden.every(({ of }) => sum(of) === smallestShown - 1);
  return !(areLargest && smallest && sum(smallest.of) === smallestShown);
}

/** Whether a count of several members can be told to all of them. */
function isSafe(of: readonly number[]): boolean {
  const all = sum(of);
  return all >= smallestShown && (of.length < 2 || of.every((own) => all - own >= smallestShown));
}

/** What hidden categories make together, member by member. */
function together(hidden: readonly Counted[]): readonly number[] {
  return (hidden[0]?.of ?? []).map((_, member) => sum(hidden.map(({ of }) => of[member] ?? 0)));
}

const sum = (counts: readonly number[]): number => counts.reduce((total, one) => total + one, 0);
