import { Injectable } from '@nestjs/common';
import type { Tx } from '#persistence';
import type { NewRecord } from '../../domain/following/findable.js';
import type { Followed } from '../../domain/following/followed.js';
import { Follows } from '../../persistence/follows.js';
import { SavedSearches } from '../../persistence/saved-searches.js';
import type { TellingPlace } from '../../persistence/wide-telling.schema.js';
import { type Addressee, Addressees } from '../addressees.js';
import { SearchIndex } from './search-index.js';

/** As many people as are told in one transaction. */
const batchSize = 500;

export interface AudiencePage {
  /** Each once, in order. */
  readonly people: readonly Addressee[];
  /** Where to go on; undefined when all were named. */
  readonly next?: TellingPlace;
}

/** Who follows what an event is about, and who has saved a search that finds it, some at a time. */
@Injectable()
export class WideAudience {
  constructor(
    private readonly follows: Follows,
    private readonly searches: SavedSearches,
    private readonly index: SearchIndex,
    private readonly addressees: Addressees,
  ) {}

  async page(
    followed: readonly Followed[],
    findable: NewRecord | undefined,
    place: TellingPlace,
    tx: Tx,
  ): Promise<AudiencePage> {
    if (place.stage === 'followers') return this.followers(followed, findable !== undefined, place, tx);
    return findable ? this.searchers(findable, place.after, tx) : { people: [] };
  }

  private async followers(
    followed: readonly Followed[],
    thenSearchers: boolean,
    place: TellingPlace,
    tx: Tx,
  ): Promise<AudiencePage> {
    const rows = await this.follows.followers(followed, place, batchSize, tx);
    const people = new Map<string, Addressee>();
    for (const { personId, type } of rows) {
      if (!people.has(personId)) people.set(personId, { personId, because: 'follower', followed: type });
    }
    const last = rows.length === batchSize ? rows.at(-1)?.personId : undefined;
    const searchers =
      thenSearchers && place.until === undefined ? { next: { stage: 'searchers' as const, after: '' } } : {};
    return {
      people: [...people.values()],
      ...(last === undefined ? searchers : { next: { ...place, after: last } }),
    };
  }

  private async searchers(findable: NewRecord, after: string, tx: Tx): Promise<AudiencePage> {
    const except = await this.addressees.actingFor(findable.organizationId, tx);
    // One more than are told now says that there are others.
    const first = await this.index.firstFinding(findable, { after, most: batchSize + 1, except });
    const page = first.slice(0, batchSize);
    // A search that was given up a moment ago is not there any more.
    const found = await this.searches.ofIds(
      page.map(([, searchId]) => searchId),
      tx,
    );
    const last = first.length > batchSize ? page.at(-1)?.[0] : undefined;
    return {
      people: found.map(({ personId, name }) => ({ personId, because: 'saved_search', search: name })),
      ...(last !== undefined && { next: { stage: 'searchers', after: last } }),
    };
  }
}
