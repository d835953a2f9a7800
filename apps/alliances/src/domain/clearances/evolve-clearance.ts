import type { ClearanceEvent } from './clearance-events.js';
import type { Clearance, NotHeard } from './clearance.js';

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
    case 'institutions-not-heard':
      return { ...clearance, silent: clearance.silent ?? [] };
    case 'position-signed': {
      const { at: signedAt, signedBy, notHeard } = event;
      return { ...clearance, status: 'signed', signedAt, signedBy, ...some(notHeard) };
    }
    case 'clearance-withdrawn': {
      const { at: withdrawnAt, reasonGiven: reason, notHeard } = event;
      return { ...clearance, status: 'withdrawn', withdrawnAt, reason, ...some(notHeard) };
    }
  }
}

const some = (notHeard: readonly NotHeard[]) => notHeard.length > 0 && { notHeard };
