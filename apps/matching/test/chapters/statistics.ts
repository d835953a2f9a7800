import { expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Config } from '#config';
import { OrganizationRegistered } from '#contracts';
import { MessagingProcess } from '#messaging';
import { Logger } from '#observability';
import { waitUntil } from '#testing';
import { listVersion } from '../../src/application/list-version.js';
import { RequestRenewal } from '../../src/application/request-renewal.js';
import { FinderMirror } from '../../src/finder/finder-mirror.js';
import { MatchingJobs } from '../../src/persistence/matching-jobs.js';
import { Peers } from '../../src/shares/peers.js';
import { Shares } from '../../src/shares/shares.js';
import { type KnownOrganization, KnownOrganizations } from '../../src/persistence/read-models.js';
import { StatisticsSnapshots } from '../../src/persistence/statistics-snapshots.js';
import type { Stage } from '../stage.js';

export function snapshotsOfStatistics(stage: Stage): void {
  const { profile } = OrganizationRegistered.example;
  const row = (themes: string[]): KnownOrganization => {
    const described = { version: 1, profile: { ...profile, themes }, revisedOn: '2026-11-22', seen: {} };
    return { _id: randomUUID(), ...described };
  };

  /** Stopped however the test ends: a mirror that goes on keeps the process of the tests alive. */
  const withMirror = async (use: (mirror: FinderMirror, snapshots: StatisticsSnapshots) => Promise<void>) => {
    const snapshots = stage.app.get(StatisticsSnapshots);
    const mirror = new FinderMirror(stage.lists.database, stage.app.readModels, snapshots, stage.app.get(Logger));
    try {
      await new Promise<void>((resolve) => mirror.start({ number: 1, of: 1 }, resolve));
      await use(mirror, snapshots);
    } finally {
      await mirror.stop();
    }
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

  it('are counted anew when texts are read otherwise than they were, and the earlier ones are kept', async () => {
    const snapshots = stage.app.get(StatisticsSnapshots);
    const before = await snapshots.current();
    const { database } = stage.lists;
    await database.statistics.updateMany({}, { $unset: { read: '' } });
    const after = await snapshots.current();
    expect([after.population, after.version === before.version]).toEqual([before.population, false]);
    // A process that reads as before keeps to its own.
    await database.statistics.updateOne({ version: before.version }, { $set: { read: 'otherwise' } });
    expect(await snapshots.current()).toEqual(after);
    expect(await snapshots.ofVersion(before.version)).toEqual(before);
  });

  it('are ranked with by every process as soon as one has taken them, and all lists are asked for again', () =>
    withMirror(async (mirror, snapshots) => {
      const rows = stage.app.readModels.collection(KnownOrganizations);
      const { database } = stage.lists;
      const before = mirror.finder.ranking;
      await rows.insertMany(Array.from({ length: 3 * before.statistics.population }, () => row(['wage_gaps'])));
      const { version } = await snapshots.current();
      expect(version).not.toBe(before.statistics.version);
      const ranks = () => mirror.finder.ranking.statistics.version;
      await waitUntil(() => Promise.resolve(ranks() === version), { what: 'the later statistics' });
      const renewal = new RequestRenewal(
        stage.app.get(MessagingProcess).of('matching').unitOfWork,
        stage.app.get(MatchingJobs),
        mirror,
        stage.app.readModels,
      );
      const { readModels } = stage.app;
      const earlier = listVersion(before, readModels);
      const later = await renewal.execute(earlier);
      expect(later).toBe(listVersion(mirror.finder.ranking, readModels));
      const asked = await database.jobs.find({ kind: 'lists' }).toArray();
      expect(asked.map(({ subjectId }) => subjectId)).toContain(later);
      await database.jobs.deleteMany({ kind: 'lists' });
      expect(await renewal.execute(later)).toBe(later);
      expect(await database.jobs.countDocuments({ kind: 'lists' })).toBe(0);
      const shares = new Shares(mirror, stage.app.get(Peers), stage.app.get(Config));
      const known = [later, earlier, 'a later model/none'].map((each) => shares.canMake(each));
      expect(await Promise.all(known)).toEqual(['now', 'now', 'never']);
    }));

  it('are what those rank with who ask while the finder is filled again', () =>
    withMirror(async (mirror, snapshots) => {
      const { database } = stage.lists;
      const { version } = await snapshots.current();
      await database.statistics.updateOne({ version }, { $set: { version: 'later' } });
      expect(await mirror.renew()).toBe(true);
      expect((await mirror.upToDate()).ranking.statistics.version).toBe('later');
    }));
}
