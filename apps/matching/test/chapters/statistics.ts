import { expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { OrganizationRegistered } from '#contracts';
import { type KnownOrganization, KnownOrganizations } from '../../src/persistence/read-models.js';
import { StatisticsSnapshots } from '../../src/persistence/statistics-snapshots.js';
import type { Stage } from '../stage.js';

export function snapshotsOfStatistics(stage: Stage): void {
  const { profile } = OrganizationRegistered.example;
  const row = (themes: string[]): KnownOrganization => {
    const described = { version: 1, profile: { ...profile, themes }, revisedOn: '2026-11-22', seen: {} };
    return { _id: randomUUID(), ...described };
  };

  it('are taken from twenty organisations on, and again when there are four times as many', async () => {
    const rows = stage.app.readModels.collection(KnownOrganizations);
    const snapshots = stage.app.get(StatisticsSnapshots);
    const grow = async (to: number, themes: string[]) => {
      const more = to - (await rows.countDocuments());
      await rows.insertMany(Array.from({ length: more }, () => row(themes)));
      return snapshots.current();
    };
    expect((await grow(19, ['fair_recruitment'])).version).toBe('none');
    const first = await grow(20, ['fair_recruitment']);
    expect([first.population, first.version]).toEqual([20, expect.stringMatching(/\.1$/)]);
    expect(await grow(79, ['wage_gaps'])).toEqual(first);
    const second = await grow(80, ['wage_gaps']);
    expect([second.population, second.version]).toEqual([80, expect.stringMatching(/\.2$/)]);
    expect(await snapshots.current()).toEqual(second);
    expect(await snapshots.ofVersion(first.version)).toEqual(first);
  });
}
