import { describe, expect, it } from '@jest/globals';
import { anyDay, randomCall, randomCandidate, randomFrom } from '../../testing/random-records.js';
import { callWith, candidateWith } from '../../testing/records.js';
import { compileCall, compileCandidate } from './compile.js';
import { explain, forOthers, rebuildScore } from './explain.js';
import { model } from './model.js';
import { taxonomyRelatedness } from './relatedness.js';
import { remember } from './remember.js';
import { Scorer } from './score.js';
import { noStatistics, statisticsOf } from './statistics.js';

const scorer = new Scorer(model, remember(taxonomyRelatedness), anyDay);

function explained(call: ReturnType<typeof callWith>, candidate: ReturnType<typeof candidateWith>) {
  const ranking = { model, statistics: noStatistics };
  return explain(scorer.pair(compileCall(call, ranking), compileCandidate(candidate, ranking)), scorer, 'none');
}

describe('an explanation', () => {
  it('rebuilds the score to 1e-9 from its own numbers, after a way through JSON', () => {
    const random = randomFrom(11);
    const population = Array.from({ length: 200 }, (_, number) => randomCandidate(random, `organization ${number}`));
    const statistics = statisticsOf(
      population.map(({ profile }) => profile),
      'a snapshot',
    );
    const ranking = { model, statistics };
    for (const organization of population) {
      for (let attempt = 0; attempt < 10; attempt += 1) {
        const call = compileCall(randomCall(random, 'seat'), ranking);
        const candidate = compileCandidate(organization, ranking);
        const made = explain(scorer.pair(call, candidate), scorer, statistics.version);
        const stored: typeof made = JSON.parse(JSON.stringify(made)) as typeof made;
        expect(
          Math.abs(
            rebuildScore(stored, model) -
              scorer.score({ call, candidate }, scorer.measure(scorer.pair(call, candidate))),
          ),
        ).toBeLessThan(1e-9);
        for (const { points, contributions } of Object.values(stored.sides)) {
          expect(points).toBe(contributions.reduce((sum, each) => sum + each.points, 0));
          expect(contributions.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
          expect(contributions.every(({ value, evidence }) => value === 0 || evidence.length > 0)).toBe(true);
        }
      }
    }
  });

  it('names what it rests on, and which related term answered', () => {
    const { sides } = explained(
      callWith({ places: ['CR'], corridors: ['NI-CR'] }),
      candidateWith({ places: ['NI'], corridors: ['NI-CR'] }),
    );
    const evidence = Object.fromEntries(sides.initiative.contributions.map((each) => [each.feature, each.evidence]));
    expect(evidence['territory']).toEqual([{ type: 'places', id: 'CR', matched: 'NI', strength: 0.6 }]);
    expect(evidence['corridor']).toEqual([
      { type: 'corridors', id: 'NI-CR', strength: 1 },
      { type: 'corridors', id: 'NI-CR', strength: 1 },
    ]);
    expect(evidence['language']).toEqual([{ type: 'languages', id: 'es' }]);
  });

  it('says which gaps the organisation closes and which stay open', () => {
    const { gaps } = explained(
      callWith({ corridors: ['NI-CR'], workingLanguages: ['en'] }, { offers: ['training', 'funding'] }),
      candidateWith({ places: ['NI'], offers: ['training'] }),
    );
    expect(gaps).toEqual([
      { kind: 'seat', id: 'seat', constituency: 'workers', closes: true },
      { kind: 'need', id: 'training', closes: true },
      { kind: 'need', id: 'funding', closes: false },
      { kind: 'corridor_end', id: 'NI-CR', end: 'origin', closes: true },
      { kind: 'corridor_end', id: 'NI-CR', end: 'destination', closes: false },
      { kind: 'interpretation', id: 'en', closes: false },
    ]);
  });

  it('shows the composition before and after', () => {
    const employers = { id: 'other', constituency: 'employers', minimum: 1, maximum: 2 };
    const workers = { id: 'seat', constituency: 'workers', minimum: 1, maximum: 1 };
    const call = callWith({ seats: [workers, employers] }, {}, { filled: { other: 1 } });
    const { compositionBefore, compositionAfter } = explained(call, candidateWith());
    expect(compositionBefore).toEqual({
      met: false,
      seats: [
        { ...workers, filled: 0 },
        { ...employers, filled: 1 },
      ],
    });
    expect(compositionAfter).toEqual({
      met: true,
      seats: [
        { ...workers, filled: 1 },
        { ...employers, filled: 1 },
      ],
    });
  });

  it('tells the organisation what it has not said it has, and nobody else', () => {
    const explanation = explained(
      callWith({ themes: ['gender'], places: ['CR'], expectedEffort: { hours: 40 } }, { offers: ['training'] }),
      candidateWith({ themes: ['gender'] }),
    );
    expect(explanation.missing).toEqual([
      { feature: 'offer', type: 'offers', id: 'training' },
      { feature: 'territory', type: 'places', id: 'CR' },
      { feature: 'effort', type: 'effort', id: 'hours' },
    ]);
    expect(forOthers(explanation)).toEqual({ ...explanation, missing: [] });
  });
});
