import { Logger } from '#observability';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { Findable } from '../../domain/following/findable.js';
import { FirstPeople } from '../../domain/following/first-people.js';
import { StandingQueries, type StandingQuery } from '../../domain/following/standing-queries.js';
import type { SavedSearchDocument } from '../../persistence/saved-search.schema.js';
import { SavedSearches } from '../../persistence/saved-searches.js';

/**
 * All saved searches in the memory of this process, read at its start. Before it answers it reads what was committed
 * since, here or elsewhere: one question of an index, and mostly nothing comes.
 */
@Injectable()
export class SearchIndex implements OnApplicationBootstrap {
  private readonly queries = new StandingQueries();
  private revision = 0;
  private reading: Promise<void> = Promise.resolve();

  constructor(
    private readonly searches: SavedSearches,
    private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.catchUp().catch((error: unknown) => {
      this.logger.warn('Saved searches were not read; they are when the first record asks for them', error, 'Searches');
    });
  }

  /**
   * The first people whose searches find a record, in order, each with the id of one that does; one that was removed at
   * this moment may be among them.
   * @param after person: those beyond
   */
  async firstFinding(
    record: Findable,
    { after, most, except }: { readonly after: string; readonly most: number; readonly except: ReadonlySet<string> },
  ): Promise<readonly (readonly [personId: string, searchId: string])[]> {
    await this.catchUp();
    const first = new FirstPeople(after, most);
    this.queries.eachFinding(record, ({ personId, id }) => {
      if (!except.has(personId)) first.offer(personId, id);
    });
    return first.inOrder();
  }

  /** One after another: what a reading has begun before a commit says nothing about it. */
  private async catchUp(): Promise<void> {
    this.reading = this.reading.then(
      () => this.read(),
      () => this.read(),
    );
    return this.reading;
  }

  private async read(): Promise<void> {
    for await (const change of this.searches.changedSince(this.revision)) {
      const query = queryOf(change);
      if (query) this.queries.put(query);
      else this.queries.remove(change._id);
      this.revision = change.revision;
    }
  }
}

const queryOf = ({ _id: id, personId, records, codes }: SavedSearchDocument): StandingQuery | undefined =>
  personId === undefined || records === undefined || codes === undefined ? undefined : { id, personId, records, codes };
