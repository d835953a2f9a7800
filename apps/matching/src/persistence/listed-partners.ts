import { Injectable } from '@nestjs/common';
import { MatchingDatabase } from './matching-database.js';
import type { SuggestionDocument } from './suggestion.schema.js';

/** Somebody in a seat's list, without the explanation. */
export type ListedPartner = Pick<SuggestionDocument, '_id' | 'seatId' | 'organizationId' | 'score'>;

/** The lists of all seats of an initiative at once. */
@Injectable()
export class ListedPartners {
  constructor(private readonly database: MatchingDatabase) {}

  /** At most a list's length for each seat; in no order that means anything. */
  async ofInitiative(initiativeId: string): Promise<readonly ListedPartner[]> {
    return this.database.suggestions
      .find({ initiativeId, listed: true })
      .project<ListedPartner>({ seatId: 1, organizationId: 1, score: 1 })
      .toArray();
  }
}
