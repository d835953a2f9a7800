import { SeatFilled } from '#contracts';
import { organizationFollowed, withItsInitiative } from '../following/followed.js';
import { noticeKind } from '../notice-kind.js';
import { pairOf, untilThePartnerAnswers } from './suggested-partner.js';

export const seatFilled = noticeKind({
  kind: 'seat_filled',
  class: 'informative',
  event: SeatFilled,
  initiativeOf: (data) => data.initiativeId,
  audiences: () => [],
  wide: {
    followed: (data) => [...withItsInitiative(data), organizationFollowed(data.organizationId)],
    facts: ({ organizationId, constituency }) => ({ organizationId, constituency }),
  },
  link: ({ allianceId }) => `/v1/alliances/${allianceId}`,
  settlesBesides: { about: pairOf, settles: untilThePartnerAnswers },
});
