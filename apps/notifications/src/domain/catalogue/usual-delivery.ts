import type { DeliveryChoice } from '../mailing/preferences.js';
import { catalogue, mailRefused } from './index.js';

const atOnce: Required<DeliveryChoice> = { channel: 'both', timing: 'immediately' };

const said = new Map<string, DeliveryChoice | undefined>([
  ...catalogue.map(({ kind, usual }) => [kind, usual] as const),
  // A mail would not arrive either.
  [mailRefused, { channel: 'inbox' }],
]);

/** How a kind of notice is told to whoever chooses nothing. */
export const usualDelivery = (kind: string): Required<DeliveryChoice> => ({ ...atOnce, ...said.get(kind) });
