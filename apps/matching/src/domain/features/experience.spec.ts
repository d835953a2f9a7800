import { describe, expect, it } from '@jest/globals';
import { anyDay } from '../../../testing/random-records.js';
import { callWith, candidateWith } from '../../../testing/records.js';
import { type Candidate, type ConcludedAlliance, isNewcomer, mostConcluded } from '../candidate.js';
import { compileCall, compileCandidate } from '../compile.js';
import { explain } from '../explain.js';
import type { Explanation } from '../explanation.js';
import { modelOfVersion } from '../known-models.js';
import { type Model, model } from '../model.js';
import { taxonomyRelatedness } from '../relatedness.js';
import { concludedThen, replay } from '../replay.js';
import { Scorer } from '../score.js';
import { noStatistics } from '../statistics.js';
import { workOf } from '../work-of.js';

const call = callWith({ themes: ['gender'], places: ['CR'] });
const concludedOn = (on: string, more: Partial<ConcludedAlliance> = {}): ConcludedAlliance => ({
  initiativeId: `of ${on}`,
  themes: ['gender'],
  places: ['CR'],
  on,
  ...more,
});
const withConcluded = (...concluded: ConcludedAlliance[]): Candidate =>
  candidateWith({ themes: ['gender'] }, { concluded });

function explained(candidate: Candidate, by: Model = model): Explanation {
  const ranking = { model: by, statistics: noStatistics };
  const scorer = new Scorer(by, taxonomyRelatedness, anyDay);
  return explain(scorer.pair(compileCall(call, ranking), compileCandidate(candidate, ranking)), scorer, 'none');
}

const experienceIn = ({ sides }: Explanation) =>
  sides.initiative.contributions.find(({ feature }) => feature === 'experience');
const valueOf = (candidate: Candidate): number | undefined => experienceIn(explained(candidate))?.value;

describe('an alliance that was concluded', () => {
  it('is worth what one piece of experience of its year is worth, however many themes and places it names', () => {
    const told = candidateWith({ experience: [{ theme: 'gender', place: 'CR', year: 2026 }] });
    expect(valueOf(withConcluded(concludedOn('2026-05-01')))).toBe(valueOf(told));
    const broad = concludedOn('2026-05-01', { themes: ['data', 'gender'], places: ['NI', 'CR', 'PA'] });
    expect(valueOf(withConcluded(broad))).toBe(valueOf(told));
    expect(valueOf(withConcluded(concludedOn('2018-05-01')))).toBeLessThan(valueOf(told) ?? 0);
  });

  it('is named with its initiative, the theme and the place that bear most', () => {
    const found = explained(
      withConcluded(concludedOn('2026-05-01', { themes: ['data', 'gender'], places: ['NI', 'CR'] })),
    );
    expect(experienceIn(found)?.evidence).toEqual([
      { type: 'themes', id: 'gender', strength: 1, year: 2026, allianceOf: 'of 2026-05-01' },
      { type: 'places', id: 'CR' },
    ]);
    expect(found.concluded).toEqual(['of 2026-05-01']);
    expect(explained(candidateWith()).concluded).toBeUndefined();
  });

  it('counts beside few others, the latest ones', () => {
    const days = Array.from({ length: 9 }, (_, at) => `2026-0${at + 1}-01`);
    const all = explained(withConcluded(...days.map((day) => concludedOn(day))));
    expect(all.concluded).toEqual(['2026-09', '2026-08', '2026-07', '2026-06', '2026-05'].map((day) => `of ${day}-01`));
    expect(model.experience.concluded).toBeLessThanOrEqual(mostConcluded);
    expect(experienceIn(all)?.value).toBeCloseTo(0.5, 12);
  });

  it('backs what the organisation claims, and makes a newcomer one no more', () => {
    const ranking = { model, statistics: noStatistics };
    const claiming = candidateWith({ themes: ['gender', 'data'], places: ['CR', 'NI'] });
    const bare = (candidate: Candidate) => compileCandidate(candidate, ranking).bareClaims.slice(0, 4);
    expect(bare(claiming)).toEqual([2, 0, 0, 2]);
    expect(bare({ ...claiming, concluded: [concludedOn('2026-05-01')] })).toEqual([1, 0, 0, 1]);
    expect([claiming, { ...claiming, concluded: [concludedOn('2026-05-01')] }].map(isNewcomer)).toEqual([true, false]);
  });

  it('is looked at again when an explanation is made again, and a later one is not', () => {
    const then = withConcluded(concludedOn('2026-05-01'));
    const stored = explained(then);
    const now = withConcluded(concludedOn('2026-05-01'), concludedOn('2026-10-01'));
    const candidate = { ...now, concluded: concludedThen(stored, now) };
    const inputs = { model, statistics: noStatistics, candidate, call };
    expect(replay(stored, inputs, taxonomyRelatedness)).toMatchObject({ same: true });
    expect(replay(stored, { ...inputs, candidate: now }, taxonomyRelatedness)).toMatchObject({ same: false });
  });

  it('counts for nothing where an earlier model is asked', () => {
    const before = modelOfVersion('2026-11.5');
    const found = before && explained(withConcluded(concludedOn('2026-05-01')), before);
    expect(found && experienceIn(found)).toMatchObject({ value: 0, evidence: [] });
    expect(found?.concluded).toBeUndefined();
  });
});

describe('what is learned from an alliance', () => {
  const content = {
    themes: ['gender', 'data', 'gender'],
    places: ['CR'],
    corridors: ['NI-CR'],
    visibility: 'public',
  } as const;

  it('is what its initiative was about, and where, or else at which ends of its corridors', () => {
    expect(workOf({ ...content, themes: [...content.themes], places: ['CR'], corridors: [] })).toEqual({
      themes: ['gender', 'data'],
      places: ['CR'],
    });
    expect(workOf({ ...content, themes: ['gender'], places: [], corridors: ['NI-CR'] })).toEqual({
      themes: ['gender'],
      places: ['NI', 'CR'],
    });
  });

  it('is nothing where it was confidential, or named no theme or no place', () => {
    const { visibility } = content;
    expect(workOf({ themes: ['gender'], places: ['CR'], corridors: [], visibility: 'alliance' })).toBeUndefined();
    expect(workOf({ themes: [], places: ['CR'], corridors: [], visibility })).toBeUndefined();
    expect(workOf({ themes: ['gender'], places: [], corridors: [], visibility })).toBeUndefined();
  });

  it('names no more than eight of each', () => {
    const many = Array.from({ length: 30 }, (_, at) => `code ${at}`);
    const work = workOf({ themes: many, places: many, corridors: [], visibility: 'registered' });
    expect([work?.themes.length, work?.places.length]).toEqual([8, 8]);
  });
});
