import { SeatVacated } from '#contracts';
import { coordinator, noticeKind } from '../notice-kind.js';

export const seatVacated = noticeKind({
  kind: 'seat_vacated',
  class: 'informative',
  event: SeatVacated,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ allianceId, organizationId, constituency }) => [
    { audience: coordinator(allianceId), facts: { organizationId, constituency } },
  ],
  link: ({ allianceId }) => `/v1/alliances/${allianceId}/seats`,
  about: ({ placeId }) => `term:${placeId}`,
  settles: ['term_ending'],
  usual: { timing: 'daily' },
});
