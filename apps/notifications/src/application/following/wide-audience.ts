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
    const own = await this.addressees.actingFor(findable.organizationId, tx);
    const byPerson = new Map<string, string>();
    for (const { personId, id } of await this.index.finding(findable)) {
      if (personId > after && !own.has(personId)) byPerson.set(personId, id);
    }
    const page = [...byPerson.keys()].sort().slice(0, batchSize);
    const ids = page.flatMap((personId) => byPerson.get(personId) ?? []);
    // A search that was given up a moment ago is not there any more.
    const found = await this.searches.ofIds(ids, tx);
    const last = byPerson.size > batchSize ? page.at(-1) : undefined;
    return {
      people: found.map(({ personId, name }) => ({ personId, because: 'saved_search', search: name })),
      ...(last !== undefined && { next: { stage: 'searchers', after: last } }),
    };
  }
}
