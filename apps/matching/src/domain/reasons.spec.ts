import { describe, expect, it } from '@jest/globals';
import { anyDay } from '../../testing/random-records.js';
import { callWith, candidateWith } from '../../testing/records.js';
import type { CandidateProfile } from './candidate.js';
import { compileCall, compileCandidate } from './compile.js';
import { explain } from './explain.js';
import { model, type Side } from './model.js';
import { reasonsOf } from './reasons.js';
import { taxonomyRelatedness } from './relatedness.js';
import { Scorer } from './score.js';
import type { SeatCall } from './seat-call.js';
import { noStatistics } from './statistics.js';

const scorer = new Scorer(model, taxonomyRelatedness, anyDay);
const ranking = { model, statistics: noStatistics };

function reasons(side: Side, call: SeatCall, profile: Partial<CandidateProfile>) {
  const candidate = compileCandidate(candidateWith(profile), ranking);
  return reasonsOf(explain(scorer.pair(compileCall(call, ranking), candidate), scorer, 'none'), side);
}

const parametersOf = (message: string, found: ReturnType<typeof reasons>) =>
  found.find((reason) => reason.message === message)?.parameters;

describe('the reasons', () => {
  it('come strongest first, with the points of their contributions', () => {
    const found = reasons('partner', callWith({ themes: ['gender'], places: ['CR'] }), {
      themes: ['gender'],
      places: ['CR'],
    });
    expect(found.map(({ feature }) => feature)).toEqual(['theme', 'territory', 'language', 'recency']);
    expect(found.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(1, 9);
  });

  it('name what agrees, and what is near only when nothing agrees', () => {
    const call = callWith({ places: ['CR', 'NI'] });
    const inOne = reasons('initiative', call, { places: ['CR'] });
    expect(parametersOf('initiative.territory', inOne)).toEqual({ terms: { type: 'places', ids: ['CR'] } });
    const nearBoth = reasons('initiative', call, { places: ['PA'] });
    expect(parametersOf('initiative.territory.near', nearBoth)).toEqual({
      terms: { type: 'places', ids: ['CR', 'NI'] },
      matched: { type: 'places', ids: ['PA'] },
    });
  });

  it('do not call the same continent near, though it gives points', () => {
    const found = reasons('initiative', callWith({ places: ['CA'] }), { places: ['CR'] });
    expect(found.some(({ feature }) => feature === 'territory')).toBe(false);
  });

  it('name the place at a corridor’s end, or the other corridor that shares it', () => {
    const call = callWith({ corridors: ['NI-CR'] });
    expect(parametersOf('initiative.corridor.near', reasons('initiative', call, { places: ['NI'] }))).toEqual({
      terms: { type: 'corridors', ids: ['NI-CR'] },
      matched: { type: 'places', ids: ['NI'] },
    });
    expect(parametersOf('initiative.corridor.near', reasons('initiative', call, { corridors: ['NI-CR-PA'] }))).toEqual({
      terms: { type: 'corridors', ids: ['NI-CR'] },
      matched: { type: 'corridors', ids: ['NI-CR-PA'] },
    });
  });

  it('count the experience that they name', () => {
    const experience = [
      { theme: 'gender', place: 'CR', year: 2020 },
      { theme: 'gender', place: 'CR', year: 2024 },
    ];
    const found = reasons('initiative', callWith({ themes: ['gender'], places: ['CR'] }), { experience });
    expect(parametersOf('initiative.experience', found)).toEqual({
      terms: { type: 'themes', ids: ['gender'] },
      places: { type: 'places', ids: ['CR'] },
      count: 2,
    });
  });

  it('tell what was concluded here from what the organisation tells of itself', () => {
    const call = callWith({ themes: ['gender'], places: ['CR'] });
    const concluded = ['one', 'two'].map((initiativeId) => ({
      initiativeId,
      themes: ['fair_recruitment', 'gender'],
      places: ['NI', 'CR'],
      on: '2026-03-01',
    }));
    const experienceOf = (profile: Partial<CandidateProfile>) => {
      const candidate = compileCandidate(candidateWith(profile, { concluded }), ranking);
      const found = reasonsOf(
        explain(scorer.pair(compileCall(call, ranking), candidate), scorer, 'none'),
        'initiative',
      );
      return found.flatMap(({ feature, message, parameters }) =>
        feature === 'experience' ? [message, parameters] : [],
      );
    };
    const codes = { terms: { type: 'themes', ids: ['gender'] }, places: { type: 'places', ids: ['CR'] } };
    expect(experienceOf({})).toEqual(['initiative.experience.concluded', { ...codes, concluded: 2 }]);
    const experience = [{ theme: 'gender', place: 'CR', year: 2024 }];
    expect(experienceOf({ experience })).toEqual(['initiative.experience.both', { ...codes, count: 1, concluded: 2 }]);
  });

  it('say what can be given of the effort that is expected, in full or in part, and nothing of what is not stated', () => {
    const effortIn = (capacity: object) =>
      reasons('initiative', callWith({ expectedEffort: { meetings: 4, hours: 60 } }), { capacity })
        .filter(({ feature }) => feature === 'effort')
        .map(({ message, parameters }) => [message, parameters['terms']]);
    const hours = { type: 'effort', ids: ['hours'] };
    expect(effortIn({ meetings: 3, hours: 60 })).toEqual([['initiative.effort', hours]]);
    expect(effortIn({ hours: 40 })).toEqual([['initiative.effort.part', hours]]);
    expect(effortIn({ hours: 10 })).toEqual([]);
    expect(effortIn({})).toEqual([]);
  });

  it('say of what was not confirmed for long since when, in place of when it was revised', () => {
    const explanation = explain(
      scorer.pair(compileCall(callWith(), ranking), compileCandidate(candidateWith(), ranking)),
      scorer,
      'none',
    );
    const recencyOf = (side: Side, since?: string) =>
      reasonsOf(explanation, side, since).find(({ feature }) => feature === 'recency');
    for (const side of ['initiative', 'partner'] as const) {
      const [fresh, unconfirmed] = [recencyOf(side), recencyOf(side, '2026-03-12')];
      expect(fresh?.message).toBe(`${side}.recency`);
      expect(unconfirmed).toEqual({
        ...fresh,
        message: `${side}.recency.unconfirmed`,
        parameters: { terms: { type: 'days', ids: ['2026-03-12'] } },
      });
    }
  });

  it('tell a seat that is needed from one that is merely open', () => {
    const message = (minimum: number) =>
      reasons('initiative', callWith({}, { minimum }), {}).find(({ feature }) => feature === 'composition')?.message;
    expect(message(1)).toBe('initiative.composition');
    expect(message(0)).toBe('initiative.composition.additional');
  });
});
