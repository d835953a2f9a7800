import type { PreparedCandidate, PreparedProblem } from './prepared-problem.js';

/** What a team is worth, what matters most first. */
export interface Worth {
  /** Places that seats still need. */
  readonly owed: number;
  readonly covered: number;
  readonly size: number;
  readonly cost: number;
}

/** Costs are sums in another order: what differs by less is equal. */
const equalCosts = 1e-9;

export function isBetter(a: Worth, b: Worth): boolean {
  if (a.owed !== b.owed) return a.owed < b.owed;
  if (a.covered !== b.covered) return a.covered > b.covered;
  if (a.size !== b.size) return a.size < b.size;
  return a.cost < b.cost - equalCosts;
}

/** A team in the making; whoever joins or leaves costs no more than what it covers. */
export class TeamDraft {
  readonly #members = new Set<number>();
  readonly #parties = new Set<number>();
  readonly #timesCovered: number[];
  readonly #holders: number[];
  #covered = 0;
  #owed: number;
  #cost = 0;

  constructor(readonly prepared: PreparedProblem) {
    this.#timesCovered = prepared.problem.needs.map(() => 0);
    this.#holders = prepared.seats.map(() => 0);
    this.#owed = prepared.seats.reduce((sum, { reachable }) => sum + reachable, 0);
  }

  get members(): readonly number[] {
    return [...this.#members];
  }

  get worth(): Worth {
    return { owed: this.#owed, covered: this.#covered, size: this.#members.size, cost: this.#cost };
  }

  /** Places that seats still need and could have. */
  get owed(): number {
    return this.#owed;
  }

  get placesLeft(): number {
    return this.prepared.problem.members - this.#members.size;
  }

  get meansLeft(): number {
    return (this.prepared.problem.budget ?? Infinity) - this.#cost;
  }

  owedBy(seat: number): number {
    return Math.max(0, (this.prepared.seats[seat]?.reachable ?? 0) - this.holders(seat));
  }

  holders(seat: number): number {
    return this.#holders[seat] ?? 0;
  }

  has(candidate: number): boolean {
    return this.#members.has(candidate);
  }

  mayJoin(candidate: number): boolean {
    const { seat, party, cost } = this.#of(candidate);
    if (this.placesLeft <= 0 || this.#parties.has(party) || cost > this.meansLeft + equalCosts) return false;
    return seat < 0 || this.holders(seat) < (this.prepared.seats[seat]?.maximum ?? Infinity);
  }

  /** Needs that it would meet and nobody in the team does. */
  gain(candidate: number): number {
    let gain = 0;
    for (const need of this.#of(candidate).needs) if (this.#timesCovered[need] === 0) gain += 1;
    return gain;
  }

  timesCovered(need: number): number {
    return this.#timesCovered[need] ?? 0;
  }

  join(candidate: number): void {
    const { needs, seat, party, cost } = this.#of(candidate);
    this.#members.add(candidate);
    this.#parties.add(party);
    this.#cost += cost;
    this.#seat(seat, 1);
    for (const need of needs) {
      if (this.#timesCovered[need] === 0) this.#covered += 1;
      this.#timesCovered[need] = (this.#timesCovered[need] ?? 0) + 1;
    }
  }

  leave(candidate: number): void {
    const { needs, seat, party, cost } = this.#of(candidate);
    this.#members.delete(candidate);
    this.#parties.delete(party);
    this.#cost -= cost;
    this.#seat(seat, -1);
    for (const need of needs) {
      this.#timesCovered[need] = (this.#timesCovered[need] ?? 0) - 1;
      if (this.#timesCovered[need] === 0) this.#covered -= 1;
    }
  }

  #seat(seat: number, more: number): void {
    if (seat < 0) return;
    this.#owed -= this.owedBy(seat);
    this.#holders[seat] = this.holders(seat) + more;
    this.#owed += this.owedBy(seat);
  }

  #of(candidate: number): PreparedCandidate {
    const found = this.prepared.candidates[candidate];
    if (!found) throw new RangeError(`there is no candidate ${candidate}`);
    return found;
  }
}
