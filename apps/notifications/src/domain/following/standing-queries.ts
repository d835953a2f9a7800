import { type Facet, facets, type Findable, type SearchQuery, type SoughtRecords } from './findable.js';
import { SlotSet } from './slot-set.js';

/** A saved search as the index holds it. */
export interface StandingQuery extends SearchQuery {
  readonly id: string;
  readonly personId: string;
}

/**
 * Saved searches turned round: asked with a record, it says which of them find it. For each code there is the set of
 * the searches that ask for it, and for each facet that of those to which it does not matter; a record's searches are
 * the intersection over the facets. Cost: a pass over one bit a search for each code of the record, however many match.
 */
export class StandingQueries {
  private readonly held: (StandingQuery | undefined)[] = [];
  private readonly slots = new Map<string, number>();
  private readonly free: number[] = [];
  private readonly all = new Map<SoughtRecords, SlotSet>();
  private readonly asking = new Map<string, SlotSet>();
  private readonly indifferent = new Map<Facet, SlotSet>();

  get size(): number {
    return this.slots.size;
  }

  /** One with the same id is replaced. */
  put(query: StandingQuery): void {
    this.remove(query.id);
    const slot = this.free.pop() ?? this.held.length;
    this.held[slot] = query;
    this.slots.set(query.id, slot);
    for (const set of this.setsOf(query)) set.add(slot);
  }

  remove(id: string): void {
    const slot = this.slots.get(id);
    const query = slot === undefined ? undefined : this.held[slot];
    if (slot === undefined || !query) return;
    for (const set of this.setsOf(query)) set.delete(slot);
    this.held[slot] = undefined;
    this.slots.delete(id);
    this.free.push(slot);
  }

  /** Visits those that find this record, in no order; nothing may be put in or taken out meanwhile. */
  eachFinding({ records, codes }: Findable, visit: (query: StandingQuery) => void): void {
    const found = this.all.get(records)?.copy();
    if (!found) return;
    for (const facet of facets) {
      const sets = (codes[facet] ?? []).map((code) => this.asking.get(keyOf(facet, code)));
      found.keepIn([this.indifferent.get(facet), ...sets].filter((set) => set !== undefined));
    }
    // A list of all of them would take longer than finding them: half of the searches may find one record.
    found.forEach((slot) => {
      const query = this.held[slot];
      if (query) visit(query);
    });
  }

  private setsOf({ records, codes }: SearchQuery): readonly SlotSet[] {
    const sets = facets.flatMap((facet) => {
      const asked = codes[facet] ?? [];
      if (asked.length === 0) return [setIn(this.indifferent, facet)];
      return asked.map((code) => setIn(this.asking, keyOf(facet, code)));
    });
    return [setIn(this.all, records), ...sets];
  }
}

const keyOf = (facet: Facet, code: string): string => `${facet}:${code}`;

function setIn<K>(sets: Map<K, SlotSet>, key: K): SlotSet {
  const known = sets.get(key) ?? new SlotSet();
  sets.set(key, known);
  return known;
}
