import { FinderMirror } from '../../apps/matching/src/finder/finder-mirror.js';
import { MatchingDatabase } from '../../apps/matching/src/persistence/matching-database.js';
import {
  KnownInitiatives,
  type KnownOrganization,
  KnownOrganizations,
} from '../../apps/matching/src/persistence/read-models.js';
import { StatisticsSnapshots } from '../../apps/matching/src/persistence/statistics-snapshots.js';
import { SystemClock } from '#messaging';
import { OrganizationRegistered } from '#contracts';
import { Logger } from '#observability';
import { waitUntil } from '#testing';
import { type Bench, compare, type Result } from '../figure.js';
import { openMongoLog } from '../mongo-log.js';
import { openDatabase, openMessaging } from '../service-under-test.js';
import { inBatches } from '../workload.js';
import { Field } from './field.js';

const organizations = 100_000;
const batchSize = 2_000;

/** So many revise their profiles between the image and the start that goes on from it. */
const revised = 1_000;

/**
 * From the first question to the database until the finder answers: from the image that a process left, with the changes
 * since, and beside it from all rows. The snapshot of statistics was taken before, as after a restart.
 */
export async function coldStart({ scale, seed, servers, progress }: Bench): Promise<readonly Result[]> {
  const count = Math.min(organizations, ...scale.profiles);
  const { uri } = await servers.mongod();
  const log = await openMongoLog(uri, 'bench_matching_log');
  const database = await openDatabase(uri, 'bench_matching_start');
  const messaging = await openMessaging('matching', database, log.log);
  try {
    const group = 'matching.bench';
    const readModels = [KnownOrganizations, KnownInitiatives];
    await messaging.groups.addProjection({ group, service: 'matching', upcasters: [], readModels, entries: [] });
    const rows = messaging.readModels.collection(KnownOrganizations);
    progress.say(`matching: ${count} organisations go into the database …`);
    for (const batch of inBatches(known(seed, count), batchSize)) await rows.insertMany(batch);
    const matching = new MatchingDatabase(database.connection);
    await matching.imageParts.createIndex({ image: 1, part: 1 }, { unique: true });
    const snapshots = new StatisticsSnapshots(matching, messaging.readModels, new SystemClock());
    await snapshots.current();
    const begin = async (): Promise<Begun> => {
      const logger = new Logger({ level: 'silent', service: 'bench' });
      const mirror = new FinderMirror(matching, messaging.readModels, snapshots, logger);
      const begun = performance.now();
      await new Promise<void>((resolve) => mirror.start({ number: 1, of: 1 }, resolve));
      return { mirror, seconds: (performance.now() - begun) / 1_000 };
    };
    const anew = await begin();
    const isDrawn = async () => (await matching.images.countDocuments()) > 0;
    await waitUntil(isDrawn, { what: 'the image of the organisations', timeoutMs: 120_000 });
    await anew.mirror.stop();
    const ids = (await rows.find({}, { projection: { _id: 1 }, limit: revised }).toArray()).map(({ _id }) => _id);
    await rows.updateMany({ _id: { $in: ids } }, { $inc: { version: 1 } });
    const again = await begin();
    await again.mirror.stop();
    const read = await secondsToRead(rows);
    const measured = { figure: `matching, start with ${count} organisations`, unit: 's', ours: [again.seconds] };
    const goal = { of: 'ours', bound: 'at most', value: 5 } as const;
    return [
      compare({ ...measured, comparator: 'all rows made ready anew', theirs: [anew.seconds], goal }),
      compare({ ...measured, comparator: 'reading the rows alone', theirs: [read], goal }),
    ];
  } finally {
    await messaging.stop();
    await database.close();
    await log.close();
  }
}

interface Begun {
  readonly mirror: FinderMirror;
  /** Until it answered. */
  readonly seconds: number;
}

async function secondsToRead(rows: { find(): AsyncIterable<unknown> }): Promise<number> {
  const begun = performance.now();
  let read = 0;
  for await (const row of rows.find()) read += row ? 1 : 0;
  if (read === 0) throw new Error('There was nothing to read.');
  return (performance.now() - begun) / 1_000;
}

/** With the fields that ranking does not read, so that a row is as long as a real one. */
function* known(seed: number, count: number): Generator<KnownOrganization> {
  for (const { id, profile, revisedOn } of new Field(seed).organizations(count)) {
    const full = { ...OrganizationRegistered.example.profile, ...profile };
    yield { _id: id, version: 1, profile: full, revisedOn, seen: {} };
  }
}
