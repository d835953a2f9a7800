import type { Candidate, ConcludedAlliance } from './candidate.js';
import { callModel } from './call-model.js';
import { dayNumber } from './day.js';
import { bareClaims } from './features/breadth.js';
import { latestOf } from './features/concluded-alliances.js';
import { statesEffort } from './features/effort.js';
import { type InstrumentQuestion, instrumentQuestion } from './features/instruments.js';
import { asksFor, givesOf, type Facets } from './facets.js';
import type { Model } from './model.js';
import { corridorEndTerm, namedCorridorTerm, placeTerm } from './relatedness.js';
import { callVector, missionVector } from './text/texts-of.js';
import type { TextVector } from './text/text-vector.js';
import { admittedTo, type SeatCall } from './seat-call.js';
import { statedBy, weightsOf } from './stated.js';
import { rarity, type Statistics } from './statistics.js';

/** What ranking is done with: one model and one snapshot, both named in each explanation. */
export interface Ranking {
  readonly model: Model;
  readonly statistics: Statistics;
}

/** A record made ready for ranking: its lists as facets, its weights worked out. */
export interface Compiled {
  readonly facets: Facets;
  /** One a feature, in the order of `features`; totals 1. */
  readonly weights: Float64Array;
  readonly text: TextVector;
}

export interface CompiledCandidate extends Compiled {
  readonly candidate: Candidate;
  readonly revisedDay: number;
  /** Of its concluded alliances those that count, the latest first. */
  readonly concluded: readonly ConcludedAlliance[];
  /** How many of its claims nothing backs, one a facet. */
  readonly bareClaims: readonly number[];
}

export interface CompiledCall extends Compiled {
  readonly call: SeatCall;
  readonly admits: readonly string[];
  /** The seat's own places, or else the initiative's. */
  readonly places: readonly string[];
  readonly question: InstrumentQuestion;
  readonly publishedDay: number;
}

/** @param text what its mission says, where that is known without the mission */
export function compileCandidate(candidate: Candidate, ranking: Ranking, text?: TextVector): CompiledCandidate {
  const { model, statistics } = ranking;
  const { profile } = candidate;
  const mission = text ?? missionVector(profile.mission, ranking);
  const facets: Facets = {
    theme: both(profile.themes, (theme) => rarity(statistics, theme)),
    offer: { asks: [], gives: givesOf(profile.offers) },
    need: { asks: asksFor(profile.needs), gives: [] },
    territory: both(profile.places),
    corridor: corridorFacet(profile.corridors, profile.places),
    population: both(profile.populations),
    sector: both(profile.sectors),
    occupation: both(profile.occupations),
  };
  const besides = { effort: statesEffort(profile.capacity), instruments: (profile.instruments?.length ?? 0) > 0 };
  const weights = weightsOf(model, 'partner', statedBy(facets, mission, besides));
  const revisedDay = dayNumber(candidate.revisedOn);
  const concluded = latestOf(candidate.concluded, model.experience);
  const claims = bareClaims(profile, concluded);
  return { candidate, facets, weights, text: mission, revisedDay, concluded, bareClaims: claims };
}

/** @param rarityOf of a stem, where that is known sooner than from the statistics */
export function compileCall(call: SeatCall, ranking: Ranking, rarityOf?: (stem: string) => number): CompiledCall {
  const { model, statistics } = ranking;
  const { content, seat } = call;
  const places = givesOf(seat.places.length > 0 ? seat.places : content.places);
  const facets: Facets = {
    theme: both(content.themes, (theme) => rarity(statistics, theme)),
    offer: { asks: asksFor(seat.offers), gives: [] },
    need: { asks: [], gives: givesOf(content.has) },
    territory: both(places),
    corridor: corridorFacet(content.corridors, places),
    population: both(content.populations),
    sector: both(content.sectors),
    occupation: both(content.occupations),
  };
  const text = callVector([content.title, content.summary, content.problem], ranking, rarityOf);
  const weighed = callModel(model, content.matching?.weights);
  const question = instrumentQuestion({ ...content, places });
  const besides = { effort: statesEffort(content.expectedEffort), instruments: question.instruments.length > 0 };
  const weights = weightsOf(weighed, 'initiative', statedBy(facets, text, besides));
  const publishedDay = dayNumber(call.publishedOn);
  return { call, facets, weights, text, admits: admittedTo(seat), places, question, publishedDay };
}

function both(terms: readonly string[], weightOf?: (term: string) => number) {
  return { asks: asksFor(terms, weightOf), gives: givesOf(terms) };
}

/** Both ends of each corridor are asked for; corridors named and places of work answer. */
function corridorFacet(corridors: readonly string[], places: readonly string[]) {
  const ends = corridors.flatMap((corridor) => [
    corridorEndTerm(corridor, 'origin'),
    corridorEndTerm(corridor, 'destination'),
  ]);
  return {
    asks: asksFor(ends),
    gives: givesOf([...corridors.map(namedCorridorTerm), ...places.map(placeTerm)]),
  };
}
