import { describe, expect, it } from '@jest/globals';
import { anyDay, pick, randomCall, randomCandidate, randomFrom } from '../../testing/random-records.js';
import { arrange, type Arrangeable, arrangePolicy } from './arrange.js';
import type { Candidate } from './candidate.js';
import { exposureAt, gini } from './exposure.js';
import { Finder } from './finder.js';
import { noStanding } from './gates.js';
import { listedPair } from './listed-pair.js';
import { model } from './model.js';
import { taxonomyRelatedness } from './relatedness.js';
import { remember } from './remember.js';
import { noStatistics } from './statistics.js';
import { workOf } from './work-of.js';

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
    // Who is never shown counts too, as in the report.
    const exposure = new Map<string, number>();
    for (let at = 0; at < 200; at += 1) {
      const drawn = randomCandidate(random, `organization ${at}`);
      exposure.set(drawn.id, 0);
      const size = pick(random, ['small', 'medium', 'large', 'large']);
      finder.putCandidate({ ...drawn, profile: { ...drawn.profile, size } });
    }
    const seen = { arranged: 0, byRank: 0, all: 0 };
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
    expect(exposure.size).toBe(200);
    expect(giniOf([...exposure.values()])).toBeLessThan(0.75);
  });

  it('stays with those who have concluded nothing, while whoever is shown first concludes one alliance after the other', () => {
    const counted = exposureWhileConcluding(model);
    const uncounted = exposureWhileConcluding({ ...model, experience: { ...model.experience, concluded: 0 } });
    expect(uncounted.ofNewcomers).toBeGreaterThan(0.1);
    expect(counted.ofNewcomers).toBeGreaterThan(0.95 * uncounted.ofNewcomers);
    expect(counted.gini).toBeLessThan(Math.min(0.75, uncounted.gini + 0.03));
  });
});

/** One organisation in six never concludes anything; of the others, the first three of each list do. */
function exposureWhileConcluding(by: typeof model): { readonly ofNewcomers: number; readonly gini: number } {
  const random = randomFrom(65);
  const finder = new Finder({ model: by, statistics: noStatistics }, remember(taxonomyRelatedness));
  const population = new Map<string, Candidate>();
  const isNew = new Set<string>();
  for (let at = 0; at < 60; at += 1) {
    const drawn = { ...randomCandidate(random, `organization ${at}`), suspended: false, concluded: [] };
    const profile = at % 6 === 0 ? { ...drawn.profile, experience: [] } : drawn.profile;
    if (at % 6 === 0) isNew.add(drawn.id);
    population.set(drawn.id, { ...drawn, profile });
  }
  for (const candidate of population.values()) finder.putCandidate(candidate);
  const exposure = new Map([...population.keys()].map((id) => [id, 0]));
  for (let initiative = 0; initiative < 120; initiative += 1) {
    const call = { ...randomCall(random, `seat ${initiative}`), leadId: 'somebody else', filled: {} };
    const ranked = finder.partnersFor(call, { limit: 50, asOf: anyDay, standing: () => noStanding }).map(listedPair);
    const shown = arrange(ranked, arrangePolicy, call.seat.id).slice(0, 10);
    for (const { entry, shownAt } of shown) {
      exposure.set(entry.id, (exposure.get(entry.id) ?? 0) + exposureAt(shownAt));
    }
    const work = workOf({ ...call.content, visibility: 'public' });
    for (const { entry } of shown.slice(0, 3)) {
      const known = population.get(entry.id);
      if (!work || !known || isNew.has(entry.id)) continue;
      const concluded = [...(known.concluded ?? []), { ...work, initiativeId: call.initiativeId, on: anyDay }];
      population.set(entry.id, { ...known, concluded });
      finder.putCandidate({ ...known, concluded });
    }
  }
  const all = [...exposure].reduce((sum, [, value]) => sum + value, 0);
  const ofNewcomers = [...exposure].reduce((sum, [id, value]) => sum + (isNew.has(id) ? value : 0), 0);
  return { ofNewcomers: ofNewcomers / all, gini: giniOf([...exposure.values()]) };
}

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
