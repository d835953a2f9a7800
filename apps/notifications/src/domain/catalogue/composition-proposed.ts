import { CompositionProposed } from '#contracts';
import { focalPoints, noticeKind } from '../notice-kind.js';

export const compositionProposed = noticeKind({
  kind: 'composition_proposed',
  class: 'action_needed',
  event: CompositionProposed,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ members }) => [{ audience: focalPoints(...members), facts: {} }],
  link: ({ allianceId }) => `/v1/alliances/${allianceId}/composition`,
  asks: ({ allianceId: id, proposal: version }) =>
    version === undefined ? undefined : { kind: 'composition', id, version },
  about: ({ allianceId }) => `composition:${allianceId}`,
  settles: ['composition_proposed'],
});
