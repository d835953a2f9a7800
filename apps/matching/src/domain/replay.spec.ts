import { describe, expect, it } from '@jest/globals';
import { codesOf } from '#taxonomy';
import { anyDay, randomCall, randomCandidate, randomFrom } from '../../testing/random-records.js';
import { callWith, candidateWith } from '../../testing/records.js';
import { compileCall, compileCandidate } from './compile.js';
import { explain } from './explain.js';
import type { SideExplanation } from './explanation.js';
import { modelOfVersion } from './known-models.js';
import { type Feature, model } from './model.js';
import { taxonomyRelatedness } from './relatedness.js';
import { remember } from './remember.js';
import { callThen, confirmedThen, isSameTable, replay } from './replay.js';
import type { SeatCall } from './seat-call.js';
import { Scorer } from './score.js';
import { noStatistics, statisticsOf } from './statistics.js';

const relatedness = remember(taxonomyRelatedness);
const scorer = new Scorer(model, relatedness, anyDay);
const random = randomFrom(3);
const inputs = { model, statistics: noStatistics };
const pair = () => ({ call: randomCall(random, 'seat'), candidate: randomCandidate(random, 'organization') });
const stored = ({ call, candidate }: ReturnType<typeof pair>) =>
  explain(scorer.pair(compileCall(call, inputs), compileCandidate(candidate, inputs)), scorer, noStatistics.version);

