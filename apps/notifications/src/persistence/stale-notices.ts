import type { Tx } from '#persistence';
import { suggestionToldBy } from '../domain/catalogue/suggested-partner.js';
import type { NoticeDocument } from './notice.schema.js';
import { ToldSuggestions } from './read-models.js';
import type { RowsOnce } from './rows-once.js';

type Telling = Pick<NoticeDocument, '_id' | 'kind' | 'about'>;

/**
 * Notices of suggestions that do not hold at this moment; one question for all of them.
 * @returns ids of notices
 */
export async function staleAmong(notices: readonly Telling[], rows: RowsOnce, tx: Tx): Promise<ReadonlySet<string>> {
  const told = notices.flatMap((notice) => {
    const suggestionId = suggestionToldBy(notice);
    return suggestionId === undefined ? [] : [{ id: notice._id, suggestionId }];
  });
  if (told.length === 0) return new Set();
  const ids = new Set(told.map(({ suggestionId }) => suggestionId));
  const found = await rows.of(ToldSuggestions, [...ids], tx);
  const stale = new Set(found.filter((one) => one.stale).map(({ _id }) => _id));
  return new Set(told.filter(({ suggestionId }) => stale.has(suggestionId)).map(({ id }) => id));
}
