import type { Tx } from '#persistence';
import { suggestionToldBy } from '../domain/catalogue/suggested-partner.js';
import { recommendsIt } from '../domain/catalogue/while-it-is-open.js';
import type { NoticeDocument } from './notice.schema.js';
import { RestingInitiatives, ToldSuggestions } from './read-models.js';
import type { RowsOnce } from './rows-once.js';

type Telling = Pick<NoticeDocument, '_id' | 'kind' | 'about' | 'initiativeId' | 'content'>;

/**
 * Notices of suggestions that do not hold at this moment, and those that recommend an initiative which rests; one question
 * for all of each.
 * @returns ids of notices
 */
export async function staleAmong(notices: readonly Telling[], rows: RowsOnce, tx: Tx): Promise<ReadonlySet<string>> {
  return new Set([...(await staleSuggestions(notices, rows, tx)), ...(await restingAmong(notices, rows, tx))]);
}

async function restingAmong(notices: readonly Telling[], rows: RowsOnce, tx: Tx): Promise<readonly string[]> {
  const told = notices.flatMap(({ _id: id, kind, initiativeId, content }) =>
    initiativeId !== undefined && recommendsIt(kind, content.because) ? [{ id, initiativeId }] : [],
  );
  if (told.length === 0) return [];
  const ids = new Set(told.map(({ initiativeId }) => initiativeId));
  const resting = new Set((await rows.of(RestingInitiatives, [...ids], tx)).map(({ _id }) => _id));
  return told.filter(({ initiativeId }) => resting.has(initiativeId)).map(({ id }) => id);
}

async function staleSuggestions(notices: readonly Telling[], rows: RowsOnce, tx: Tx): Promise<readonly string[]> {
  const told = notices.flatMap((notice) => {
    const suggestionId = suggestionToldBy(notice);
    return suggestionId === undefined ? [] : [{ id: notice._id, suggestionId }];
  });
  if (told.length === 0) return [];
  const ids = new Set(told.map(({ suggestionId }) => suggestionId));
  const found = await rows.of(ToldSuggestions, [...ids], tx);
  const stale = new Set(found.filter((one) => one.stale).map(({ _id }) => _id));
  return told.filter(({ suggestionId }) => stale.has(suggestionId)).map(({ id }) => id);
}
