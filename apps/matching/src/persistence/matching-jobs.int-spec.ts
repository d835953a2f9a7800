import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Config, environment } from '#config';
import { Clock, ReadModels } from '#messaging';
import { runInContext } from '#observability';
import type { Tx } from '#persistence';
import { type MongodServer, startTemporaryMongod } from '#stack';
import mongoose from 'mongoose';
import { MatchingDatabase } from './matching-database.js';
import { type JobRequest, MatchingJobs } from './matching-jobs.js';
import { KnownInitiatives } from './read-models.js';

class StoppedClock extends Clock {
  now = (): Date => new Date('2026-11-22T12:00:00Z');
  onJump = (): (() => void) => () => undefined;
}

describe('the queue of matching', () => {
  let mongod: MongodServer;
  let connection: mongoose.Connection;
  let readModels: ReadModels;
  let database: MatchingDatabase;
  let jobs: MatchingJobs;

  beforeAll(async () => {
    mongod = await startTemporaryMongod({ env: environment });
    connection = await mongoose.createConnection(mongod.uri, { dbName: 'alianza_matching' }).asPromise();
    database = new MatchingDatabase(connection);
    readModels = new ReadModels(database.db, () => undefined);
    await readModels.register('matching.initiatives', [KnownInitiatives]);
    await database.db.createCollection('matching_jobs');
    jobs = new MatchingJobs(database, readModels, new StoppedClock(), new Config());
  }, 60_000);
  afterAll(async () => {
    readModels?.close();
    await connection?.close();
    await mongod?.stop();
  }, 30_000);
  beforeEach(async () => {
    await database.jobs.deleteMany({});
  });

  const inTransaction = (work: (tx: Tx) => Promise<void>): Promise<void> =>
    connection.transaction((session) => work({ session } as unknown as Tx));
  const request = (...requests: JobRequest[]): Promise<void> =>
    runInContext({ correlationId: 'story' }, () => inTransaction((tx) => jobs.request(requests, tx)));
  const seat = (more: Partial<JobRequest> = {}): JobRequest => ({
    kind: 'seat',
    subjectId: 'seat',
    initiativeId: 'initiative',
    priority: 3,
    ...more,
  });

  it('joins requests for the same record: the more urgent, the more thorough, the later event', async () => {
    await request(seat({ after: { subject: 'a', sequence: 1 } }));
    await request(seat({ priority: 1, anew: true, after: { subject: 'a', sequence: 2 } }));
    await request(seat({ after: { subject: 'b', sequence: 5 } }));
    expect(await database.jobs.find().toArray()).toEqual([
      expect.objectContaining({ priority: 1, anew: true, revision: 3, awaits: { a: 2, b: 5 } }),
    ]);
  });

  it('gives the most urgent first, each to one taker', async () => {
    await request(seat(), seat({ subjectId: 'urgent', priority: 0 }));
    const taken = [await jobs.take(), await jobs.take(), await jobs.take()];
    expect(taken.map((some) => some.map(({ subjectId }) => subjectId))).toEqual([['urgent'], ['seat'], []]);
    expect(taken[0]?.[0]?.context).toEqual({ correlationId: 'story' });
  });

  it('gives organisations together, behind what is more urgent, and alone what failed before', async () => {
    const organization = (at: number): JobRequest => seat({ kind: 'organization', subjectId: `o${at}`, priority: 2 });
    await request(
      ...Array.from({ length: 50 }, (_, at) => organization(at)),
      seat(),
      seat({ subjectId: 'urgent', priority: 0 }),
    );
    const sizes = async (): Promise<number[]> => [(await jobs.take()).length, (await jobs.take()).length];
    expect(await sizes()).toEqual([1, 20]);
    await request(seat({ subjectId: 'fresh', priority: 0 }));
    expect(await sizes()).toEqual([1, 20]);
    const last = await jobs.take();
    expect(last).toHaveLength(10);
    await jobs.putBack(last, 0);
    expect(await sizes()).toEqual([1, 1]);
  });

  it('keeps a job that was asked for again while it was done, and gives it at once', async () => {
    await request(seat());
    const taken = await jobs.take();
    await request(seat());
    await inTransaction((tx) => jobs.done(taken, tx));
    expect((await jobs.take())[0]?.revision).toBe(2);
  });

  it('lets a job rest, and wakes it for a new request', async () => {
    await request(seat());
    await jobs.putBack(await jobs.take(), 60_000);
    expect(await jobs.take()).toEqual([]);
    await request(seat());
    expect(await jobs.take()).toMatchObject([{ tries: 1 }]);
  });

  it('gives back what was not begun, as if nobody had taken it', async () => {
    await request(seat(), seat({ subjectId: 'other' }));
    const before = await database.jobs.find().toArray();
    const taken = [...(await jobs.take()), ...(await jobs.take())];
    expect(await jobs.take()).toEqual([]);
    await jobs.giveBack(taken);
    expect(await database.jobs.find().toArray()).toEqual(before);
    await jobs.putBack(await jobs.take(), 0);
    await jobs.giveBack(await jobs.take());
    expect((await database.jobs.find().toArray()).map(({ tries }) => tries).sort()).toEqual([1, undefined]);
  });

  it('knows of which jobs the read models have seen what they are about', async () => {
    await request(seat({ kind: 'initiative', subjectId: 'initiative', after: { subject: 'alliance', sequence: 2 } }));
    const taken = await jobs.take();
    expect(await jobs.arrivedOf(taken)).toEqual([]);
    const initiatives = readModels.collection(KnownInitiatives);
    await initiatives.insertOne({ _id: 'initiative', seen: { alliance: 1 } });
    expect(await jobs.arrivedOf(taken)).toEqual([]);
    await initiatives.updateOne({ _id: 'initiative' }, { $set: { 'seen.alliance': 2 } });
    expect(await jobs.arrivedOf(taken)).toEqual(taken);
  });
});
