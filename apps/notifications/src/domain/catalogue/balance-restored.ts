import { BalanceRestored } from '#contracts';
import { focalPoints, noticeKind } from '../notice-kind.js';

export const balanceRestored = noticeKind({
  kind: 'balance_restored',
  class: 'informative',
  event: BalanceRestored,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ members }) => [{ audience: focalPoints(...members), facts: {} }],
  link: ({ allianceId }) => `/v1/alliances/${allianceId}/balance`,
  about: ({ allianceId }) => `balance:${allianceId}`,
  settles: ['balance_broken'],
});
