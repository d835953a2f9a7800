import { expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { OrganizationSuspended } from '#contracts';
import { MessagingProcess } from '#messaging';
import { Logger } from '#observability';
import { waitUntil } from '#testing';
import { publishInitiative, registerOrganization } from '../americas.js';
import { FinderMirror } from '../../src/finder/finder-mirror.js';
import { ConflictOutcomes } from '../../src/application/conflict-outcomes.js';
import { DoMatchingJob } from '../../src/application/do-matching-job.js';
import { MatchingWorker } from '../../src/application/matching-worker.js';
import { SpreadOrganizations } from '../../src/application/spread-organizations.js';
import { RequestRenewal } from '../../src/application/request-renewal.js';
import { MatchingJobs, priorities } from '../../src/persistence/matching-jobs.js';
import type { Stage } from '../stage.js';

export function workerOfMatching(stage: Stage): void {
  it('renews lists that an earlier model made, behind what is fresh, and says nothing where nothing changed', async () => {
    const union = await registerOrganization(stage.app, { constituency: 'workers' });
    const initiative = await publishInitiative(stage.app);
    await stage.lists.with(initiative, 'workers', union);
    await stage.lists.queueIsEmpty();
    const said = (await stage.lists.said('matching.partners-suggested.v1', initiative.id)).length;
    const { seatLists } = stage.lists.database;
    const present = await seatLists.findOne({ initiativeId: initiative.id });
    expect(present?.madeWith).toMatch(/^[^/]+\/none$/);
    await seatLists.updateMany({}, { $set: { madeWith: 'earlier/none' } });
    await stage.app.get(RequestRenewal).execute();
    await waitUntil(async () => (await seatLists.countDocuments({ madeWith: 'earlier/none' })) === 0, {
      what: 'renewed lists',
    });
    await stage.lists.queueIsEmpty();
    const ofInitiative = { initiativeId: initiative.id, madeWith: present?.madeWith ?? '' };
    expect(await seatLists.countDocuments(ofInitiative)).toBe(3);
    expect((await stage.lists.said('matching.partners-suggested.v1', initiative.id)).length).toBe(said);
  }, 60_000);

  it('renews lists whose rows were made again', async () => {
    const { suggestions, seatLists } = stage.lists.database;
    await stage.lists.queueIsEmpty();
    const listed = await suggestions.findOne({ listed: true });
    const ofIt = { _id: listed?._id ?? '' };
    // As if the present rows did not say so: a rule by which they are made was mended.
    await suggestions.updateOne(ofIt, { $set: { listed: false, state: 'stale' } });
    const { groups } = stage.app.get(MessagingProcess).of('matching');
    await groups.rebuild('matching.initiatives', new AbortController().signal);
    const isListed = async () => (await suggestions.countDocuments({ ...ofIt, listed: true, state: 'proposed' })) === 1;
    await waitUntil(isListed, { what: 'the renewal', timeoutMs: 30_000 });
    await stage.lists.queueIsEmpty();
    const fromBefore = { madeWith: { $not: /^[^/]+\/none\/1\.2$/ } };
    expect(await seatLists.countDocuments(fromBefore)).toBe(0);
  }, 60_000);

  it('leaves lists to the later version that can make them, for ever longer, and counts how often', async () => {
    const { jobs } = stage.lists.database;
    await stage.lists.queueIsEmpty();
    const postponed = async (): Promise<number> => {
      const measures = await (await fetch(`${stage.app.url}/metrics`)).text();
      return Number(/^alianza_matching_lists_postponed_total (\d+)$/m.exec(measures)?.[1]);
    };
    const before = await postponed();
    const [_id, subjectId] = ['lists/a later model/none', 'a later model/none'];
    await jobs.insertOne({
      _id,
      kind: 'lists',
      subjectId,
      priority: priorities.refresh,
      anew: false,
      revision: 1,
      tries: 12,
      context: { correlationId: randomUUID() },
      requestedAt: new Date(),
    });
    const isPostponed = async () => (await postponed()) > before;
    await waitUntil(isPostponed, { what: 'the lists to be postponed' });
    const resting = await waitUntil(
      async () => {
        const job = await jobs.findOne({ _id });
        return job?.tries === 13 && job;
      },
      { what: 'the lists to rest' },
    );
    expect(Number(resting.restsUntil) - Date.now()).toBeGreaterThan(60_000);
    expect(await postponed()).toBe(before + 1);
    await jobs.deleteOne({ _id });
  });

  it('gives back at once what it has taken and not begun when it is stopped', async () => {
    const initiative = await publishInitiative(stage.app);
    await waitUntil(async () => (await stage.lists.of(initiative, 'workers')).note !== '', { what: 'the initiative' });
    await stage.lists.queueIsEmpty();
    const mirror = stage.app.get(FinderMirror);
    const worker = stage.app.get(MatchingWorker);
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
    await stage.lists.database.jobs.insertOne(job);
    worker.look();
    await waitUntil(async () => (await stage.lists.database.jobs.findOne({ _id: job._id }))?.restsUntil !== undefined, {
      what: 'the job to be taken',
    });
    await worker.stop();
    expect(await stage.lists.database.jobs.findOne({ _id: job._id })).toEqual(job);
  });

  it('takes and asks for nothing while records are still being read', async () => {
    const { jobs } = stage.lists.database;
    const before = await jobs.find().toArray();
    expect(before).not.toEqual([]);
    const { app } = stage;
    const worker = new MatchingWorker(
      app.get(MatchingJobs),
      app.get(DoMatchingJob),
      app.get(RequestRenewal),
      app.get(Logger),
    );
    const neverRead = new Promise<void>(() => undefined);
    worker.start(neverRead);
    worker.look();
    await worker.stop();
    expect(await jobs.find().toArray()).toEqual(before);
  });

  it('takes the lists that somebody must leave before what an import asks for', async () => {
    const { app, lists } = stage;
    const jobs = app.get(MatchingJobs);
    const { unitOfWork } = app.get(MessagingProcess).of('matching');
    const { jobs: queue } = lists.database;
    const listed = await lists.database.suggestions.findOne({ listed: true });
    const suspended = listed?.organizationId ?? '';
    await queue.deleteMany({});
    const imported = await registerOrganization(app, { constituency: 'workers' });
    const lead = await registerOrganization(app, { constituency: 'academia' });
    const isAsked = async (id: string): Promise<boolean> => (await queue.countDocuments({ subjectId: id })) > 0;
    await waitUntil(async () => (await isAsked(imported)) && isAsked(lead), { what: 'the import in the queue' });
    await app.say(OrganizationSuspended, suspended, { organizationId: suspended, suspended: true });
    await waitUntil(async () => isAsked(suspended), { what: 'the suspension in the queue' });
    const taken = await jobs.take();
    expect(taken.map(({ subjectId }) => subjectId)).toEqual([suspended]);
    const { finder } = app.get(FinderMirror);
    await unitOfWork.run((tx) => app.get(SpreadOrganizations).execute(taken, finder, tx), 'messaging');
    expect(await jobs.take()).toMatchObject([{ kind: 'speaker', subjectId: suspended }]);
    expect(await jobs.take()).toMatchObject([{ kind: 'seat', priority: priorities.leavingOrganization }]);
    const declared = { organizationId: imported, about: 'organization' as const, aboutId: lead };
    await queue.deleteMany({ kind: 'seat' });
    await unitOfWork.run(async (tx) => {
      await app.get(ConflictOutcomes).declared({ id: randomUUID(), ...declared, declaredAt: new Date() }, tx);
    }, 'messaging');
    expect((await jobs.take()).map(({ subjectId }) => subjectId).sort()).toEqual([imported, lead].sort());
    const leaving = { kind: 'organization', priority: priorities.leavingOrganization } as const;
    expect(await queue.countDocuments(leaving)).toBe(3);
  });
}
