import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { environment } from '#config';
import type { Tx } from '#persistence';
import { type MongodServer, startTemporaryMongod } from '#stack';
import mongoose from 'mongoose';
import type { SuggestionState } from '../domain/suggestion.js';
import { MatchingDatabase } from './matching-database.js';
import { type SuggestionDocument, SuggestionSchema } from './suggestion.schema.js';
import { SuggestionsRepository } from './suggestions.repository.js';

const states: readonly SuggestionState[] = ['proposed', 'shared', 'interested', 'mutual', 'dismissed'];
const gone = 500;

const row = (organizationId: string, state: SuggestionState, seatId = 'seat'): SuggestionDocument =>
  ({
    _id: `${seatId}/${organizationId}`,
    version: 1,
    seatId,
    organizationId,
    state,
    listed: state === 'proposed',
  }) as never;

describe('the suggestions of a seat', () => {
  let mongod: MongodServer;
  let connection: mongoose.Connection;
  let database: MatchingDatabase;
  let suggestions: SuggestionsRepository;

  beforeAll(async () => {
    mongod = await startTemporaryMongod({ env: environment });
    connection = await mongoose.createConnection(mongod.uri, { dbName: 'alianza_matching' }).asPromise();
    await connection.model('suggestion', SuggestionSchema).init();
    database = new MatchingDatabase(connection);
    suggestions = new SuggestionsRepository(database);
    await database.suggestions.insertMany([
      ...Array.from({ length: gone }, (_, at) => row(`gone ${at}`, 'stale')),
      ...states.map((state) => row(state, state)),
      ...states.map((state) => row(state, state, 'another seat')),
    ]);
  }, 60_000);
  afterAll(async () => {
    await connection?.close();
    await mongod?.stop();
  }, 30_000);

  it('that a renewal may change are read, and not all that there ever were', async () => {
    await database.db.command({ profile: 2 });
    await connection.transaction(async (session) => {
      const found = await suggestions.ofSeat('seat', ['gone 7', 'mutual', 'a new one'], { session } as unknown as Tx);
      expect(found.map(({ organizationId }) => organizationId).sort()).toEqual(['gone 7', ...states].sort());
    });
    const profile = database.db.collection<{ docsExamined: number }>('system.profile');
    const read = await profile.find({ ns: 'alianza_matching.suggestions', op: 'query' }).toArray();
    expect(read).toHaveLength(1);
    expect(read[0]?.docsExamined).toBeLessThanOrEqual(2 * (states.length + 1));
  });
});
