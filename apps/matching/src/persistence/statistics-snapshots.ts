import { Injectable } from '@nestjs/common';
import { Clock, ReadModels } from '#messaging';
import { noStatistics, type Statistics, StatisticsCount } from '../domain/statistics.js';
import { stemsIn } from '../domain/text/texts-of.js';
import { eachBatch } from './each-batch.js';
import { MatchingDatabase } from './matching-database.js';
import { KnownOrganizations } from './read-models.js';
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
   * The latest. The first one is taken when there are organisations enough, and until then all themes weigh the same; the
   * next when they have become many times as many. Asked when a process starts: between that scores do not drift.
   */
  async current(): Promise<Statistics> {
    const latest = await this.latest();
    const organizations = this.readModels.collection(KnownOrganizations);
    const enough = Math.max(smallestPopulation, (latest?.population ?? 0) * growth);
    if ((await organizations.estimatedDocumentCount()) < enough) return latest ? fromDocument(latest) : noStatistics;
    const count = new StatisticsCount();
    const read = { projection: { 'profile.themes': 1, 'profile.mission': 1 }, batchSize: rowsABatch };
    await eachBatch(organizations.find({}, read), (rows) => {
      for (const { profile } of rows) count.add(profile.themes, stemsIn([profile.mission]));
    });
    const _id = (latest?._id ?? 0) + 1;
    const { stems, ...taken } = count.snapshot(`${this.clock.now().toISOString().slice(0, 10)}.${_id}`);
    // Of two processes that start together one is first, and both go on with its snapshot.
    const snapshot = { ...taken, stems: [...stems] };
    await this.database.statistics.updateOne({ _id }, { $setOnInsert: snapshot }, { upsert: true });
    const kept = await this.latest();
    return kept ? fromDocument(kept) : noStatistics;
  }

  /** A snapshot as it was; undefined for a version that was never taken here. */
  async ofVersion(version: string): Promise<Statistics | undefined> {
    if (version === noStatistics.version) return noStatistics;
    const row = await this.database.statistics.findOne({ version });
    return row ? fromDocument(row) : undefined;
  }

  private async latest(): Promise<StatisticsDocument | undefined> {
    const [row] = await this.database.statistics.find().sort({ _id: -1 }).limit(1).toArray();
    return row;
  }
}

const fromDocument = (row: StatisticsDocument): Statistics => {
  const { version, population, themes, texts = 0, stems = [] } = row;
  return { version, population, themes, texts, stems: new Map(stems) };
};
