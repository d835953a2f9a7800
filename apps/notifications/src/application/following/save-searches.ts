import { conflict, notFound } from '#http';
import { Clock } from '#messaging';
import { UnitOfWork } from '#persistence';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import type { SearchQuery } from '../../domain/following/findable.js';
import { type SavedSearch, SavedSearches } from '../../persistence/saved-searches.js';

/** As many searches as one person saves. */
const mostSearches = 50;

export interface WantedSearch extends SearchQuery {
  readonly name: string;
}

/** A person saves a search, and gives it up. */
@Injectable()
export class SaveSearches {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly searches: SavedSearches,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem 409 `too_many_searches` */
  async save(personId: string, wanted: WantedSearch): Promise<SavedSearch> {
    const search = { _id: newId(), personId, ...wanted, createdAt: this.clock.now() };
    await this.unitOfWork.run(async (tx) => {
      if ((await this.searches.count(personId, tx)) >= mostSearches) {
        throw conflict('too_many_searches', { maximum: mostSearches });
      }
      await this.searches.add(search, tx);
    });
    return search;
  }

  /** @throws Problem 404 */
  async giveUp(personId: string, searchId: string): Promise<void> {
    const removed = await this.unitOfWork.run((tx) => this.searches.remove(personId, searchId, tx));
    if (!removed) throw notFound();
  }
}