describe('a replay', () => {
  it('of what a stored explanation was made from is the same to 1e-9, as kept in the database', () => {
    for (let attempt = 0; attempt < 1_000; attempt += 1) {
      const made = pair();
      const kept = JSON.parse(JSON.stringify(stored(made))) as ReturnType<typeof stored>;
      const call = asThen(made.call, kept);
      expect(replay(kept, { ...inputs, ...made, call }, relatedness)).toEqual({
        score: kept.score,
        same: true,
        differences: [],
      });
    }
  });

  it('counts recency from the days of then, whoever has confirmed what since', () => {
    const made = pair();
    const kept = stored(made);
    const since = '2026-11-28';
    const candidate = { ...made.candidate, revisedOn: confirmedThen(kept, 'initiative') ?? since };
    const call = asThen({ ...made.call, publishedOn: confirmedThen(kept, 'partner') ?? since }, kept);
    expect(replay(kept, { ...inputs, call, candidate }, relatedness).same).toBe(true);
    expect([candidate.revisedOn, call.publishedOn]).toEqual([made.candidate.revisedOn, made.call.publishedOn]);
  });

  it('counts the seats as the table had them then, whatever the initiative asked for and the table has now', () => {
    for (let attempt = 0; attempt < 100; attempt += 1) {
      const made = pair();
      const kept = stored(made);
      const { seat } = made.call;
      const other = { ...seat, minimum: seat.maximum + 1, maximum: seat.maximum + 2, places: ['UY'], offers: [] };
      const now: SeatCall = {
        ...made.call,
        seat: other,
        content: { ...made.call.content, seats: [other] },
        filled: {},
      };
      const then = asThen(now, kept);
      expect(replay(kept, { ...inputs, ...made, call: then }, relatedness).same).toBe(true);
      expect([isSameTable(then, made.call), isSameTable(then, now)]).toEqual([true, false]);
    }
  });

  it('of an explanation from before seats were kept asks for what its version of the call asked for', () => {
    const { call } = pair();
    const { seat, ...kept } = stored({ ...pair(), call });
    const earlier = { ...kept, seat: { id: seat.id, constituency: seat.constituency } };
    expect(callThen(call, earlier, call.seat)?.seat).toMatchObject({
      places: call.seat.places,
      offers: call.seat.offers,
    });
    expect(callThen(call, earlier, undefined)).toBeUndefined();
  });

  it.each<[string, Partial<SeatCall['seat']>, Readonly<Record<string, number>>]>([
    ['who holds them', {}, { seat: 1 }],
    ['how many are needed', { minimum: 2, maximum: 2 }, {}],
    ['how many may sit', { maximum: 2 }, {}],
    ['where somebody is sought', { places: ['CR'] }, {}],
    ['what somebody is to bring', { offers: ['training'] }, {}],
  ])('takes seats for others by %s', (_, changed, filled) => {
    expect(isSameTable(callWith(), callWith({}, changed, { filled }))).toBe(false);
    expect(isSameTable(callWith({}, changed, { filled }), callWith({}, changed, { filled: { ...filled } }))).toBe(true);
  });

  it('with another profile says which contributions differ', () => {
    const made = pair();
    const candidate = { ...made.candidate, profile: { ...made.candidate.profile, constituency: 'workers' } };
    const call = { ...made.call, content: { ...made.call.content, themes: ['fair_recruitment'] } };
    const about = { ...candidate, profile: { ...candidate.profile, themes: ['fair_recruitment'] } };
    const other = { ...candidate, profile: { ...candidate.profile, themes: ['return_and_reintegration'] } };
    const { same, differences } = replay(
      stored({ call, candidate: about }),
      { ...inputs, call, candidate: other },
      relatedness,
    );
    expect(same).toBe(false);
    expect(differences).toContainEqual(expect.objectContaining({ side: 'initiative', feature: 'theme' }));
    expect(differences.every((each) => Math.abs(each.stored - each.replayed) > 1e-9)).toBe(true);
  });

  it('with other statistics differs where rarity counts', () => {
    const themes = ['fair_recruitment', 'labour_inspection'];
    const made = pair();
    const call = { ...made.call, content: { ...made.call.content, themes } };
    const candidate = { ...made.candidate, profile: { ...made.candidate.profile, themes: ['fair_recruitment'] } };
    const many = Array.from({ length: 50 }, () => ({ themes: ['fair_recruitment'] }));
    const statistics = statisticsOf(many, 'later');
    expect(
      replay(stored({ call, candidate }), { model, statistics, call, candidate }, relatedness).differences,
    ).toContainEqual(expect.objectContaining({ side: 'initiative', feature: 'theme' }));
  });

  it('of what the model before made is the same under the model that it names', () => {
    const themes = [...codesOf('themes')].slice(0, 18);
    const candidate = candidateWith({
      themes: ['gender', 'fair_recruitment', ...themes],
      places: ['CR', 'NI'],
      offers: ['legal_advice', ...[...codesOf('offers')].slice(0, 12)],
      needs: ['training'],
      experience: [{ theme: 'gender', place: 'CR', year: 2022 }],
      mission: { es: 'Fincas de café con contratación equitativa' },
    });
    const about = { themes: ['fair_recruitment', 'gender'], places: ['CR'], corridors: ['NI-CR'], has: ['training'] };
    const title = { es: 'Contratación equitativa en las fincas de café' };
    const call = callWith({ ...about, title }, { offers: ['legal_advice'] });
    const asStored = {
      ...stored({ call, candidate }),
      score: 0.8211594552124917,
      sides: {
        initiative: sideOf([
          ['theme', 0.15517241379310343],
          ['offer', 0.11379310344827587],
          ['territory', 0.2586206896551724],
          ['corridor', 0.0703448275862069],
          ['text', 0.030478740568385662],
          ['experience', 0.02076777683384843],
          ['language', 0.02068965517241379],
          ['composition', 0.02068965517241379],
          ['recency', 0.02068965517241379],
        ]),
        partner: sideOf([
          ['theme', 0.3970746981492988],
          ['need', 0.15139442231075698],
          ['territory', 0.27693888639919095],
          ['text', 0.04695264151305096],
          ['language', 0.037848605577689244],
          ['recency', 0.037848605577689244],
        ]),
      },
    };
    const replayed = (version: string) => {
      const known = modelOfVersion(version);
      return known && replay(asStored, { model: known, statistics: noStatistics, call, candidate }, relatedness);
    };
    expect(replayed('2026-11.3')).toEqual({ score: expect.closeTo(asStored.score, 9), same: true, differences: [] });
    expect(replayed(model.version)?.differences).toContainEqual(expect.objectContaining({ feature: 'theme' }));
  });

  it('reads texts as its model does: by their stems alone before there was a glossary', () => {
    const call = callWith({ title: { es: 'Retorno y remesas' } });
    const candidate = candidateWith({ mission: { en: 'Remittances and return' } });
    const valueOfText = ['2026-11.7', model.version].map((version) => {
      const ranking = { ...inputs, model: modelOfVersion(version) ?? model };
      const scored = new Scorer(ranking.model, relatedness, anyDay);
      const pair = scored.pair(compileCall(call, ranking), compileCandidate(candidate, ranking));
      const kept = explain(pair, scored, noStatistics.version);
      expect(replay(kept, { ...ranking, call, candidate }, relatedness).same).toBe(true);
      return kept.sides.initiative.contributions.find(({ feature }) => feature === 'text')?.value;
    });
    expect(valueOfText).toEqual([0, expect.closeTo(1, 12)]);
  });
});

/** The call as the explanation was made from it. */
function asThen(call: SeatCall, kept: ReturnType<typeof stored>): SeatCall {
  const then = callThen(call, kept, undefined);
  if (!then) throw new Error('the explanation does not tell its seat');
  return then;
}

function sideOf(points: readonly (readonly [Feature, number])[]): SideExplanation {
  const contributions = points.map(([feature, each]) => ({
    feature,
    points: each,
    weight: 1,
    value: each,
    evidence: [],
  }));
  return { points: points.reduce((sum, [, each]) => sum + each, 0), contributions };
}
