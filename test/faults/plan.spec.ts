import { describe, expect, it } from '@jest/globals';
import { type CrashCycle, planCrashes } from './plan.js';
import { Random } from './random.js';

const both = ['embedded', 'distributed'] as const;
const plan = (cycles: number, seed = 1): readonly CrashCycle[] =>
  planCrashes({ cycles, modes: both, isWanted: () => true }, new Random(seed));
const places = (cycles: readonly CrashCycle[]): Set<string> =>
  new Set(cycles.map(({ mode, service, point }) => `${mode} ${service}/${point.replace(/-\d$/, '')}`));

describe('the plan of kills', () => {
  it('passes every named point in both modes with the twenty of the short campaign', () => {
    expect(plan(20)).toHaveLength(20);
    expect(places(plan(20)).size).toBe(20);
  });

  it('keeps what belongs to one system together, in the order of the scenarios', () => {
    const order = plan(20).map(({ mode, scenario }) => `${both.indexOf(mode)} ${scenario}`);
    expect(order).toEqual([...order].sort());
  });

  it('takes other writes of the transaction in longer campaigns', () => {
    const points = plan(120).map(({ point }) => point);
    for (const write of [1, 2, 3, 4, 5, 6]) expect(points).toContain(`command-inside-after-write-${write}`);
  });

  it('is repeated by its seed', () => {
    expect(plan(60, 7)).toEqual(plan(60, 7));
    expect(plan(60, 7)).not.toEqual(plan(60, 8));
  });

  it('spends all kills on the scenarios that are wanted', () => {
    const isWanted = (id: string): boolean => id === 'F2';
    const relay = planCrashes({ cycles: 12, modes: both, isWanted }, new Random(1));
    expect(relay.map(({ scenario }) => scenario)).toEqual(Array.from({ length: 12 }, () => 'F2'));
    expect(planCrashes({ cycles: 12, modes: both, isWanted: () => false }, new Random(1))).toEqual([]);
  });

  it('serves one mode alone', () => {
    const alone = planCrashes({ cycles: 10, modes: ['embedded'], isWanted: () => true }, new Random(1));
    expect(new Set(alone.map(({ mode }) => mode))).toEqual(new Set(['embedded']));
    expect(places(alone).size).toBe(10);
  });
});
