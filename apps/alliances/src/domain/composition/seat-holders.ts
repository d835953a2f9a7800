import { countsAs } from './counting.js';
import { homeOf, type Place } from './place.js';
import type { CompositionPolicy } from './policy.js';
import { admits, type Seat } from './seat.js';

export interface Seating {
  /** The places, each in a seat of the policy. */
  readonly seated: readonly Place[];
  /** Holders for whom the policy has no place. */
  readonly unseated: readonly Place[];
}

/** Institutions that count as one: they sit together. */
interface Party {
  readonly places: readonly Place[];
}

/**
 * The best that holders can make of the seats of another policy: as many of the places that must be held as possible,
 * then as many of the others. A maximum flow (Ford and Fulkerson) from parties over a seat's share of a country to the
 * seat; seats are opened to their minimum first, and an augmenting path never takes a place from a seat.
 */
export function seatUnder(policy: CompositionPolicy, held: readonly Place[]): Seating {
  const parties = partiesOf(policy, held);
  const flow = new Flow();
  parties.forEach((party, at) => {
    flow.open('source', `party/${at}`, 1);
    for (const seat of policy.seats) {
      if (!party.places.every(({ kind, constituency }) => kind === seat.kind && admits(seat, constituency))) continue;
      const share = `${seat.id}/${party.places.map(homeOf).find((home) => home !== undefined) ?? ''}`;
      flow.open(`party/${at}`, share, 1);
      flow.open(share, seat.id, shareOf(seat, party, policy));
    }
  });
  for (const { id, minimum } of policy.seats) flow.open(id, 'sink', minimum);
  flow.fill();
  for (const { id, maximum } of policy.seats) flow.open(id, 'sink', maximum);
  flow.fill();
  const seatOf = (at: number): string | undefined => flow.takenFrom(`party/${at}`)?.split('/')[0];
  return {
    seated: parties.flatMap(({ places }, at) => {
      const seatId = seatOf(at);
      return seatId === undefined ? [] : places.map((place) => ({ ...place, seatId }));
    }),
    unseated: parties.flatMap(({ places }, at) => (seatOf(at) === undefined ? places : [])),
  };
}

function partiesOf({ rules }: CompositionPolicy, held: readonly Place[]): readonly Party[] {
  const parties = new Map<string, Place[]>();
  for (const place of held) {
    const key = `${countsAs(place, rules)}/${place.kind}`;
    parties.set(key, [...(parties.get(key) ?? []), place]);
  }
  return [...parties.values()].map((places) => ({ places }));
}

/** How many of one country the seat takes. */
function shareOf({ constituency, kind, maximum }: Seat, { places }: Party, { rules }: CompositionPolicy): number {
  const home = places.some((place) => homeOf(place) !== undefined);
  const limits = rules.perCountry.filter((rule) => rule.constituency === constituency && rule.kind === kind);
  return Math.min(maximum, ...(home ? limits.map((rule) => rule.maximum) : []));
}

/** A flow network with whole capacities, small enough for depth-first augmenting paths. */
class Flow {
  private readonly capacity = new Map<string, Map<string, number>>();
  private readonly flow = new Map<string, Map<string, number>>();

  /** Sets how much may pass from one node to another. */
  open(from: string, to: string, capacity: number): void {
    entry(this.capacity, from).set(to, capacity);
    entry(this.capacity, to).set(from, this.capacity.get(to)?.get(from) ?? 0);
  }

  /** Sends as much as passes, without taking back what arrives at the sink already. */
  fill(): void {
    while (this.augment('source', new Set()));
  }

  takenFrom(node: string): string | undefined {
    return [...(this.flow.get(node) ?? [])].find(([, amount]) => amount > 0)?.[0];
  }

  private augment(node: string, seen: Set<string>): boolean {
    if (node === 'sink') return true;
    seen.add(node);
    for (const [next, capacity] of this.capacity.get(node) ?? []) {
      const sent = this.flow.get(node)?.get(next) ?? 0;
      if (seen.has(next) || sent >= capacity || !this.augment(next, seen)) continue;
      entry(this.flow, node).set(next, sent + 1);
      entry(this.flow, next).set(node, -(sent + 1));
      return true;
    }
    return false;
  }
}

function entry(map: Map<string, Map<string, number>>, key: string): Map<string, number> {
  const found = map.get(key) ?? new Map<string, number>();
  map.set(key, found);
  return found;
}
