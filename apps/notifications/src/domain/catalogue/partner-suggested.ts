import { PartnersSuggested } from '#contracts';
import { focalPoints, noticeKind } from '../notice-kind.js';
import { suggestedAs } from './suggested-partner.js';

/**
 * The first ten of a seat as shown, above the threshold, once: matching says which.
 * Of a confidential initiative a partner learns when the coordinator shares it, not before.
 */
export const partnerSuggested = noticeKind({
  kind: 'partner_suggested',
  class: 'informative',
  event: PartnersSuggested,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ initiativeId, suggestions, constituency, confidential }) =>
    suggestions
      .filter(({ notify }) => notify && !confidential)
      .map(({ suggestionId, organizationId, reasons: [reason] }) => ({
        audience: focalPoints(organizationId),
        facts: { constituency, ...(reason && { reason }) },
        about: suggestedAs(suggestionId, { initiativeId, organizationId }),
      })),
  // A profile that matches a hundred initiatives at once is one piece of news; a fresh initiative is one of its own.
  singly: ({ refreshed }) => (refreshed === true ? 1 : 20),
  link: ({ initiativeId }) => `/v1/initiatives/${initiativeId}`,
  about: ({ initiativeId }) => `initiative:${initiativeId}`,
});
