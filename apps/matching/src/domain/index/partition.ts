import type { Compiled } from '../compile.js';
import { facets, type Facets } from '../facets.js';
import type { Expansion } from './expansion.js';
import { Postings } from './postings.js';

type Role = 'asks' | 'gives';
type TermPostings = Readonly<Record<Role, readonly Map<string, Postings>[]>>;

/** Per slot, one share a facet of what the query asks, then one a facet of what the document asks. */
const rowLength = facets.length * 2;

/**
 * The documents that can appear in one list, as postings by term, and the scratch space of the query under way.
 * Queries are synchronous, so there is one at a time; what `accumulate` found is valid until the next one.
 */
export class Partition<D extends Compiled> {
  readonly #slotOf = new Map<string, number>();
  readonly #documents: (D | undefined)[] = [];
  readonly #free: number[] = [];
  readonly #postings: TermPostings = { asks: facets.map(() => new Map()), gives: facets.map(() => new Map()) };
  #rows = new Float64Array(0);
  #lastQuery = new Uint32Array(0);
  #lastAsk = new Uint32Array(0);
  #query = 0;
  #touched: number[] = [];

  put(id: string, document: D): void {
    const slot = this.#slotOf.get(id) ?? this.#takeSlot(id);
    const before = this.#documents[slot];
    this.#documents[slot] = document;
    facets.forEach((facet, position) => {
      for (const role of ['asks', 'gives'] as const) {
        const now = weightsOf(document.facets, position, role);
        const old = before ? weightsOf(before.facets, position, role) : new Map<string, number>();
        this.#replace(this.#postings[role][position], slot, old, now);
      }
    });
  }

  remove(id: string): void {
    const slot = this.#slotOf.get(id);
    const document = slot === undefined ? undefined : this.#documents[slot];
    if (slot === undefined || document === undefined) return;
    facets.forEach((facet, position) => {
      for (const role of ['asks', 'gives'] as const) {
        this.#replace(this.#postings[role][position], slot, weightsOf(document.facets, position, role), new Map());
      }
    });
    this.#slotOf.delete(id);
    this.#documents[slot] = undefined;
    this.#free.push(slot);
  }

  /** Slots of the documents that share something with the query, each with its shares filled in. */
  accumulate(query: Facets, expansion: Expansion): readonly number[] {
    this.#begin();
    facets.forEach((facet, position) => {
      const { asks, gives } = query[facet];
      asks.forEach(({ term, weight }, ask) => {
        // Strongest first, so the first hit of an ask in a document is its best answer.
        for (const { term: given, strength } of expansion.answering(facet, term)) {
          this.#addAnswers(position, given, position * maximumAsks + ask + 1, weight * strength);
        }
      });
      const answered = new Map<string, number>();
      for (const given of gives) {
        for (const { term, strength } of expansion.askedFor(facet, given)) {
          answered.set(term, Math.max(strength, answered.get(term) ?? 0));
        }
      }
      for (const [term, strength] of answered) this.#addAsks(position, term, strength);
    });
    return this.#touched;
  }

  documentAt(slot: number): D {
    const document = this.#documents[slot];
    if (document === undefined) throw new RangeError(`no document at slot ${slot}`);
    return document;
  }

  /** Shares of what the query asks that the document gives, one a facet. */
  shareOfQuery(slot: number): Float64Array {
    return this.#rows.subarray(slot * rowLength, slot * rowLength + facets.length);
  }

  /** Shares of what the document asks that the query gives, one a facet. */
  shareOfDocument(slot: number): Float64Array {
    return this.#rows.subarray(slot * rowLength + facets.length, (slot + 1) * rowLength);
  }

  #addAnswers(facet: number, given: string, ask: number, points: number): void {
    const postings = this.#postings.gives[facet]?.get(given);
    if (!postings) return;
    const { slots, length } = postings;
    for (let position = 0; position < length; position += 1) {
      const slot = slots[position] ?? 0;
      this.#touch(slot);
      if (this.#lastAsk[slot] === ask) continue;
      this.#lastAsk[slot] = ask;
      const row = slot * rowLength + facet;
      this.#rows[row] = (this.#rows[row] ?? 0) + points;
    }
  }

  #addAsks(facet: number, asked: string, strength: number): void {
    const postings = this.#postings.asks[facet]?.get(asked);
    if (!postings) return;
    const { slots, weights, length } = postings;
    for (let position = 0; position < length; position += 1) {
      const slot = slots[position] ?? 0;
      this.#touch(slot);
      const row = slot * rowLength + facets.length + facet;
      this.#rows[row] = (this.#rows[row] ?? 0) + (weights[position] ?? 0) * strength;
    }
  }

  #touch(slot: number): void {
    if (this.#lastQuery[slot] === this.#query) return;
    this.#lastQuery[slot] = this.#query;
    this.#lastAsk[slot] = 0;
    this.#rows.fill(0, slot * rowLength, (slot + 1) * rowLength);
    this.#touched.push(slot);
  }

  #begin(): void {
    this.#touched = [];
    if (this.#query === 0xffffffff) {
      this.#lastQuery.fill(0);
      this.#query = 0;
    }
    this.#query += 1;
    if (this.#lastQuery.length >= this.#documents.length) return;
    const capacity = this.#documents.length * 2;
    this.#rows = new Float64Array(capacity * rowLength);
    this.#lastQuery = new Uint32Array(capacity);
    this.#lastAsk = new Uint32Array(capacity);
  }

  #takeSlot(id: string): number {
    const slot = this.#free.pop() ?? this.#documents.length;
    this.#slotOf.set(id, slot);
    return slot;
  }

  #replace(
    postings: Map<string, Postings> | undefined,
    slot: number,
    before: ReadonlyMap<string, number>,
    now: ReadonlyMap<string, number>,
  ): void {
    if (!postings) return;
    for (const term of before.keys()) if (!now.has(term)) postings.get(term)?.delete(slot);
    for (const [term, weight] of now) {
      if (before.get(term) === weight) continue;
      const list = postings.get(term) ?? new Postings();
      postings.set(term, list);
      list.set(slot, weight);
    }
  }
}

/** Contracts bound every list far below this; it keeps the asks of different facets apart. */
const maximumAsks = 65_536;

function weightsOf(documentFacets: Facets, position: number, role: Role): Map<string, number> {
  const facet = facets[position];
  if (facet === undefined) return new Map();
  const { asks, gives } = documentFacets[facet];
  return role === 'asks'
    ? new Map(asks.map(({ term, weight }) => [term, weight]))
    : new Map(gives.map((term) => [term, 1]));
}
