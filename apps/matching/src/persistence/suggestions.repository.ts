import { Injectable } from '@nestjs/common';
import type { Tx } from '#persistence';
import type { PlacedBy } from '../domain/arrange.js';
import type { Suggestion, SuggestionState } from '../domain/suggestion.js';
import { MatchingDatabase } from './matching-database.js';
import type { SeatListDocument } from './seat-list.schema.js';
import type { SuggestionDocument } from './suggestion.schema.js';

export interface StoredSuggestion extends Suggestion {
  readonly version: number;
}

/** Every state but `stale`. */
const holding: readonly SuggestionState[] = ['proposed', 'shared', 'interested', 'mutual', 'dismissed'];

@Injectable()
export class SuggestionsRepository {
  constructor(private readonly database: MatchingDatabase) {}

  async find(id: string, tx?: Tx): Promise<StoredSuggestion | undefined> {
    const document = await this.rows.findOne({ _id: id }, { session: tx?.session });
    return document ? fromDocument(document) : undefined;
  }

  /**
   * Of a seat, what its renewal may change: whatever is not stale, and what is stored of these organisations. What went
   * stale of others stays as it is, however much there has been.
   */
  async ofSeat(seatId: string, organizationIds: Iterable<string>, tx: Tx): Promise<readonly Suggestion[]> {
    const needed = [
      { seatId, state: { $in: [...holding] } },
      { seatId, organizationId: { $in: [...organizationIds] } },
    ];
    const documents = await this.rows.find({ $or: needed }, { session: tx.session }).toArray();
    return documents.map((document) => withoutVersion(fromDocument(document)));
  }

  /** What is listed in a seat; at most a list's length. */
  async listedOf(seatId: string, tx: Tx): Promise<readonly Suggestion[]> {
    const documents = await this.rows.find({ seatId, listed: true }, { session: tx.session }).toArray();
    return documents.map((document) => withoutVersion(fromDocument(document)));
  }

  /** What is listed in each of some seats, without explanations; at most a list's length a seat. */
  async listedIn(seatIds: readonly string[]): Promise<ReadonlyMap<string, readonly ListedEntry[]>> {
    const documents = await this.rows
      .find({ seatId: { $in: [...seatIds] }, listed: true })
      .project<Omit<ListedEntry, 'suggestionId'> & { readonly _id: string; readonly seatId: string }>({
        seatId: 1,
        organizationId: 1,
        score: 1,
        rank: 1,
        shownAt: 1,
        placedBy: 1,
      })
      .toArray();
    const bySeat = new Map<string, ListedEntry[]>();
    for (const { _id: suggestionId, seatId, ...entry } of documents) {
      bySeat.set(seatId, [...(bySeat.get(seatId) ?? []), { suggestionId, ...entry }]);
    }
    return bySeat;
  }

  /** The days that recency counts from in seats' lists; a seat without a list is absent. */
  async daysOfLists(seatIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const lists = await this.database.seatLists.find({ _id: { $in: [...seatIds] } }).toArray();
    return new Map(lists.map(({ _id, asOf }) => [_id, asOf]));
  }

  /** The day that recency counts from in a seat's list; undefined before there is one. */
  async dayOfList(seatId: string, tx: Tx): Promise<string | undefined> {
    return (await this.database.seatLists.findOne({ _id: seatId }, { session: tx.session }))?.asOf;
  }

  async keepList(list: SeatListDocument, tx: Tx): Promise<void> {
    const { _id, ...facts } = list;
    await this.database.seatLists.updateOne({ _id }, { $set: facts }, { session: tx.session, upsert: true });
  }

  /** Seats whose lists were not renewed with `madeWith`, in the order of their ids. @param after the last one seen */
  async listsMadeOtherwise(
    madeWith: string,
    after: string,
    limit: number,
    tx: Tx,
  ): Promise<readonly SeatOfInitiative[]> {
    const lists = await this.database.seatLists
      .find({ madeWith: { $ne: madeWith }, _id: { $gt: after } }, { session: tx.session })
      .sort({ _id: 1 })
      .limit(limit)
      .toArray();
    return lists.map(({ _id: seatId, initiativeId }) => ({ seatId, initiativeId }));
  }

  /** Seats of which something is listed. */
  async seatsOfInitiative(initiativeId: string, tx: Tx): Promise<readonly string[]> {
    return this.rows.distinct('seatId', { initiativeId, listed: true }, { session: tx.session });
  }

  /** Seats in whose lists some organisations are, each with the organisation. */
  async seatsOfOrganizations(
    organizationIds: readonly string[],
    tx: Tx,
  ): Promise<readonly (SeatOfInitiative & { readonly organizationId: string })[]> {
    return this.rows
      .find({ organizationId: { $in: [...organizationIds] }, listed: true }, { session: tx.session })
      .project<SeatOfInitiative & { readonly organizationId: string }>({
        _id: 0,
        organizationId: 1,
        seatId: 1,
        initiativeId: 1,
      })
      .toArray();
  }

  /** A seat's list as shown. @param after place of the last one seen */
  async list(seatId: string, limit: number, after = 0): Promise<readonly StoredSuggestion[]> {
    const documents = await this.rows
      .find({ seatId, listed: true, shownAt: { $gt: after } })
      .sort({ shownAt: 1 })
      .limit(limit)
      .toArray();
    return documents.map(fromDocument);
  }

  /** What is suggested to an organisation and may be shown to it, best first. */
  async opportunities(
    organizationId: string,
    limit: number,
    after?: OpportunityPosition,
  ): Promise<readonly StoredSuggestion[]> {
    const beyond = after && {
      $or: [{ score: { $lt: after.score } }, { score: after.score, _id: { $gt: after.id } }],
    };
    const documents = await this.rows
      .find({ organizationId, listed: true, openToPartner: true, ...beyond })
      .sort({ score: -1, _id: 1 })
      .limit(limit)
      .toArray();
    return documents.map(fromDocument);
  }

  /** Writes what is new or different; the version of each moves on. */
  async save(suggestions: readonly Suggestion[], tx: Tx): Promise<void> {
    if (suggestions.length === 0) return;
    await this.rows.bulkWrite(
      suggestions.map(({ id, ...suggestion }) => ({
        updateOne: { filter: { _id: id }, update: { $set: suggestion, $inc: { version: 1 } }, upsert: true },
      })),
      { session: tx.session },
    );
  }

  private get rows() {
    return this.database.suggestions;
  }
}

/** A place in a seat's list. */
export interface ListedEntry {
  readonly suggestionId: string;
  readonly organizationId: string;
  readonly score: number;
  readonly rank: number;
  readonly shownAt: number;
  readonly placedBy: PlacedBy;
}

export interface SeatOfInitiative {
  readonly seatId: string;
  readonly initiativeId: string;
}

export interface OpportunityPosition {
  readonly score: number;
  readonly id: string;
}

export const withoutVersion = ({ version: _version, ...suggestion }: StoredSuggestion): Suggestion => suggestion;

const fromDocument = ({ _id, ...document }: SuggestionDocument): StoredSuggestion => ({ id: _id, ...document });
