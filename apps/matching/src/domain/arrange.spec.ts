import { describe, expect, it } from '@jest/globals';
import { randomFrom, type Random } from '../../testing/random-records.js';
import { arrange, arrangePolicy, type Arrangeable, type ArrangePolicy, type PlacedBy } from './arrange.js';
import { hash } from './hash.js';

function rankedList(random: Random, length: number): readonly Arrangeable[] {
  const scores = Array.from({ length }, () => Math.round(random() * 20) / 20).sort((a, b) => b - a);
  const share = random();
  return scores.map((score, position) => ({
    id: `organization ${position}`,
    rank: position + 1,
    score,
    sheltered: random() < share,
    newcomer: random() < 0.1,
  }));
}

/** The rules of the second stage, read off one after the other. */
function reference(ranked: readonly Arrangeable[], policy: ArrangePolicy, seed: string): [string, PlacedBy][] {
  const placed: [string, PlacedBy][] = [];
  for (let place = 1; place <= ranked.length; place += 1) {
    const left = ranked.filter(({ id }) => !placed.some(([other]) => other === id));
    const shelteredSoFar = ranked.filter((each) => each.sheltered && !left.includes(each)).length;
    const liftable = left.filter(({ score }) => score >= policy.liftWithin * (left[0]?.score ?? 0));
    const owedUpTo = (place + 1) % policy.exploreEvery === 0 ? place + 1 : place;
    const owed = Math.floor(owedUpTo * policy.floor) > shelteredSoFar ? liftable.filter((each) => each.sheltered) : [];
    const next = left[0];
    const drawnFrom = (owed.length > 0 ? owed : liftable).filter((each) => each !== next);
    let chosen = owed[0] ?? next;
    let by: PlacedBy = 'floor';
    if (place % policy.exploreEvery === 0 && drawnFrom.length > 0) {
      chosen = drawnFrom[hash(`${seed}/explore/${place}`) % drawnFrom.length];
      by = 'explore';
    }
    const welcome = policy.newcomersWithin * (next?.score ?? 0);
    const newcomer = left.find(
      (each) => each.newcomer && each.score >= welcome && (owed.length === 0 || each.sheltered),
    );
    if (place % policy.exploreEvery === 0 && newcomer) {
      chosen = newcomer;
      by = 'explore';
    }
    placed.push([chosen?.id ?? '', chosen === next ? 'rank' : by]);
  }
  return placed;
}

describe('arrange', () => {
  it('equals its reference on 10 000 random lists', () => {
    const random = randomFrom(1);
    for (let attempt = 0; attempt < 10_000; attempt += 1) {
      const ranked = rankedList(random, Math.floor(random() * 25));
      const policy = {
        ...arrangePolicy,
        floor: random() / 2,
        exploreEvery: 2 + Math.floor(random() * 10),
        newcomersWithin: random(),
      };
      const seed = `seed ${attempt}`;
      expect(arrange(ranked, policy, seed).map(({ entry, placedBy }) => [entry.id, placedBy])).toEqual(
        reference(ranked, policy, seed),
      );
    }
  });

  it('shows everybody once, counts places from 1 and keeps the rank', () => {
    const ranked = rankedList(randomFrom(2), 40);
    const shown = arrange(ranked, arrangePolicy, 'seed');
    expect(shown.map(({ shownAt }) => shownAt)).toEqual(ranked.map((_, position) => position + 1));
    expect(shown.map(({ entry }) => entry.rank).sort((a, b) => a - b)).toEqual(ranked.map(({ rank }) => rank));
  });

  it('keeps the floor in every beginning of the list, as long as there are near equals to lift', () => {
    const random = randomFrom(3);
    for (let attempt = 0; attempt < 500; attempt += 1) {
      const ranked = rankedList(random, 40).map((each) => ({ ...each, score: 0.9 + each.score / 50, newcomer: false }));
      const shown = arrange(ranked, arrangePolicy, `seed ${attempt}`);
      const liftable = ranked.filter(({ sheltered }) => sheltered).length;
      for (let length = 1; length <= shown.length; length += 1) {
        const seen = shown.slice(0, length).filter(({ entry }) => entry.sheltered).length;
        expect(seen).toBeGreaterThanOrEqual(Math.min(liftable, Math.floor(length * arrangePolicy.floor)));
      }
    }
  });

  it('explores on every tenth place and says so; the same seed draws the same', () => {
    const ranked = rankedList(randomFrom(4), 60).map((each) => ({
      ...each,
      score: 0.9,
      sheltered: false,
      newcomer: false,
    }));
    const shown = arrange(ranked, arrangePolicy, 'seed');
    const explored = shown.filter(({ placedBy }) => placedBy === 'explore').map(({ shownAt }) => shownAt);
    expect(explored).toEqual([10, 20, 30, 40, 50]);
    expect(arrange(ranked, arrangePolicy, 'seed')).toEqual(shown);
    expect(arrange(ranked, arrangePolicy, 'another seed')).not.toEqual(shown);
  });

  it('lifts nobody past one who is better by more than near equals are', () => {
    const ranked = rankedList(randomFrom(5), 30).map((each, position) => ({
      ...each,
      score: 0.9 ** position,
      sheltered: position >= 9,
      newcomer: false,
    }));
    expect(arrange(ranked, arrangePolicy, 'seed').every(({ placedBy }) => placedBy === 'rank')).toBe(true);
  });

  it('explores with the best newcomer where there is one who may stand beside the one who is due', () => {
    const ranked = rankedList(randomFrom(6), 30).map((each, position) => ({
      ...each,
      score: 0.9 - position / 100,
      sheltered: position < 10,
      newcomer: position === 20 || position === 25,
    }));
    const explored = (list: readonly Arrangeable[]) =>
      arrange(list, arrangePolicy, 'seed').flatMap(({ entry, shownAt, placedBy }) =>
        placedBy === 'explore' ? [[shownAt, entry.rank]] : [],
      );
    expect(explored(ranked)).toEqual(
      expect.arrayContaining([
        [10, 21],
        [20, 26],
      ]),
    );
    const far = ranked
      .map((each) => (each.newcomer ? { ...each, score: 0.3 } : each))
      .sort((a, b) => b.score - a.score);
    expect(explored(far).some(([at, rank]) => at === 10 && (rank === 21 || rank === 26))).toBe(false);
  });
});
