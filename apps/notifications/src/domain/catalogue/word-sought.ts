import { WordSought, type WordSoughtData } from '#contracts';
import { noticeKind } from '../notice-kind.js';
import { wordAwaited } from './word-awaited.js';

export const wordSought = noticeKind({
  kind: 'word_sought',
  class: 'action_needed',
  event: WordSought,
  initiativeOf: (data) => data.initiativeId,
  audiences: (data) =>
    wordAwaited(data).map(({ facts, ...told }) => ({ ...told, facts: { ...facts, awaited: data.on } })),
  link: ({ allianceId, on, id, within = id }) =>
    `/v1/alliances/${allianceId}/${on === 'reported_value' ? 'indicators' : 'commitments'}/${within}`,
  asks: ({ on, id, changes = 0 }) => (on === 'reported_value' ? undefined : { kind: on, id, version: changes }),
  about: itemOf,
});

/** As the notices name it that tell of the item when it is said. */
function itemOf({ on, id, within, period, organizationId }: WordSoughtData): string {
  return on === 'reported_value' ? `reported-value:${within}:${period}:${organizationId}` : `${on}:${id}`;
}
