import type { CompiledCall } from './compile.js';
import { evidenceTypes } from './evidence-types.js';
import type { CompositionSnapshot, Evidence, Explanation, Gap, Missing } from './explanation.js';
import { type Ask, type Facet, facets } from './facets.js';
import { codeOf } from './relatedness.js';
import type { SeatCall } from './seat-call.js';

/** One gap of a call: whoever is explained closes it or does not. */
interface Closable {
  readonly term: string;
  readonly closed: Gap;
  readonly open: Gap;
}

/** The two ends of a corridor are told alike, since they are one code. */
interface Unanswered {
  readonly term: string;
  readonly told: Missing;
}

/** What the explanations of one call tell alike, whoever is found for it. */
interface ToldOfCall {
  readonly seat: Explanation['seat'];
  /** That the seat lacks its minimum, or nothing. */
  readonly owed: readonly Gap[];
  readonly needs: readonly Closable[];
  readonly corridorEnds: readonly Closable[];
  readonly interpretation: readonly Gap[];
  /** By facet, what is missing where an ask has no answer. */
  readonly missing: readonly (readonly Unanswered[])[];
  readonly compositionBefore: CompositionSnapshot;
  readonly compositionAfter: CompositionSnapshot;
  readonly bySeat: readonly Evidence[];
  readonly byPublication: readonly Evidence[];
}

let last: { readonly call: CompiledCall; readonly told: ToldOfCall } | undefined;

/** Made once for all who are explained one after the other. */
export function toldOf(call: CompiledCall): ToldOfCall {
  if (last?.call !== call) last = { call, told: make(call) };
  return last.told;
}

function make({ call, facets: asked }: CompiledCall): ToldOfCall {
  const { content, seat } = call;
  const { id, constituency, places, offers, minimum } = seat;
  const isOwed = (call.filled[id] ?? 0) < minimum;
  return {
    seat: { id, constituency, places, offers },
    owed: isOwed ? [{ kind: 'seat', id, constituency, closes: true }] : [],
    needs: asked.offer.asks.map(({ term }) => closable(term, (closes) => ({ kind: 'need', id: term, closes }))),
    corridorEnds: asked.corridor.asks.map(({ term }) => {
      const end = term.slice(0, term.indexOf(':'));
      return closable(term, (closes) => ({ kind: 'corridor_end', id: codeOf(term), end, closes }));
    }),
    interpretation: content.workingLanguages.map((language) => ({
      kind: 'interpretation',
      id: language,
      closes: false,
    })),
    missing: facets.map((facet) => unanswered(facet, asked[facet].asks)),
    compositionBefore: snapshot(call, 0),
    compositionAfter: snapshot(call, 1),
    bySeat: [{ type: 'seats', id }],
    byPublication: [{ type: 'days', id: call.publishedOn }],
  };
}

const closable = (term: string, gap: (closes: boolean) => Gap): Closable => ({
  term,
  closed: gap(true),
  open: gap(false),
});

function unanswered(facet: Facet, asks: readonly Ask[]): readonly Unanswered[] {
  const named = new Map<string, Missing>();
  return asks.map(({ term }) => {
    const id = facet === 'corridor' ? codeOf(term) : term;
    const told = named.get(id) ?? { feature: facet, type: evidenceTypes[facet], id };
    named.set(id, told);
    return { term, told };
  });
}

function snapshot({ content, seat, filled }: SeatCall, added: number): CompositionSnapshot {
  const seats = content.seats.map(({ id, constituency, minimum, maximum }) => ({
    id,
    constituency,
    minimum,
    maximum,
    filled: (filled[id] ?? 0) + (id === seat.id ? added : 0),
  }));
  return { seats, met: seats.every(({ filled: holders, minimum }) => holders >= minimum) };
}
