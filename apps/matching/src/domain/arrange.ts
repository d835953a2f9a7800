import { hash } from './hash.js';

/** A seat's list is this long: enough to look through, and to fill the places that are shown first. */
export const listLength = 50;

/** How a ranked list is shown. Data, versioned with what is stored. */
export interface ArrangePolicy {
  readonly version: string;
  /** Of the first n shown, at least ⌊n × floor⌋ are small or migrant-led, as long as any of them may be lifted. */
  readonly floor: number;
  /** The last of every so many places explores. */
  readonly exploreEvery: number;
  /**
   * The floor and exploring lift nobody whose score is below this share of that of the one who is due for the place:
   * they decide among near equals, and the first stage among the others.
   */
  readonly liftWithin: number;
  /**
   * A place that explores goes first to the best of the newcomers, unless its score is below this share of that of the one
   * who is due: who has told of nothing yet cannot have the points of those who have.
   */
  readonly newcomersWithin: number;
}

export const arrangePolicy: ArrangePolicy = {
  version: '2026-11.3',
  floor: 0.2,
  exploreEvery: 10,
  liftWithin: 0.96,
  newcomersWithin: 0.5,
};

export interface Arrangeable {
  readonly id: string;
  /** Place in the first stage, from 1; the list comes in this order. */
  readonly rank: number;
  readonly score: number;
  /** Small or migrant-led: see `isSheltered`. */
  readonly sheltered: boolean;
  /** Has told of no experience, and concluded nothing here: see `isNewcomer`. */
  readonly newcomer: boolean;
}

/** Why an entry is shown where it is: its rank, the floor, or the place that explores. */
export type PlacedBy = 'rank' | 'floor' | 'explore';

export interface Shown<E extends Arrangeable> {
  readonly entry: E;
  /** Place in the list as shown, from 1. */
  readonly shownAt: number;
  readonly placedBy: PlacedBy;
}

/**
 * The second stage: the ranked list in the order in which it is shown, each entry once. The floor keeps small and
 * migrant-led organisations in sight; one place in ten goes to the best newcomer that is left or, without any, to one
 * drawn, by `seed`, from those that are left and nearly as good.
 */
export function arrange<E extends Arrangeable>(
  ranked: readonly E[],
  policy: ArrangePolicy,
  seed: string,
): readonly Shown<E>[] {
  const left = [...ranked];
  const shown: Shown<E>[] = [];
  let sheltered = 0;
  while (left.length > 0) {
    const shownAt = shown.length + 1;
    // What a place that explores would owe to the floor is settled one place before it.
    const owedUpTo = (shownAt + 1) % policy.exploreEvery === 0 ? shownAt + 1 : shownAt;
    const chosen = choose(left, policy, sheltered < Math.floor(owedUpTo * policy.floor), seed, shownAt);
    const [entry] = left.splice(chosen.position, 1);
    if (entry === undefined) break;
    if (entry.sheltered) sheltered += 1;
    shown.push({ entry, shownAt, placedBy: chosen.position === 0 ? 'rank' : chosen.placedBy });
  }
  return shown;
}

/** A place that explores and is owed to the floor goes to one of those that the floor is for. */
function choose(
  left: readonly Arrangeable[],
  { exploreEvery, liftWithin, newcomersWithin }: ArrangePolicy,
  floorIsOwed: boolean,
  seed: string,
  shownAt: number,
): { readonly position: number; readonly placedBy: PlacedBy } {
  const liftFrom = liftWithin * (left[0]?.score ?? 0);
  const eligible = positionsOf(left, ({ score }) => score >= liftFrom);
  const sheltered = positionsOf(left, (entry) => entry.score >= liftFrom && entry.sheltered);
  const owed = floorIsOwed && sheltered.length > 0;
  if (shownAt % exploreEvery === 0) {
    const welcomeFrom = newcomersWithin * (left[0]?.score ?? 0);
    const newcomer = left.findIndex(
      (entry) => entry.newcomer && entry.score >= welcomeFrom && (!owed || entry.sheltered),
    );
    if (newcomer >= 0) return { position: newcomer, placedBy: 'explore' };
    const pool = (owed ? sheltered : eligible).filter((position) => position > 0);
    const drawn = pool[hash(`${seed}/explore/${shownAt}`) % pool.length];
    if (drawn !== undefined) return { position: drawn, placedBy: 'explore' };
  }
  const first = sheltered[0];
  return owed && first !== undefined ? { position: first, placedBy: 'floor' } : { position: 0, placedBy: 'rank' };
}

function positionsOf(list: readonly Arrangeable[], accepts: (entry: Arrangeable) => boolean): readonly number[] {
  return list.flatMap((entry, position) => (accepts(entry) ? [position] : []));
}
