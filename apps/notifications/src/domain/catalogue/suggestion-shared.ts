import { SuggestionShared } from '#contracts';
import { focalPoints, noticeKind } from '../notice-kind.js';
import { suggestedAs } from './suggested-partner.js';

export const suggestionShared = noticeKind({
  kind: 'suggestion_shared',
  class: 'informative',
  event: SuggestionShared,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ suggestionId, ...pair }) => [
    { audience: focalPoints(pair.organizationId), facts: {}, about: suggestedAs(suggestionId, pair) },
  ],
  link: ({ initiativeId }) => `/v1/initiatives/${initiativeId}`,
  about: ({ initiativeId }) => `initiative:${initiativeId}`,
});
