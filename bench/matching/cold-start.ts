import { taxonomyRelatedness } from '../../apps/matching/src/domain/relatedness.js';
import { remember } from '../../apps/matching/src/domain/remember.js';
import { Finder } from '../../apps/matching/src/domain/finder.js';
import { model } from '../../apps/matching/src/domain/model.js';
import { SimilarInitiatives } from '../../apps/matching/src/domain/similar/similar-initiatives.js';
import { FinderRecords } from '../../apps/matching/src/finder/finder-records.js';
import { FinderStream } from '../../apps/matching/src/finder/finder-stream.js';
import { MatchingDatabase } from '../../apps/matching/src/persistence/matching-database.js';
import {
  KnownInitiatives,
  type KnownOrganization,
  KnownOrganizations,
} from '../../apps/matching/src/persistence/read-models.js';
import { StatisticsSnapshots } from '../../apps/matching/src/persistence/statistics-snapshots.js';
import { SystemClock } from '#messaging';
import { OrganizationRegistered } from '#contracts';
import { type Bench, compare, type Result } from '../figure.js';
import { openMongoLog } from '../mongo-log.js';
import { openDatabase, openMessaging } from '../service-under-test.js';
import { inBatches } from '../workload.js';
import { Field } from './field.js';

const organizations = 100_000;
const batchSize = 2_000;

/** From the first question to the database until the finder answers; the snapshot was taken before, as after a restart. */
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
    const snapshots = new StatisticsSnapshots(matching, messaging.readModels, new SystemClock());
    await snapshots.current();
    const begun = performance.now();
    const statistics = await snapshots.current();
    const records = new FinderRecords(
      new Finder({ model, statistics }, remember(taxonomyRelatedness)),
      new SimilarInitiatives(),
      { number: 1, of: 1 },
    );
    const stream = new FinderStream(matching, messaging.readModels, 'bench');
    await stream.fill({ records, mark: () => undefined, job: () => undefined });
    const ours = (performance.now() - begun) / 1_000;
    await stream.close();
    const read = await secondsToRead(rows);
    const figure = `matching, start with ${count} organisations`;
    const goal = { of: 'ours', bound: 'at most', value: 5 } as const;
    return [compare({ figure, unit: 's', comparator: 'reading the rows alone', ours: [ours], theirs: [read], goal })];
  } finally {
    await messaging.stop();
    await database.close();
    await log.close();
  }
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
