import type { Figure } from '../figure.js';
import { alliances } from './alliances.js';
import { command } from './command.js';
import { consumer } from './consumer.js';
import { idle } from './idle.js';
import { latency } from './latency.js';
import { matching } from './matching.js';
import { rebuild } from './rebuild.js';
import { relay } from './relay.js';
import { notices } from './notices.js';
import { searches } from './searches.js';
import { webhooks } from './webhooks.js';

/** In the order in which they are measured. */
export const figures: readonly Figure[] = [
  relay,
  consumer,
  command,
  latency,
  rebuild,
  matching,
  alliances,
  searches,
  notices,
  webhooks,
  idle,
];
