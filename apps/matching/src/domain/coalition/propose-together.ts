import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Coalition, OpenTable } from './coalition.js';
import { proposeCoalition } from './propose-coalition.js';

/** Two organisations that do not work together, by their ids; the order says nothing. */
export type Apart = readonly [string, string];

/**
 * A coalition in which nobody sits with an organisation that it does not work with. Of two that would, the table goes
 * without the one whose absence leaves less open; where that is the same, without the one named last. A large table takes a
 * tenth of a second each time that it is looked at: others have their turn in between.
 */
export async function proposeTogether(table: OpenTable, apart: readonly Apart[]): Promise<Coalition> {
  let left = table;
  let coalition = proposeCoalition(left);
  for (let pair = pairIn(coalition, apart); pair; pair = pairIn(coalition, apart)) {
    const [first, last] = [without(pair[0], left), without(pair[1], left)];
    await nextTurn();
    const withoutFirst = proposeCoalition(first);
    await nextTurn();
    const withoutLast = proposeCoalition(last);
    const firstGoes = leavesLess(withoutFirst, withoutLast);
    left = firstGoes ? first : last;
    coalition = firstGoes ? withoutFirst : withoutLast;
  }
  return coalition;
}

const without = (id: string, table: OpenTable): OpenTable => ({
  ...table,
  listed: table.listed.filter(({ organizationId }) => organizationId !== id),
});

function pairIn({ seats }: Coalition, apart: readonly Apart[]): Apart | undefined {
  const members = new Set(seats.flatMap((seat) => seat.members.map(({ organizationId }) => organizationId)));
  return apart.find((pair) => pair.every((id) => members.has(id)));
}

function leavesLess(one: Coalition, other: Coalition): boolean {
  const places = missingIn(one) - missingIn(other);
  return places < 0 || (places === 0 && openIn(one) < openIn(other));
}

const missingIn = ({ seats, unmet }: Coalition): number =>
  [...seats, ...unmet].reduce((sum, { missing }) => sum + missing, 0);
const openIn = ({ needs }: Coalition): number => needs.filter(({ metBy }) => metBy === 'nobody').length;
