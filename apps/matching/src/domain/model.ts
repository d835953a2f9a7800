import { type Facet, facets } from './facets.js';
import type { Reading } from './text/stems.js';

/** What is measured besides the facets, from the two records directly. */
const directFeatures = ['text', 'experience', 'language', 'composition', 'recency', 'effort', 'instrument'] as const;

/** In this order contributions are summed, so that every place that sums them gets the same last digit. */
export const features = [...facets, ...directFeatures] as const;
export type Feature = (typeof features)[number];

export type Side = 'initiative' | 'partner';

/**
 * The ranking model as data. A change of any number is a new version: explanations name the version that
 * they were made with.
 */
export interface Model {
  readonly version: string;
  /** Points of each feature when everything is stated; each side sums to 1, and absent means not counted. */
  readonly weights: Readonly<Record<Side, Readonly<Partial<Record<Feature, number>>>>>;
  /** A side never counts for less than this in the fused score, so that one empty side does not erase the other. */
  readonly sideFloor: number;
  /** From this score on a suggestion is worth telling a focal point about. */
  readonly tellFrom: number;
  readonly text: {
    /** From this similarity on two texts speak of the same; below it they add points where something else agrees. */
    readonly speaksFrom: number;
    /** The statistics are counted over texts that are read like this. */
    readonly reading: Reading;
  };
  /**
   * By facet, so many claims that no experience backs count in full; of more each counts less, for the initiative, so
   * that claiming everything wins nothing. A facet that is not named here counts in full however much is claimed.
   */
  readonly fullUpTo: Readonly<Partial<Record<Facet, number>>>;
  /** The share of a profile that counts half for the partner when a call answers it. */
  readonly halfShare: number;
  readonly experience: {
    /** Years after which a piece of experience counts half. */
    readonly halfLifeYears: number;
    /** Pieces that fit entirely and give half of the whole value; as many again give half of what then remains. */
    readonly halfDepth: number;
    /**
     * So many alliances that were concluded here count, the latest ones, each as one piece: so that whoever is chosen is
     * not chosen ever more. At most `mostConcluded`.
     */
    readonly concluded: number;
  };
  readonly recency: {
    /** Days after which a profile's last revision or confirmation counts half, for the initiative. */
    readonly profileHalfLifeDays: number;
    /** Days after which a publication, or what was said since to confirm it, counts half, for the partner. */
    readonly initiativeHalfLifeDays: number;
  };
  readonly effort: {
    /** Value where the initiative or the organisation has not stated it: neither a merit nor a fault. */
    readonly unstated: number;
  };
  readonly instrument: {
    /** What it counts to know how an instrument stands in another country than those of the call. */
    readonly elsewhere: number;
  };
  readonly composition: {
    /** Value of a seat beyond the policy's minimum. */
    readonly additionalSeat: number;
    /** Factor for a constituency that the seat admits besides the one it seeks. */
    readonly alsoAdmitted: number;
  };
}

/**
 * Weights set by hand, from what the field's papers ask of partners, and held against who really worked together in
 * data that nobody here wrote (docs/matching.md). For the initiative: to be there, to have done it there, the subject,
 * and what is missing. For the partner first its own subjects, then its places; how much else it does hardly matters. The
 * subject counts on both sides and in experience, and so most of all. What was done weighs more than what is said,
 * but a long list only slowly: a response of a year leaves dozens of deeds. Texts count little: they find what codes do
 * not say, and anybody can write them. Language counts little: a missing common language is a need for interpretation. So does effort: who can give less
 * than is expected may still be the one who is missing.
 * A ministry of labour names a dozen subjects, a confederation the provinces that it is in: so much is believed without
 * any proof, and more where experience shows it.
 */
export const model: Model = {
  version: '2026-11.8',
  weights: {
    // What the evaluation found, times 0.96 for the text and 0.98 each for the effort and for instruments.
    initiative: {
      theme: 0.1382976,
      offer: 0.15212736,
      territory: 0.230496,
      corridor: 0.07836864,
      population: 0.03226944,
      sector: 0.0230496,
      occupation: 0.01382976,
      text: 0.038416,
      experience: 0.19822656,
      language: 0.01843968,
      composition: 0.01843968,
      recency: 0.01843968,
      effort: 0.0196,
      instrument: 0.02,
    },
    // Times 0.95, 0.97 and 0.98.
    partner: {
      theme: 0.3070438,
      need: 0.1083684,
      territory: 0.1986754,
      corridor: 0.1083684,
      population: 0.0632149,
      sector: 0.0361228,
      occupation: 0.0270921,
      text: 0.04753,
      language: 0.0270921,
      recency: 0.0270921,
      effort: 0.0294,
      instrument: 0.02,
    },
  },
  sideFloor: 0.05,
  tellFrom: 0.4,
  halfShare: 0.009,
  text: { speaksFrom: 0.1, reading: 'glossary' },
  fullUpTo: { theme: 12, offer: 8, territory: 20, corridor: 8, population: 8, sector: 8, occupation: 8 },
  experience: { halfLifeYears: 8, halfDepth: 5, concluded: 5 },
  recency: { profileHalfLifeDays: 730, initiativeHalfLifeDays: 120 },
  effort: { unstated: 0.5 },
  instrument: { elsewhere: 0.5 },
  composition: { additionalSeat: 0.5, alsoAdmitted: 0.8 },
};

/**
 * The weights that apply to one side which has stated only some of its features: what it left open does not count,
 * and the rest totals 1 again.
 * @returns one weight a feature, in the order of {@link features}; 0 where the feature does not apply.
 */
export function weightsFor(ranking: Model, side: Side, applies: (feature: Feature) => boolean): Float64Array {
  const weights = new Float64Array(features.length);
  let total = 0;
  features.forEach((feature, position) => {
    const weight = applies(feature) ? (ranking.weights[side][feature] ?? 0) : 0;
    weights[position] = weight;
    total += weight;
  });
  return total === 0 ? weights : weights.map((weight) => weight / total);
}
