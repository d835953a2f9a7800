import { CompositionRevised } from '#contracts';
import { focalPoints, noticeKind } from '../notice-kind.js';

export const compositionRevised = noticeKind({
  kind: 'composition_revised',
  class: 'informative',
  event: CompositionRevised,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ members }) => [{ audience: focalPoints(...members), facts: {} }],
  link: ({ allianceId }) => `/v1/alliances/${allianceId}/composition`,
  about: ({ allianceId }) => `composition:${allianceId}`,
  settles: ['composition_proposed'],
});
