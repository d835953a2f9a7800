import { beforeAll, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { OrganizationRegistered } from '#contracts';
import type { ReadModels } from '#messaging';
import { Logger } from '#observability';
import { mongo } from 'mongoose';
import { waitUntil } from '#testing';
import { callWith } from '../../testing/records.js';
import { noStanding } from '../../src/domain/gates.js';
import type { Finder } from '../../src/domain/finder.js';
import { MatchingDatabase } from '../../src/persistence/matching-database.js';
import { type KnownOrganization, KnownOrganizations } from '../../src/persistence/read-models.js';
import { eachBatch } from '../../src/persistence/each-batch.js';
import { FinderMirror } from '../../src/finder/finder-mirror.js';
import { imageFingerprint } from '../../src/finder/image-fingerprint.js';
import { FinderImages } from '../../src/persistence/finder-images.js';
import { StatisticsSnapshots } from '../../src/persistence/statistics-snapshots.js';
import type { Stage } from '../stage.js';

export function finderOfAProcess(stage: Stage): void {
  let mirror: FinderMirror;
  let rows: ReturnType<ReadModels['collection']>;

  beforeAll(async () => {
    mirror = stage.app.get(FinderMirror);
    rows = stage.app.readModels.collection(KnownOrganizations) as never;
  }, 60_000);

  const { profile } = OrganizationRegistered.example;
  const row = (_id: string): KnownOrganization => ({ _id, version: 1, profile, revisedOn: '2026-11-22', seen: {} });
  const insert = async (id: string): Promise<void> => {
    await rows.insertOne(row(id) as never);
  };
  const call = callWith({ themes: profile.themes, places: profile.places });
  const foundBy = (finder: Finder): string[] =>
    finder
      .partnersFor(call, { limit: 100, asOf: '2026-11-22', standing: () => noStanding })
      .map(({ candidate }) => candidate.candidate.id);

  /** By a process that starts now. */
  const foundByAnother = async (): Promise<string[]> => {
    const [database, snapshots] = [stage.app.get(MatchingDatabase), stage.app.get(StatisticsSnapshots)];
    const another = new FinderMirror(database, stage.app.readModels, snapshots, stage.app.get(Logger));
    try {
      await new Promise<void>((resolve) => another.start({ number: 1, of: 1 }, resolve));
      return foundBy(another.finder);
    } finally {
      await another.stop();
    }
  };

  /** The change stream repeats what happened at the time that it is given. */
  const after = ({ t, i }: mongo.Timestamp): mongo.Timestamp => new mongo.Timestamp({ t, i: i + 1 });

  it('has seen everything that was committed before it is asked to be up to date', async () => {
    for (let count = 0; count < 20; count += 1) {
      const id = randomUUID();
      await insert(id);
      expect(foundBy(await mirror.upToDate())).toContain(id);
      await rows.deleteOne({ _id: id as never });
      expect(foundBy(await mirror.upToDate())).not.toContain(id);
    }
  });

  it('reads every row once, however many batches they come in, and says what went wrong in one', async () => {
    const ids = Array.from({ length: 25 }, () => randomUUID());
    await rows.insertMany(ids.map(row) as never);
    const wanted = { _id: { $in: ids } } as never;
    for (const batchSize of [5, 10, 100]) {
      const read: string[] = [];
      const batches: number[] = [];
      await eachBatch(rows.find(wanted, { batchSize }), (batch) => {
        batches.push(batch.length);
        read.push(...batch.map(({ _id }) => String(_id)));
      });
      expect(read.sort()).toEqual([...ids].sort());
      expect(Math.max(...batches)).toBeLessThanOrEqual(batchSize);
    }
    const failing = eachBatch(rows.find(wanted, { batchSize: 5 }), () => {
      throw new RangeError('not this one');
    });
    await expect(failing).rejects.toThrow('not this one');
    await rows.deleteMany(wanted);
  });

  it('goes on from an image with all changes since, and reads all rows when it is not what was written', async () => {
    const database = stage.app.get(MatchingDatabase);
    const images = new FinderImages(database);
    const [gone, revised, removed, added] = ['a', 'b', 'c', 'd'].map((first) => `${first}${randomUUID()}`) as [
      ...[string, string, string, string],
    ];
    for (const id of [gone, revised, removed]) await insert(id);
    const drawn = await mirror.upToDate();
    const parts = [...drawn.image()];
    // Before the image's time: only who starts from the image still knows it.
    await rows.deleteOne({ _id: gone as never });
    const { operationTime: from } = await database.db.command({ ping: 1 });
    const [{ info }] = (await database.db.listCollections({ name: rows.collectionName }).toArray()) as [
      mongo.CollectionInfo,
    ];
    const kind = { share: '1/1', made: imageFingerprint(), rows: info?.uuid?.toString('hex') ?? '' };
    const write = (made = kind.made) =>
      images.write({ ...kind, made }, after(from as mongo.Timestamp), parts, new AbortController().signal);
    await rows.replaceOne({ _id: revised as never }, { ...row(revised), suspended: true });
    await rows.deleteOne({ _id: removed as never });
    await insert(added);
    const present = foundBy(await mirror.upToDate()).sort();
    await write();
    expect((await foundByAnother()).sort()).toEqual([...present, gone].sort());
    await write('by another version');
    expect((await foundByAnother()).sort()).toEqual(present);
    await write();
    await database.imageParts.updateMany({}, { $set: { bytes: Buffer.from('something else') } });
    expect((await foundByAnother()).sort()).toEqual(present);
    expect(await database.images.countDocuments()).toBe(0);
    await rows.deleteMany({ _id: { $in: [revised, added] as never[] } });
  });

  it('fills itself again when its stream has ended', async () => {
    const [before, after] = [randomUUID(), randomUUID()];
    await insert(before);
    expect(foundBy(await mirror.upToDate())).toContain(before);
    const { db } = stage.app.get(MatchingDatabase);
    await db.dropCollection(rows.collectionName);
    await insert(after);
    await waitUntil(async () => foundBy(mirror.finder).join() === after, { what: 'the rows of the new collection' });
    expect(foundBy(await mirror.upToDate())).toEqual([after]);
  });
}
