import { isDeepStrictEqual } from 'node:util';
import type { Candidate, ConcludedAlliance } from './candidate.js';
import { compileCall, compileCandidate } from './compile.js';
import { explain } from './explain.js';
import type { Contribution, Explanation } from './explanation.js';
import type { Feature, Model, Side } from './model.js';
import type { Relatedness } from './relatedness.js';
import { Scorer } from './score.js';
import type { SeatCall } from './seat-call.js';
import type { Statistics } from './statistics.js';

/**
 * What a score is made from besides the day: `alliances` are those that the organisation has concluded, `confirmation`
 * is when either side last said that what it says of itself is right, `composition` is
 * the seats of the table and who holds them; `program` is everything that has no version of its own, such as how near two
 * codes are.
 */
export type ReplayInput =
  'model' | 'statistics' | 'profile' | 'alliances' | 'initiative' | 'confirmation' | 'composition' | 'program';

export interface ReplayInputs {
  readonly model: Model;
  readonly statistics: Statistics;
  readonly candidate: Candidate;
  readonly call: SeatCall;
}

export interface Difference {
  readonly side: Side;
  readonly feature: Feature;
  readonly stored: number;
  readonly replayed: number;
}

export interface Comparison {
  readonly score: number;
  /** Score and every contribution agree to 1e-9. */
  readonly same: boolean;
  /** The contributions that do not, in points. */
  readonly differences: readonly Difference[];
}

const tolerance = 1e-9;

/** Explains a pair from the given inputs, on the stored explanation's day, and compares. */
export function replay(stored: Explanation, inputs: ReplayInputs, relatedness: Relatedness): Comparison {
  const { model, statistics, candidate, call } = inputs;
  const scorer = new Scorer(model, relatedness, stored.asOf);
  const compiledCall = compileCall(call, { model, statistics });
  const again = explain(scorer.pair(compiledCall, compileCandidate(candidate, inputs)), scorer, statistics.version);
  const differences = [...differencesOf('initiative', stored, again), ...differencesOf('partner', stored, again)];
  const same = differences.length === 0 && isClose(stored.score, again.score);
  return { score: again.score, same, differences };
}

/**
 * The call that an explanation was made from: the seats of the table with who held them stand in it, since the alliance
 * sets them and the call does not.
 * @param kept the seat as it is known otherwise, for explanations from before they told what it asks for
 * @returns undefined where that is not known
 */
export function callThen(
  call: Omit<SeatCall, 'seat' | 'filled'>,
  { seat, compositionBefore }: Pick<Explanation, 'seat' | 'compositionBefore'>,
  kept: Pick<SeatCall['seat'], 'places' | 'offers'> | undefined,
): SeatCall | undefined {
  const { seats } = compositionBefore;
  const then = seats.find(({ id }) => id === seat.id);
  const { places = kept?.places, offers = kept?.offers } = seat;
  if (!then || !places || !offers) return undefined;
  const { id, constituency, minimum, maximum } = then;
  return {
    ...call,
    content: { ...call.content, seats },
    // Whom else it admits is a gate, and no part of a score.
    seat: { id, constituency, alsoAdmits: [], minimum, maximum, places, offers },
    filled: Object.fromEntries(seats.map((each) => [each.id, each.filled])),
  };
}

/** Whether ranking reads the same of a table: its seats with who holds them, and what the one sought asks for. */
export const isSameTable = (one: SeatCall, other: SeatCall): boolean =>
  isDeepStrictEqual(tableRead(one), tableRead(other));

const tableRead = ({ content, seat: { id, places, offers }, filled }: SeatCall) => ({
  seats: new Map(content.seats.map((each) => [each.id, [each.minimum, each.maximum, filled[each.id] ?? 0]])),
  sought: { id, places: new Set(places), offers: new Set(offers) },
});

/** The concluded alliances that an explanation looked at. */
export const concludedThen = (
  { concluded: counted = [] }: Explanation,
  { concluded = [] }: Pick<Candidate, 'concluded'>,
): readonly ConcludedAlliance[] => concluded.filter(({ initiativeId }) => counted.includes(initiativeId));

/** The day from which an explanation counted the recency of what the other one says: a later confirmation is none of it. */
export const confirmedThen = ({ sides }: Pick<Explanation, 'sides'>, side: Side): string | undefined =>
  sides[side].contributions.find(({ feature }) => feature === 'recency')?.evidence.find(({ type }) => type === 'days')
    ?.id;

function differencesOf(side: Side, stored: Explanation, again: Explanation): readonly Difference[] {
  const before = pointsOf(stored.sides[side].contributions);
  const after = pointsOf(again.sides[side].contributions);
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((feature) => ({ side, feature, stored: before.get(feature) ?? 0, replayed: after.get(feature) ?? 0 }))
    .filter((each) => !isClose(each.stored, each.replayed));
}

const pointsOf = (contributions: readonly Contribution[]): ReadonlyMap<Feature, number> =>
  new Map(contributions.map(({ feature, points }) => [feature, points]));

const isClose = (a: number, b: number): boolean => Math.abs(a - b) <= tolerance;
