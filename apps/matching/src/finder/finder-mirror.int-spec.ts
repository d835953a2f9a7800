import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { OrganizationRegistered } from '#contracts';
import { ReadModels } from '#messaging';
import { waitUntil } from '#testing';
import { callWith } from '../../testing/records.js';
import { MatchingProcess } from '../../testing/matching-process.js';
import { noStanding } from '../domain/gates.js';
import type { Finder } from '../domain/finder.js';
import { MatchingModule } from '../matching.module.js';
import { MatchingDatabase } from '../persistence/matching-database.js';
import { type KnownOrganization, KnownOrganizations } from '../persistence/read-models.js';
import { FinderMirror } from './finder-mirror.js';

describe('the finder of a process', () => {
  let process_: MatchingProcess;
  let mirror: FinderMirror;
  let rows: ReturnType<ReadModels['collection']>;

  beforeAll(async () => {
    process_ = await MatchingProcess.start();
    mirror = process_.app.get(FinderMirror, { strict: false });
    rows = process_.app
      .select(MatchingModule)
      .get(ReadModels, { strict: false })
      .collection(KnownOrganizations) as never;
  }, 60_000);
  afterAll(async () => {
    await process_?.stop();
  }, 30_000);

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

  it('has seen everything that was committed before it is asked to be up to date', async () => {
    for (let count = 0; count < 20; count += 1) {
      const id = randomUUID();
      await insert(id);
      expect(foundBy(await mirror.upToDate())).toContain(id);
      await rows.deleteOne({ _id: id as never });
      expect(foundBy(await mirror.upToDate())).not.toContain(id);
    }
  });

  it('fills itself again when its stream has ended', async () => {
    const [before, after] = [randomUUID(), randomUUID()];
    await insert(before);
    expect(foundBy(await mirror.upToDate())).toContain(before);
    const { db } = process_.app.get(MatchingDatabase, { strict: false });
    await db.dropCollection(rows.collectionName);
    await insert(after);
    await waitUntil(async () => foundBy(mirror.finder).join() === after, { what: 'the rows of the new collection' });
    expect(foundBy(await mirror.upToDate())).toEqual([after]);
  });
});
