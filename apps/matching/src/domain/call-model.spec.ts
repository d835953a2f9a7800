import { describe, expect, it } from '@jest/globals';
import { weighedFeatures } from '#contracts';
import { anyDay, randomCandidate, randomFrom } from '../../testing/random-records.js';
import { callWith, candidateWith } from '../../testing/records.js';
import { callModel } from './call-model.js';
import { compileCall, compileCandidate } from './compile.js';
import { explain, rebuildScore } from './explain.js';
import { Finder } from './finder.js';
import { noStanding } from './gates.js';
import { model } from './model.js';
import { taxonomyRelatedness } from './relatedness.js';
import { noStatistics } from './statistics.js';
import type { SeatCall } from './seat-call.js';

const total = (weights: object): number =>
  Object.values(weights).reduce((sum: number, weight: number) => sum + weight, 0);
const ranking = { model, statistics: noStatistics };
const content = { themes: ['fair_recruitment'], places: ['CR'], corridors: ['NI-CR'] };
const asking = (weights: Record<string, number>): SeatCall =>
  callWith({ ...content, matching: { weights } }, { offers: ['training'] });

describe('the weights of a call', () => {
  it('can be set for every feature that the model weighs for an initiative', () => {
    expect(Object.keys(model.weights.initiative).sort()).toEqual([...weighedFeatures].sort());
  });

  it('shift the model and total 1 again; the partner’s side stays', () => {
    const weighed = callModel(model, { territory: 200, theme: 50 });
    expect(total(weighed.weights.initiative)).toBeCloseTo(1, 12);
    const { initiative } = weighed.weights;
    const ratio = (initiative.territory ?? 0) / (initiative.theme ?? 1);
    const own = (model.weights.initiative.territory ?? 0) / (model.weights.initiative.theme ?? 1);
    expect(ratio / own).toBeCloseTo(4, 12);
    expect(weighed.weights.partner).toBe(model.weights.partner);
    expect(weighed.version).toBe(model.version);
  });

  it('that say nothing are the model itself, and the same ones are one model', () => {
    expect(callModel(model, undefined)).toBe(model);
    expect(callModel(model, { theme: 100 })).toBe(model);
    expect(callModel(model, { theme: 150 })).toBe(callModel(model, { theme: 150 }));
  });

  it('turn the order of a list, and are the same in both directions', () => {
    const finder = new Finder(ranking, taxonomyRelatedness);
    const near = candidateWith({ places: ['CR'], offers: ['training'] }, { id: 'near' });
    const versed = candidateWith({ themes: ['fair_recruitment'], places: ['US'] }, { id: 'versed' });
    finder.putCandidate(near);
    finder.putCandidate(versed);
    const search = { limit: 5, asOf: anyDay, standing: () => noStanding };
    const scores = (call: SeatCall): Record<string, number> =>
      Object.fromEntries(
        finder.partnersFor(call, search).map(({ candidate, score }) => [candidate.candidate.id, score]),
      );
    const forPlace = asking({ territory: 200, offer: 200, theme: 50 });
    const forTheme = asking({ territory: 50, offer: 50, theme: 200 });
    const margin = ({ near: place = 0, versed: theme = 0 }: Record<string, number>): number => place - theme;
    expect(margin(scores(forPlace))).toBeGreaterThan(margin(scores(forTheme)));
    for (const call of [forPlace, forTheme]) {
      finder.putCall(call);
      for (const candidate of [near, versed]) {
        expect(finder.callsFor(candidate, search).map(({ score }) => score)).toEqual([scores(call)[candidate.id]]);
      }
    }
  });

  it('stand in the explanation, which still rebuilds the score', () => {
    const random = randomFrom(8);
    const scorer = new Finder(ranking, taxonomyRelatedness).scorer(anyDay);
    for (let attempt = 0; attempt < 200; attempt += 1) {
      const call = asking({ theme: 50 + Math.floor(random() * 151), recency: 50 + Math.floor(random() * 151) });
      const candidate = compileCandidate(randomCandidate(random, 'organization'), ranking);
      const explanation = explain(scorer.pair(compileCall(call, ranking), candidate), scorer, 'none');
      expect(explanation.callWeights).toEqual(call.content.matching?.weights);
      expect(Math.abs(rebuildScore(explanation, model) - explanation.score)).toBeLessThan(1e-9);
      const weights = explanation.sides.initiative.contributions.map(({ weight }) => weight);
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    }
  });
});
