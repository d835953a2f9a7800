import type { Answer } from './coverage.js';
import { evidenceFor } from './evidence.js';
import type { Contribution, Evidence, Explanation, Gap, Missing, SideExplanation } from './explanation.js';
import { inOrder } from './facets.js';
import { effortKinds } from './features/effort.js';
import { documentedBy } from './features/instruments.js';
import { fuse } from './measures.js';
import { features, type Model, type Side } from './model.js';
import type { Pair } from './pair.js';
import type { Scorer } from './score.js';
import { toldOf } from './told-of-call.js';

/** @param statisticsVersion version of the snapshot that the two records were compiled with. */
export function explain(pair: Pair, scorer: Scorer, statisticsVersion: string): Explanation {
  const { call, candidate } = pair;
  const measures = scorer.measure(pair);
  const told = toldOf(call);
  const side = (name: Side, weights: Float64Array): SideExplanation => {
    const contributions: Contribution[] = [];
    let points = 0;
    for (let position = 0; position < features.length; position += 1) {
      const feature = features[position];
      const weight = weights[position] ?? 0;
      if (feature === undefined || weight === 0) continue;
      const value = measures[name][position] ?? 0;
      const contribution = weight * value;
      const evidence = value > 0 ? evidenceFor(name, feature, pair, scorer.model) : noEvidence;
      contributions.push({ feature, weight, value, points: contribution, evidence });
      points += contribution;
    }
    return { points, contributions };
  };
  const { content } = call.call;
  return {
    score: scorer.score(pair, measures),
    modelVersion: scorer.model.version,
    statisticsVersion,
    asOf: scorer.asOf,
    seat: told.seat,
    ...(content.matching && { callWeights: content.matching.weights }),
    ...(candidate.concluded.length > 0 && {
      concluded: candidate.concluded.map(({ initiativeId }) => initiativeId),
    }),
    sides: { initiative: side('initiative', call.weights), partner: side('partner', candidate.weights) },
    gaps: gapsOf(pair),
    missing: missingOf(pair),
    compositionBefore: told.compositionBefore,
    compositionAfter: told.compositionAfter,
  };
}

const noEvidence: readonly Evidence[] = [];

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
  const { owed, needs, corridorEnds, interpretation } = toldOf(call);
  const gaps: Gap[] = owed.slice();
  for (const { term, closed, open } of needs) gaps.push(isIn(given.offer, term) ? closed : open);
  for (const { term, closed, open } of corridorEnds) gaps.push(isIn(given.corridor, term) ? closed : open);
  if (commonLanguages.length === 0) gaps.push(...interpretation);
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
  const asked = toldOf(call).missing;
  const answered = inOrder(given);
  for (let facet = 0; facet < answered.length; facet += 1) {
    const answers = answered[facet] ?? [];
    const asks = asked[facet] ?? [];
    // Each ask has one answer at most, and answers stand in the order of the asks.
    if (answers.length === asks.length) continue;
    let next = 0;
    for (const { term, told } of asks) {
      if (answers[next]?.asked === term) next += 1;
      else if (!missing.includes(told)) missing.push(told);
    }
  }
}
