import type { ClearanceEvent } from './clearance-events.js';
import type { Clearance } from './clearance.js';

/** The clearance after one fact. What institutions said is only ever added to. Decides nothing. */
export function evolveClearance(clearance: Clearance, event: ClearanceEvent): Clearance {
  switch (event.type) {
    case 'clearance-requested':
      return clearance;
    case 'position-cleared':
    case 'position-objected':
      return { ...clearance, answers: [...clearance.answers, event.given] };
    case 'clearance-ending':
      return { ...clearance, reminded: true };
    case 'institutions-silent':
      return { ...clearance, silent: event.silent };
    case 'position-signed':
      return { ...clearance, status: 'signed', signedAt: event.at, signedBy: event.signedBy };
    case 'clearance-withdrawn':
      return { ...clearance, status: 'withdrawn', withdrawnAt: event.at, reason: event.reasonGiven };
  }
}
