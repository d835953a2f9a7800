import { waitUntil } from '#testing';
import { v7 as uuid } from 'uuid';
import type { FollowDocument } from '../../../apps/notifications/src/persistence/follow.schema.js';
import type { NoticeDocument } from '../../../apps/notifications/src/persistence/notice.schema.js';
import { draft, publish } from '../generator/initiatives.js';
import { revive } from '../nemesis/crash.js';
import type { FaultySystem } from '../system/faulty-system.js';
import { expected, type Scenario } from './scenario.js';

const many = 3_000;
const kills = 10;

/** F34: an event is told to many; whoever tells them dies in the middle, and each is told once all the same. */
export const tellMany: Scenario = {
  id: 'F34',
  title: `kill -9 while ${many} followers are told, ${kills} times`,
  modes: ['embedded', 'distributed'],
  briefly: 'not',
  run: async (system, tell) => {
    await follow(system);
    for (let at = 1; at <= kills; at += 1) {
      const { eventsBefore, toldAtDeath } = await killInTheMiddle(system);
      await waitUntil(async () => (await tellings(system).countDocuments()) === 0, {
        what: 'everybody told',
        timeoutMs: 60_000,
      });
      const { lost, repeated } = await toldSince(system, eventsBefore);
      expected(lost === 0 && repeated === 0, `${lost} were not told, ${repeated} were told again`);
      tell(`${toldAtDeath} of ${many} told when it died; lost 0, repeated 0`);
    }
    return kills;
  },
};

/** People of whom nothing is known but that they follow; without a word to the API. */
async function follow({ databases, cast }: FaultySystem): Promise<void> {
  const recordId = cast.first.council.organizationId;
  const row = (): FollowDocument => ({
    ...{ _id: uuid(), personId: uuid(), type: 'organization', recordId },
    createdAt: new Date(),
  });
  await databases
    .of('notifications')
    .collection<FollowDocument>('follows')
    .insertMany(Array.from({ length: many }, row));
}

/** Publishes, waits until some were told and others were not, and kills. */
async function killInTheMiddle(
  system: FaultySystem,
): Promise<{ eventsBefore: ReadonlySet<string>; toldAtDeath: number }> {
  const eventsBefore = new Set<string>(await notices(system).distinct('eventId', wide));
  const before = await notices(system).countDocuments(wide);
  await publish(system.cast.first, await draft(system.cast.first));
  // The database's own pace: the telling takes less than a second.
  while ((await notices(system).countDocuments(wide)) === before);
  const process = system.process('notifications');
  await process.kill('SIGKILL');
  const toldAtDeath = (await notices(system).countDocuments(wide)) - before;
  expected((await tellings(system).countDocuments()) > 0, `all ${toldAtDeath} were told before it died`);
  await revive(process);
  await system.signInAll();
  return { eventsBefore, toldAtDeath };
}

/** Of the event that was not told of before. */
async function toldSince(
  system: FaultySystem,
  before: ReadonlySet<string>,
): Promise<{ readonly lost: number; readonly repeated: number }> {
  const written = await notices(system)
    .find({ ...wide, eventId: { $nin: [...before] } }, { projection: { personId: 1 } })
    .toArray();
  const people = new Set(written.map(({ personId }) => personId));
  return { lost: many - people.size, repeated: written.length - people.size };
}

const wide = { kind: 'initiative_published', 'content.because': 'follower' } as const;

const notices = ({ databases }: FaultySystem) => databases.of('notifications').collection<NoticeDocument>('notices');
const tellings = ({ databases }: FaultySystem) => databases.of('notifications').collection('wide_tellings');
