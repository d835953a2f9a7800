import type { NoticeReason } from '../notice-content.js';
import type { DeliveryChoice } from '../mailing/preferences.js';
import { catalogue, mailRefused } from './index.js';

const atOnce: Required<DeliveryChoice> = { channel: 'both', timing: 'immediately' };

const said = new Map<string, DeliveryChoice | undefined>([
  ...catalogue.map(({ kind, usual }) => [kind, usual] as const),
  // A mail would not arrive either.
  [mailRefused, { channel: 'inbox' }],
]);

/** What one is told by one's own wish, and not by a role, can wait for the digest. */
const wished: Partial<Record<NoticeReason, DeliveryChoice>> = {
  follower: { timing: 'daily' },
  saved_search: { timing: 'daily' },
};

/** How a kind of notice is told to whoever chooses nothing. */
export const usualDelivery = (kind: string, because: NoticeReason): Required<DeliveryChoice> => ({
  ...atOnce,
  ...said.get(kind),
  ...wished[because],
});
