import type { Behaviours } from './behaviours.js';
import { commitment } from './commitment.js';
import { endurance } from './endurance.js';
import { lanes } from './lanes.js';
import { order } from './order.js';
import { records } from './records.js';
import { topics } from './topics.js';

/** Every behaviour, by chapter; README.md lists them. */
export const chapters: Readonly<Record<string, Behaviours>> = { order, records, commitment, lanes, topics, endurance };
