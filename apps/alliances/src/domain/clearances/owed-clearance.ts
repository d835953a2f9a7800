import { dayEnds } from '../time/day-ends.js';
import type { OwedAnswer } from '../week/owed-answer.js';
import { type Clearance, waitedFor } from './clearance.js';

/** What the institutions that have said nothing owe to the one that asks. @param timeZone in which the alliance's days end */
export const owedClearance = (clearance: Clearance, timeZone?: string): OwedAnswer => ({
  what: 'clearance',
  id: clearance.id,
  since: clearance.requestedAt,
  until: dayEnds(clearance.endsOn, timeZone).toISOString(),
  organizations: waitedFor(clearance),
});
