import { describe, expect, it } from '@jest/globals';
import { codesOf } from '#taxonomy';
import { callWith, candidateWith } from '../../testing/records.js';
import type { Candidate } from './candidate.js';
import { compileCall, compileCandidate } from './compile.js';
import { haveNothingInCommon, weigh } from './measures.js';
import { features, model, type Feature, type Side } from './model.js';
import { taxonomyRelatedness } from './relatedness.js';
import { Scorer } from './score.js';
import type { SeatCall } from './seat-call.js';
import { noStatistics, type Statistics } from './statistics.js';

const scorer = new Scorer(model, taxonomyRelatedness, '2026-11-22');

function assess(seatCall: SeatCall, organization: Candidate, statistics: Statistics = noStatistics) {
  const call = compileCall(seatCall, { model, statistics });
  const candidate = compileCandidate(organization, { model, statistics });
  const pair = scorer.pair(call, candidate);
  const measures = scorer.measure(pair);
  return {
    call,
    candidate,
    measures,
    score: scorer.score(pair, measures),
    value: (side: Side, feature: Feature) => measures[side][features.indexOf(feature)],
    points: {
      initiative: weigh(call.weights, measures.initiative),
      partner: weigh(candidate.weights, measures.partner),
    },
  };
}

describe('the score', () => {
  it('is 1 when each side finds everything that it asks for', () => {
    const { score } = assess(
      callWith({ themes: ['fair_recruitment'], places: ['CR'], has: ['training'] }, { offers: ['legal_advice'] }),
      candidateWith({
        themes: ['fair_recruitment'],
        places: ['CR'],
        offers: ['legal_advice'],
        needs: ['training'],
        experience: Array.from({ length: 100 }, () => ({ theme: 'fair_recruitment', place: 'CR', year: 2026 })),
      }),
    );
    expect(score).toBeCloseTo(1, 6);
  });

  it('is the geometric mean of both sides, none below its floor', () => {
    const { score, points } = assess(
      callWith({ themes: ['fair_recruitment', 'gender'], places: ['CR'] }, { offers: ['legal_advice'] }),
      candidateWith({ themes: ['gender'], places: ['NI'], needs: ['funding'] }),
    );
    expect(points.initiative).toBeGreaterThan(model.sideFloor);
    expect(score).toBeCloseTo(Math.sqrt(points.initiative * points.partner), 12);
    const stranger = assess(
      callWith({ themes: ['gender'], workingLanguages: ['en'] }, {}, { publishedOn: '1990-01-01' }),
      candidateWith({ places: ['CR'], needs: ['funding'] }),
    );
    expect(stranger.points.partner).toBeLessThan(model.sideFloor);
    expect(stranger.score).toBeCloseTo(Math.sqrt(Math.max(stranger.points.initiative, 0.05) * 0.05), 12);
  });

  it('measures a side only by what that side has stated, and its weights total 1', () => {
    const { call, candidate } = assess(callWith({ themes: ['gender'] }), candidateWith({ places: ['CR'] }));
    const stated = (weights: Float64Array) => features.filter((_, position) => (weights[position] ?? 0) > 0);
    expect(stated(call.weights)).toEqual(['theme', 'language', 'composition', 'recency']);
    expect(stated(candidate.weights)).toEqual(['territory', 'language', 'recency']);
    for (const { weights } of [call, candidate]) expect(weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
  });

  it('counts the share of the call that is covered, and nearly whole what the call answers of a profile', () => {
    const { value } = assess(callWith({ places: ['CR', 'JP'] }), candidateWith({ places: ['CR', 'ES', 'FR', 'ZA'] }));
    expect(value('initiative', 'territory')).toBeCloseTo(1 / 2, 12);
    expect(value('partner', 'territory')).toBeCloseTo((1.009 * 0.25) / 0.259, 12);
  });

  it('weighs rare themes more than common ones', () => {
    const statistics: Statistics = {
      version: 's',
      population: 100,
      themes: { gender: 90, domestic_work: 1 },
      texts: 0,
      stems: new Map(),
    };
    const call = callWith({ themes: ['gender', 'fair_recruitment'] });
    const common = assess(call, candidateWith({ themes: ['gender'] }), statistics);
    const rare = assess(call, candidateWith({ themes: ['fair_recruitment'] }), statistics);
    expect(rare.value('initiative', 'theme')).toBeGreaterThan(2 * (common.value('initiative', 'theme') ?? 0));
  });

  it('counts both ends of a corridor', () => {
    const call = callWith({ corridors: ['NI-CR'] });
    const at = (places: string[], corridors: string[] = []) =>
      assess(call, candidateWith({ places, corridors })).value('initiative', 'corridor');
    expect(at([], ['NI-CR'])).toBe(1);
    expect(at(['NI', 'CR'])).toBeCloseTo(0.8, 12);
    expect(at(['NI'])).toBeCloseTo(0.4, 12);
    expect(at(['CR'])).toBeCloseTo(0.4, 12);
    expect(at(['CR-A'])).toBeCloseTo(0.4, 12);
    expect(at(['JP'])).toBe(0);
  });

  it('needs a theme and a place together for experience, and counts the lately done more', () => {
    const call = callWith({ themes: ['gender'], places: ['CR'] });
    const after = (experience: { theme: string; place: string; year?: number }[]) =>
      assess(call, candidateWith({ experience })).value('initiative', 'experience') ?? 0;
    const piece = { theme: 'gender', place: 'CR', year: 2026 };
    expect(after(Array.from({ length: 5 }, () => piece))).toBeCloseTo(1 / 2, 12);
    expect(after(Array.from({ length: 10 }, () => piece))).toBeCloseTo(3 / 4, 12);
    expect(after([piece])).toBeCloseTo(1 - 0.5 ** (1 / 5), 12);
    expect(after([{ ...piece, year: 2018 }])).toBeCloseTo(1 - 0.5 ** (1 / 10), 12);
    expect(after([{ theme: 'gender', place: 'CR' }])).toBeCloseTo(1 - 0.5 ** (1 / 10), 12);
    expect(after([{ theme: 'gender', place: 'JP', year: 2026 }])).toBe(0);
    expect(
      after(Array.from({ length: 100 }, () => ({ theme: 'gender', place: 'CR', year: 2026 }))),
    ).toBeLessThanOrEqual(1);
  });

  it('lowers the score without a common language and excludes nobody', () => {
    const call = callWith({ themes: ['gender'], workingLanguages: ['en'] });
    const without = assess(call, candidateWith({ themes: ['gender'], workingLanguages: ['es'] }));
    const withOne = assess(call, candidateWith({ themes: ['gender'], workingLanguages: ['es', 'en-CA'] }));
    expect(without.score).toBeGreaterThan(0.8);
    expect(withOne.score).toBeGreaterThan(without.score);
  });

  it('counts the effort that is expected where it is stated, and excludes nobody for it', () => {
    const about = { themes: ['gender'], places: ['CR'] };
    const scoreOf = (expectedEffort?: object, capacity?: object) =>
      assess(
        callWith({ ...about, ...(expectedEffort && { expectedEffort }) }),
        candidateWith({ ...about, ...(capacity && { capacity }) }),
      );
    const [whole, unknown, part] = [{ hours: 80 }, undefined, { hours: 15 }].map((able) =>
      scoreOf({ hours: 60 }, able),
    );
    expect(whole?.score).toBeGreaterThan(unknown?.score ?? 1);
    expect(unknown?.score).toBeGreaterThan(part?.score ?? 1);
    expect(part?.score).toBeGreaterThan(0.9 * (whole?.score ?? 1));
    expect(scoreOf(undefined, {}).score).toBe(scoreOf().score);
    const ofSilentCall = scoreOf(undefined, { hours: 15 });
    expect(ofSilentCall.points.initiative).toBe(scoreOf().points.initiative);
    expect(ofSilentCall.value('partner', 'effort')).toBe(model.effort.unstated);
  });

  it('rates a seat that the policy still misses above one that may be filled too', () => {
    const organization = candidateWith({ constituency: 'government_local' });
    const value = (minimum: number, constituency: string) =>
      assess(callWith({}, { constituency, alsoAdmits: ['government_local'], minimum, maximum: 2 }), organization).value(
        'initiative',
        'composition',
      );
    expect(value(1, 'government_local')).toBe(1);
    expect(value(1, 'government_national')).toBe(0.8);
    expect(value(0, 'government_local')).toBe(0.5);
  });

  it('gives no reason for a pair that shares nothing but a language', () => {
    const nothing = assess(callWith({ themes: ['gender'] }), candidateWith({ places: ['CR'] }));
    expect(haveNothingInCommon(nothing.measures, model)).toBe(true);
    const something = assess(callWith({ has: ['training'] }), candidateWith({ needs: ['training'] }));
    expect(haveNothingInCommon(something.measures, model)).toBe(false);
  });

  it('does not lift an organisation that claims everything above one that means it', () => {
    const call = callWith({ themes: ['gender'], places: ['CR'] });
    const everything = candidateWith({
      themes: [...new Set(['gender', ...codesOf('themes')])].slice(0, 60),
      places: [...new Set(['CR', ...codesOf('countries')])].slice(0, 60),
    });
    const meant = candidateWith({ themes: ['gender'], places: ['CR'] });
    expect(assess(call, meant).score).toBeGreaterThan(1.3 * assess(call, everything).score);
  });

  it('knows no code that the taxonomy does not know', () => {
    const { score } = assess(
      callWith({ themes: ['no_such_theme'], places: ['ZZ'], corridors: ['ZZ-ZY'] }),
      candidateWith({ themes: ['no_such_theme'], places: ['CR'], corridors: ['CR-ZZ'] }),
    );
    expect(score).toBeGreaterThan(0);
    expect(score).toBeLessThan(0.2);
  });
});

describe('the model', () => {
  it.each(['initiative', 'partner'] as const)('gives the %s’s features 100 points in all', (side) => {
    expect(Object.values(model.weights[side]).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
  });
});
