import { describe, expect, it } from '@jest/globals';
import { anyDay } from '../../../testing/random-records.js';
import { callWith, candidateWith } from '../../../testing/records.js';
import { compileCall, compileCandidate } from '../compile.js';
import { explain } from '../explain.js';
import type { Explanation } from '../explanation.js';
import { type Model, model } from '../model.js';
import { modelOfVersion } from '../known-models.js';
import { reasonsOf } from '../reasons.js';
import { taxonomyRelatedness } from '../relatedness.js';
import { rebuildScore } from '../explain.js';
import { Scorer } from '../score.js';
import { noStatistics } from '../statistics.js';

const stated = (instrument: string, country: string, status = 'ratified') => ({
  instrument,
  country,
  status,
  on: '2020-10-05',
  source: 'A register of treaties',
});
const call = callWith({ instruments: ['ilo_c189', 'ilo_c97'], places: ['CR-A'], corridors: ['NI-CR'] });

function explained(instruments: ReturnType<typeof stated>[] | undefined, by: Model = model, of = call): Explanation {
  const ranking = { model: by, statistics: noStatistics };
  const candidate = candidateWith(instruments ? { instruments } : {});
  const scorer = new Scorer(by, taxonomyRelatedness, anyDay);
  return explain(scorer.pair(compileCall(of, ranking), compileCandidate(candidate, ranking)), scorer, 'none');
}

const instrumentIn = (explanation: Explanation, side: 'initiative' | 'partner' = 'initiative') =>
  explanation.sides[side].contributions.find(({ feature }) => feature === 'instrument');
const told = (explanation: Explanation, side: 'initiative' | 'partner' = 'initiative') =>
  reasonsOf(explanation, side).find(({ feature }) => feature === 'instrument');

describe('what is documented of instruments', () => {
  it('is the share of the call’s instruments of which the status is stated in one of its countries, less in another', () => {
    const valueOf = (...statements: ReturnType<typeof stated>[]) => instrumentIn(explained(statements))?.value;
    expect(valueOf(stated('ilo_c189', 'CR'), stated('ilo_c97', 'NI'))).toBe(1);
    expect(valueOf(stated('ilo_c189', 'CR'))).toBe(0.5);
    expect(valueOf(stated('ilo_c189', 'MX'))).toBe(0.25);
    expect(valueOf(stated('ilo_c189', 'MX'), stated('ilo_c189', 'NI'))).toBe(0.5);
    expect(valueOf(stated('ilo_c181', 'CR'))).toBe(0);
  });

  it('counts the same whatever the status is', () => {
    const scores = ['ratified', 'not_ratified', 'denounced'].map(
      (status) => explained([stated('ilo_c189', 'CR', status)]).score,
    );
    expect(new Set(scores).size).toBe(1);
  });

  it('is shown with country, status, day and source, and nobody has to guess', () => {
    const explanation = explained([
      stated('ilo_c189', 'CR'),
      stated('ilo_c189', 'NI', 'in_force'),
      stated('ilo_c97', 'MX'),
    ]);
    expect(instrumentIn(explanation)?.evidence).toEqual([
      { type: 'instruments', id: 'ilo_c189', strength: 1, ...detailsOf('CR', 'ratified') },
      { type: 'instruments', id: 'ilo_c189', strength: 1, ...detailsOf('NI', 'in_force') },
      { type: 'instruments', id: 'ilo_c97', strength: 0.5, ...detailsOf('MX', 'ratified') },
    ]);
    expect(told(explanation)).toMatchObject({
      message: 'initiative.instrument',
      parameters: {
        terms: { type: 'instruments', ids: ['ilo_c189'] },
        places: { type: 'places', ids: ['CR', 'NI'] },
        statuses: { type: 'instrument_statuses', ids: ['ratified', 'in_force'] },
      },
    });
    expect(explanation.missing).toContainEqual({ feature: 'instrument', type: 'instruments', id: 'ilo_c97' });
    expect(rebuildScore(explanation, model)).toBeCloseTo(explanation.score, 9);
  });

  it('is called another country’s only where nothing is known of the call’s own', () => {
    expect(told(explained([stated('ilo_c97', 'MX')]))).toMatchObject({
      message: 'initiative.instrument.near',
      parameters: { places: { type: 'places', ids: ['MX'] } },
    });
  });

  it('counts in any country where the call names none', () => {
    const anywhere = callWith({ instruments: ['ilo_c189'] });
    expect(instrumentIn(explained([stated('ilo_c189', 'PE')], model, anywhere))?.value).toBe(1);
  });

  it('interests the partner by how many of the instruments that it follows the call deals with', () => {
    const [one, half] = [[stated('ilo_c189', 'PE')], [stated('ilo_c189', 'PE'), stated('ilo_c181', 'PE')]];
    expect(instrumentIn(explained(one), 'partner')?.value).toBe(1);
    expect(instrumentIn(explained(half), 'partner')?.value).toBeLessThan(1);
    expect(told(explained(half), 'partner')).toMatchObject({ message: 'partner.instrument' });
  });

  it('measures nobody who has not brought it up', () => {
    expect(instrumentIn(explained([stated('ilo_c189', 'CR')], model, callWith()))).toBeUndefined();
    expect(instrumentIn(explained(undefined), 'partner')).toBeUndefined();
    expect(instrumentIn(explained([stated('ilo_c189', 'CR')], modelOfVersion('2026-11.6')))).toBeUndefined();
  });
});

const detailsOf = (country: string, status: string) => ({
  country,
  status,
  on: '2020-10-05',
  source: 'A register of treaties',
});
