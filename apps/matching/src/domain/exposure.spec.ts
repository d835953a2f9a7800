import { describe, expect, it } from '@jest/globals';
import { anyDay, pick, randomCall, randomCandidate, randomFrom } from '../../testing/random-records.js';
import { arrange, type Arrangeable, arrangePolicy } from './arrange.js';
import { exposureAt, gini } from './exposure.js';
import { Finder } from './finder.js';
import { noStanding } from './gates.js';
import { listedPair } from './listed-pair.js';
import { model } from './model.js';
import { taxonomyRelatedness } from './relatedness.js';
import { remember } from './remember.js';
import { noStatistics } from './statistics.js';

const giniOf = (values: readonly number[]): number =>
  gini({
    count: values.length,
    total: values.reduce((sum, value) => sum + value, 0),
    ranked: [...values].sort((a, b) => a - b).reduce((sum, value, at) => sum + value * (at + 1), 0),
  });

describe('exposure', () => {
  it('is 1 at the first place and less at each further one', () => {
    expect(exposureAt(1)).toBe(1);
    expect(exposureAt(3)).toBe(0.5);
    expect(exposureAt(10)).toBeLessThan(exposureAt(9));
  });

  it.each([
    [[], 0],
    [[0, 0], 0],
    [[2, 2, 2, 2], 0],
    [[0, 0, 0, 1], 0.75],
    [[1, 2, 3, 4], 0.25],
  ])('of %j has the Gini coefficient %f', (values, expected) => {
    expect(giniOf(values)).toBeCloseTo(expected, 12);
  });

  it('keeps the floor in 1 000 initiatives: small and migrant-led organisations are seen among the first ten', () => {
    const random = randomFrom(1_000);
    const finder = new Finder({ model, statistics: noStatistics }, remember(taxonomyRelatedness));
    for (let at = 0; at < 200; at += 1) {
      const drawn = randomCandidate(random, `organization ${at}`);
      const size = pick(random, ['small', 'medium', 'large', 'large']);
      finder.putCandidate({ ...drawn, profile: { ...drawn.profile, size } });
    }
    const seen = { arranged: 0, byRank: 0, all: 0 };
    const exposure = new Map<string, number>();
    let tested = 0;
    for (let initiative = 0; initiative < 1_000; initiative += 1) {
      const call = { ...randomCall(random, `seat ${initiative}`), filled: {} };
      const ranked = finder.partnersFor(call, { limit: 50, asOf: anyDay, standing: () => noStanding }).map(listedPair);
      const first = arrange(ranked, arrangePolicy, call.seat.id).slice(0, 10);
      const sheltered = first.filter(({ entry }) => entry.sheltered).length;
      tested += placesOfTheFloor(
        ranked,
        first.map(({ entry }) => entry),
      );
      seen.arranged += sheltered;
      seen.byRank += ranked.slice(0, 10).filter((each) => each.sheltered).length;
      seen.all += first.length;
      for (const { entry, shownAt } of first) {
        exposure.set(entry.id, (exposure.get(entry.id) ?? 0) + exposureAt(shownAt));
      }
    }
    expect(tested).toBeGreaterThan(300);
    expect(seen.arranged / seen.all).toBeGreaterThanOrEqual(arrangePolicy.floor);
    expect(seen.arranged).toBeGreaterThanOrEqual(seen.byRank);
    expect(giniOf([...exposure.values()])).toBeLessThan(0.75);
  });
});

/** Places at which the floor was owed; at each of them nobody sheltered and nearly as good was passed over. */
function placesOfTheFloor(ranked: readonly Arrangeable[], shown: readonly Arrangeable[]): number {
  const left = [...ranked];
  let sheltered = 0;
  let owed = 0;
  for (const [position, entry] of shown.entries()) {
    if (sheltered < Math.floor((position + 1) * arrangePolicy.floor)) {
      owed += 1;
      const liftFrom = arrangePolicy.liftWithin * (left[0]?.score ?? 0);
      const passedOver = left.some((each) => each.sheltered && each.score >= liftFrom);
      expect(entry.sheltered || !passedOver).toBe(true);
    }
    left.splice(left.indexOf(entry), 1);
    sheltered += entry.sheltered ? 1 : 0;
  }
  return owed;
}
