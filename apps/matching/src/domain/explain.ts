import type { Answer } from './coverage.js';
import { evidenceFor, evidenceType } from './evidence.js';
import type { CompositionSnapshot, Contribution, Explanation, Gap, Missing, SideExplanation } from './explanation.js';
import { facets } from './facets.js';
import { effortKinds } from './features/effort.js';
import { documentedBy } from './features/instruments.js';
import { fuse } from './measures.js';
import { features, type Model, type Side } from './model.js';
import type { Pair } from './pair.js';
import { codeOf } from './relatedness.js';
import type { Scorer } from './score.js';
import type { SeatCall } from './seat-call.js';

/** @param statisticsVersion version of the snapshot that the two records were compiled with. */
export function explain(pair: Pair, scorer: Scorer, statisticsVersion: string): Explanation {
  const { call, candidate } = pair;
  const measures = scorer.measure(pair);
  const side = (name: Side, weights: Float64Array): SideExplanation => {
    const contributions: Contribution[] = [];
    for (let position = 0; position < features.length; position += 1) {
      const feature = features[position];
      const weight = weights[position] ?? 0;
      if (feature === undefined || weight === 0) continue;
      const value = measures[name][position] ?? 0;
      const evidence = value > 0 ? evidenceFor(name, feature, pair, scorer.model) : [];
      contributions.push({ feature, weight, value, points: weight * value, evidence });
    }
    return { points: contributions.reduce((sum, { points }) => sum + points, 0), contributions };
  };
  const { seat } = call.call;
  return {
    score: scorer.score(pair, measures),
    modelVersion: scorer.model.version,
    statisticsVersion,
    asOf: scorer.asOf,
    seat: { id: seat.id, constituency: seat.constituency, places: seat.places, offers: seat.offers },
    ...(call.call.content.matching && { callWeights: call.call.content.matching.weights }),
    ...(candidate.concluded.length > 0 && {
      concluded: candidate.concluded.map(({ initiativeId }) => initiativeId),
    }),
    sides: { initiative: side('initiative', call.weights), partner: side('partner', candidate.weights) },
    gaps: gapsOf(pair),
    missing: missingOf(pair),
    compositionBefore: snapshot(call.call, 0),
    compositionAfter: snapshot(call.call, 1),
  };
}

/** The score that an explanation's own numbers give; equal to its `score` to 1e-9. */
export function rebuildScore({ sides }: Pick<Explanation, 'sides'>, model: Pick<Model, 'sideFloor'>): number {
  const points = ({ contributions }: SideExplanation) =>
    contributions.reduce((sum, { weight, value }) => sum + weight * value, 0);
  return fuse(points(sides.initiative), points(sides.partner), model);
}

/** The explanation as anybody but the organisation concerned may read it. */
export function forOthers(explanation: Explanation): Explanation {
  return { ...explanation, missing: [] };
}

function gapsOf({ call, given, commonLanguages }: Pair): readonly Gap[] {
  const { seat, filled, content } = call.call;
  const gaps: Gap[] = [];
  if ((filled[seat.id] ?? 0) < seat.minimum) {
    gaps.push({ kind: 'seat', id: seat.id, constituency: seat.constituency, closes: true });
  }
  for (const { term } of call.facets.offer.asks) gaps.push({ kind: 'need', id: term, closes: isIn(given.offer, term) });
  for (const { term } of call.facets.corridor.asks) {
    const end = term.slice(0, term.indexOf(':'));
    gaps.push({ kind: 'corridor_end', id: codeOf(term), end, closes: isIn(given.corridor, term) });
  }
  if (commonLanguages.length === 0) {
    for (const id of content.workingLanguages) gaps.push({ kind: 'interpretation', id, closes: false });
  }
  return gaps;
}

const isIn = (answers: readonly Answer[], term: string): boolean => answers.some(({ asked }) => asked === term);

function missingOf(pair: Pair): readonly Missing[] {
  const missing: Missing[] = [];
  addMissingCodes(pair, missing);
  addMissingEffort(pair, missing);
  if (pair.call.question.instruments.length > 0) missing.push(...missingInstruments(pair));
  return missing;
}

function missingInstruments({ call, candidate }: Pair): readonly Missing[] {
  const documented = documentedBy(call.question, candidate.candidate.profile.instruments);
  const here = new Set(documented.filter((each) => each.here).map(({ instrument }) => instrument));
  return call.question.instruments
    .filter((instrument) => !here.has(instrument))
    .map((id) => ({ feature: 'instrument', type: 'instruments', id }));
}

function addMissingEffort({ call, candidate }: Pair, missing: Missing[]): void {
  const { expectedEffort } = call.call.content;
  const { capacity } = candidate.candidate.profile;
  for (const kind of effortKinds) {
    if (expectedEffort?.[kind] === undefined || capacity?.[kind] !== undefined) continue;
    missing.push({ feature: 'effort', type: 'effort', id: kind });
  }
}

function addMissingCodes({ call, given }: Pair, missing: Missing[]): void {
  for (const facet of facets) {
    const { asks } = call.facets[facet];
    const answers = given[facet];
    // Each ask has one answer at most, and answers stand in the order of the asks.
    if (answers.length === asks.length) continue;
    const first = missing.length;
    let next = 0;
    for (const { term } of asks) {
      if (answers[next]?.asked === term) {
        next += 1;
        continue;
      }
      // The two ends of a corridor are one code.
      const id = facet === 'corridor' ? codeOf(term) : term;
      const isNamed = missing.some((each, position) => position >= first && each.id === id);
      if (!isNamed) missing.push({ feature: facet, type: evidenceType(facet), id });
    }
  }
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
