import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { waitUntil } from '#testing';
import { publishInitiative, registerOrganization } from '../../testing/americas.js';
import { MatchingProcess } from '../../testing/matching-process.js';
import { SuggestionLists } from '../../testing/suggestion-lists.js';
import { FinderMirror } from '../finder/finder-mirror.js';
import { MatchingWorker } from './matching-worker.js';
import { RequestRenewal } from './request-renewal.js';

describe('the worker of matching', () => {
  let process_: MatchingProcess;
  let lists: SuggestionLists;

  beforeAll(async () => {
    process_ = await MatchingProcess.start();
    lists = new SuggestionLists(process_);
  }, 60_000);
  afterAll(async () => {
    await process_?.stop();
  }, 30_000);

  it('renews lists that an earlier model made, behind what is fresh, and says nothing where nothing changed', async () => {
    const union = await registerOrganization(process_, { constituency: 'workers' });
    const initiative = await publishInitiative(process_);
    await lists.with(initiative, 'workers', union);
    await lists.queueIsEmpty();
    const said = (await lists.said('matching.partners-suggested.v1', initiative.id)).length;
    const { seatLists } = lists.database;
    const present = await seatLists.findOne({ initiativeId: initiative.id });
    expect(present?.madeWith).toMatch(/^[^/]+\/none$/);
    await seatLists.updateMany({}, { $set: { madeWith: 'earlier/none' } });
    await process_.app.get(RequestRenewal, { strict: false }).execute();
    await waitUntil(async () => (await seatLists.countDocuments({ madeWith: present?.madeWith ?? '' })) === 3, {
      what: 'renewed lists',
    });
    await lists.queueIsEmpty();
    expect((await lists.said('matching.partners-suggested.v1', initiative.id)).length).toBe(said);
  }, 60_000);

  it('gives back at once what it has taken and not begun when it is stopped', async () => {
    const initiative = await publishInitiative(process_);
    await waitUntil(async () => (await lists.of(initiative, 'workers')).note !== '', { what: 'the initiative' });
    await lists.queueIsEmpty();
    const mirror = process_.app.get(FinderMirror, { strict: false });
    const worker = process_.app.get(MatchingWorker, { strict: false });
    await mirror.stop();
    const job = {
      _id: `initiative/${initiative.id}`,
      kind: 'initiative' as const,
      subjectId: initiative.id,
      priority: 0,
      anew: false,
      revision: 1,
      context: { correlationId: randomUUID() },
      requestedAt: new Date(),
    };
    await lists.database.jobs.insertOne(job);
    worker.look();
    await waitUntil(async () => (await lists.database.jobs.findOne({ _id: job._id }))?.restsUntil !== undefined, {
      what: 'the job to be taken',
    });
    await worker.stop();
    expect(await lists.database.jobs.findOne({ _id: job._id })).toEqual(job);
  });
});
