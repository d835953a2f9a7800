import type { PreparedCandidate, PreparedProblem } from './prepared-problem.js';

/** What a team is worth, what matters most first. */
export interface Worth {
  /** Places that seats and quotas still need. */
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
    this.#holders = prepared.groups.map(() => 0);
    this.#owed = prepared.groups.reduce((sum, { reachable }) => sum + reachable, 0);
  }

  get members(): readonly number[] {
    return [...this.#members];
  }

  get worth(): Worth {
    return { owed: this.#owed, covered: this.#covered, size: this.#members.size, cost: this.#cost };
  }

  /** Places that seats and quotas still need and could have. */
  get owed(): number {
    return this.#owed;
  }

  /** Of these, those of seats: nobody fills two of them. */
  get owedBySeats(): number {
    let owed = 0;
    for (let seat = 0; seat < this.prepared.seats; seat += 1) owed += this.owedBy(seat);
    return owed;
  }

  get placesLeft(): number {
    return this.prepared.problem.members - this.#members.size;
  }

  get meansLeft(): number {
    return (this.prepared.problem.budget ?? Infinity) - this.#cost;
  }

  owedBy(group: number): number {
    return Math.max(0, (this.prepared.groups[group]?.reachable ?? 0) - this.holders(group));
  }

  holders(group: number): number {
    return this.#holders[group] ?? 0;
  }

  has(candidate: number): boolean {
    return this.#members.has(candidate);
  }

  mayJoin(candidate: number): boolean {
    const { groups, party, cost } = this.#of(candidate);
    if (this.placesLeft <= 0 || this.#parties.has(party) || cost > this.meansLeft + equalCosts) return false;
    return groups.every((group) => this.holders(group) < (this.prepared.groups[group]?.maximum ?? Infinity));
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
    const { needs, groups, party, cost } = this.#of(candidate);
    this.#members.add(candidate);
    this.#parties.add(party);
    this.#cost += cost;
    for (const group of groups) this.#count(group, 1);
    for (const need of needs) {
      if (this.#timesCovered[need] === 0) this.#covered += 1;
      this.#timesCovered[need] = (this.#timesCovered[need] ?? 0) + 1;
    }
  }

  leave(candidate: number): void {
    const { needs, groups, party, cost } = this.#of(candidate);
    this.#members.delete(candidate);
    this.#parties.delete(party);
    this.#cost -= cost;
    for (const group of groups) this.#count(group, -1);
    for (const need of needs) {
      this.#timesCovered[need] = (this.#timesCovered[need] ?? 0) - 1;
      if (this.#timesCovered[need] === 0) this.#covered -= 1;
    }
  }

  #count(group: number, more: number): void {
    this.#owed -= this.owedBy(group);
    this.#holders[group] = this.holders(group) + more;
    this.#owed += this.owedBy(group);
  }

  #of(candidate: number): PreparedCandidate {
    const found = this.prepared.candidates[candidate];
    if (!found) throw new RangeError(`there is no candidate ${candidate}`);
    return found;
  }
}
