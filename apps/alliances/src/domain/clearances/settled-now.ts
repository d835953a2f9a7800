import type { WhoIsClosedOut } from '../record/closed-out.js';
import type { Settled } from './clearance-events.js';
import { type Clearance, notHeardIn } from './clearance.js';

/** How a position stands that is signed or taken back: who was not heard of it, and who is told. */
export const settledNow = (clearance: Clearance, closedOut: WhoIsClosedOut): Settled => ({
  notHeard: notHeardIn(clearance, closedOut),
  told: clearance.asked.filter((id) => closedOut(id) === undefined),
});
