import { BalanceBroken } from '#contracts';
import { focalPoints, noticeKind } from '../notice-kind.js';

export const balanceBroken = noticeKind({
  kind: 'balance_broken',
  class: 'informative',
  event: BalanceBroken,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ members, missing: [first] }) => [
    { audience: focalPoints(...members), facts: { ...(first && { constituency: first.constituency }) } },
  ],
  link: ({ allianceId }) => `/v1/alliances/${allianceId}/balance`,
  about: ({ allianceId }) => `balance:${allianceId}`,
});
