import { SeatVacated } from '#contracts';
import { coordinator, focalPoints, noticeKind } from '../notice-kind.js';

export const seatVacated = noticeKind({
  kind: 'seat_vacated',
  class: 'informative',
  event: SeatVacated,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ allianceId, organizationId, constituency, reason }) => {
    const facts = { organizationId, constituency };
    return [
      ...(reason === 'replaced'
        ? [{ audience: focalPoints(organizationId), facts: { ...facts, succession: 'own' as const } }]
        : []),
      { audience: coordinator(allianceId), facts },
    ];
  },
  link: ({ allianceId }) => `/v1/alliances/${allianceId}/seats`,
  about: ({ placeId }) => `term:${placeId}`,
  settles: ['term_ending'],
  usual: { timing: 'daily' },
});
