import { type AskedItem, WordSought, type WordSoughtData } from '#contracts';
import { noticeKind, titled } from '../notice-kind.js';
import { wordAwaited } from './word-awaited.js';

export const wordSought = noticeKind({
  kind: 'word_sought',
  class: 'action_needed',
  event: WordSought,
  initiativeOf: (data) => data.initiativeId,
  itemOf: ({ title }) => titled(title),
  audiences: (data) =>
    wordAwaited(data).map(({ facts, ...told }) => ({ ...told, facts: { ...facts, awaited: data.on } })),
  link: ({ allianceId, on, id, within = id }) =>
    `/v1/alliances/${allianceId}/${on === 'reported_value' ? 'indicators' : 'commitments'}/${within}`,
  asks: asked,
  about: itemOf,
});

/**
 * A promise that was kept before its changes were counted may have changed since: the mail cannot say which one it asks
 * for, and leads to it.
 */
function asked({ on, id, changes }: WordSoughtData): AskedItem | undefined {
  if (on === 'delivery') return { kind: on, id, version: 0 };
  return on === 'commitment' && changes !== undefined ? { kind: on, id, version: changes } : undefined;
}

/** As the notices name it that tell of the item when it is said. */
function itemOf({ on, id, within, period, organizationId }: WordSoughtData): string {
  return on === 'reported_value' ? `reported-value:${within}:${period}:${organizationId}` : `${on}:${id}`;
}
