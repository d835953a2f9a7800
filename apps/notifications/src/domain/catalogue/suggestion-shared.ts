import { SuggestionShared } from '#contracts';
import { focalPoints, noticeKind } from '../notice-kind.js';

export const suggestionShared = noticeKind({
  kind: 'suggestion_shared',
  class: 'informative',
  event: SuggestionShared,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ organizationId }) => [{ audience: focalPoints(organizationId), facts: {} }],
  link: ({ initiativeId }) => `/v1/initiatives/${initiativeId}`,
  about: ({ initiativeId }) => `initiative:${initiativeId}`,
});
