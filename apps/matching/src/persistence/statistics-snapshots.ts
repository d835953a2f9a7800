import { Injectable } from '@nestjs/common';
import { Clock, ReadModels } from '#messaging';
import { noStatistics, type Statistics, StatisticsCount } from '../domain/statistics.js';
import { stemsIn } from '../domain/text/texts-of.js';
import { MatchingDatabase } from './matching-database.js';
import { KnownOrganizations } from './read-models.js';
import type { StatisticsDocument } from './statistics.schema.js';

/** Fewer say nothing about which themes are rare, and a snapshot is for a long time. */
const smallestPopulation = 20;

/** The snapshots of how common themes and words are; frozen once taken. */
@Injectable()
export class StatisticsSnapshots {
  constructor(
    private readonly database: MatchingDatabase,
    private readonly readModels: ReadModels,
    private readonly clock: Clock,
  ) {}

  /** The latest; the first one is taken when there are organisations enough, and until then all themes weigh the same. */
  async current(): Promise<Statistics> {
    const latest = await this.latest();
    if (latest) return latest;
    const organizations = this.readModels.collection(KnownOrganizations);
    if ((await organizations.estimatedDocumentCount()) < smallestPopulation) return noStatistics;
    const count = new StatisticsCount();
    const read = { projection: { 'profile.themes': 1, 'profile.mission': 1 } };
    for await (const { profile } of organizations.find({}, read)) count.add(profile.themes, stemsIn([profile.mission]));
    const { stems, ...taken } = count.snapshot(`${this.clock.now().toISOString().slice(0, 10)}.1`);
    // Of two processes that start together one is first, and both go on with its snapshot.
    const snapshot = { ...taken, stems: [...stems] };
    await this.database.statistics.updateOne({ _id: 1 }, { $setOnInsert: snapshot }, { upsert: true });
    return (await this.latest()) ?? noStatistics;
  }

  /** A snapshot as it was; undefined for a version that was never taken here. */
  async ofVersion(version: string): Promise<Statistics | undefined> {
    if (version === noStatistics.version) return noStatistics;
    const row = await this.database.statistics.findOne({ version });
    return row ? fromDocument(row) : undefined;
  }

  private async latest(): Promise<Statistics | undefined> {
    const [row] = await this.database.statistics.find().sort({ _id: -1 }).limit(1).toArray();
    return row && fromDocument(row);
  }
}

const fromDocument = (row: StatisticsDocument): Statistics => {
  const { version, population, themes, texts = 0, stems = [] } = row;
  return { version, population, themes, texts, stems: new Map(stems) };
};
