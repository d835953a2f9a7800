import { Injectable } from '@nestjs/common';
import { Clock, ReadModels } from '#messaging';
import { model } from '../domain/model.js';
import { noStatistics, type Statistics, StatisticsCount } from '../domain/statistics.js';
import { stemsIn } from '../domain/text/texts-of.js';
import { eachBatch } from './each-batch.js';
import { MatchingDatabase } from './matching-database.js';
import { KnownOrganizations } from './read-models.js';
import { readingFingerprint } from './reading-fingerprint.js';
import type { StatisticsDocument } from './statistics.schema.js';

/** Fewer say nothing about which themes are rare, and a snapshot is for a long time. */
const smallestPopulation = 20;
/** So many times the organisations of the last snapshot are worth another, for which all lists are renewed. */
const growth = 4;
/** Between two batches the connection's heartbeat gets its turn: a process that counts for seconds would lose it. */
const rowsABatch = 1_000;

/** The snapshots of how common themes and words are; each is frozen once taken, and kept. */
@Injectable()
export class StatisticsSnapshots {
  constructor(
    private readonly database: MatchingDatabase,
    private readonly readModels: ReadModels,
    private readonly clock: Clock,
  ) {}

  /**
   * The latest of those that were counted over texts as they are read now. The first one is taken when there are organisations
   * enough, and until then all themes weigh the same; the next when they have become many times as many. Asked when a
   * process starts: between that scores do not drift. While versions that read otherwise run side by side, each keeps to
   * its own.
   */
  async current(): Promise<Statistics> {
    const latest = await this.latest();
    const organizations = this.readModels.collection(KnownOrganizations);
    const enough = Math.max(smallestPopulation, (latest?.population ?? 0) * growth);
    if ((await organizations.estimatedDocumentCount()) < enough) return latest ? fromDocument(latest) : noStatistics;
    const count = new StatisticsCount();
    const read = { projection: { 'profile.themes': 1, 'profile.mission': 1 }, batchSize: rowsABatch };
    await eachBatch(organizations.find({}, read), (rows) => {
      for (const { profile } of rows) count.add(profile.themes, stemsIn([profile.mission], model.text.reading));
    });
    const _id = (await this.lastId()) + 1;
    const { stems, ...taken } = count.snapshot(`${this.clock.now().toISOString().slice(0, 10)}.${_id}`);
    // Of two processes that start together one is first, and both go on with its snapshot.
    const snapshot = { ...taken, read: readingFingerprint(), stems: [...stems] };
    await this.database.statistics.updateOne({ _id }, { $setOnInsert: snapshot }, { upsert: true });
    const kept = await this.latest();
    // One that reads otherwise was first.
    return kept ? fromDocument(kept) : this.current();
  }

  /** A snapshot as it was; undefined for a version that was never taken here. */
  async ofVersion(version: string): Promise<Statistics | undefined> {
    if (version === noStatistics.version) return noStatistics;
    const row = await this.database.statistics.findOne({ version });
    return row ? fromDocument(row) : undefined;
  }

  private async latest(): Promise<StatisticsDocument | undefined> {
    const [row] = await this.database.statistics
      .find({ read: readingFingerprint() })
      .sort({ _id: -1 })
      .limit(1)
      .toArray();
    return row;
  }

  /** Of whatever reading; 0 when there is none. */
  private async lastId(): Promise<number> {
    const last = await this.database.statistics.findOne({}, { sort: { _id: -1 }, projection: { _id: 1 } });
    return last?._id ?? 0;
  }
}

const fromDocument = (row: StatisticsDocument): Statistics => {
  const { version, population, themes, texts = 0, stems = [] } = row;
  return { version, population, themes, texts, stems: new Map(stems) };
};
