import { ClearanceAnswered, ClearanceClosed, ClearanceEnding, ClearanceRequested } from '#contracts';
import type { ClearanceEvent } from '../domain/clearances/clearance-events.js';
import type { Voice } from './voice.js';

/** Tells the other services, for whoever asks and is asked, of a position that is cleared; its words stay here. */
export function announceClearance(event: ClearanceEvent, { ids, say }: Voice): void {
  const { clearanceId, reportId, periodEndsOn, organizationId, readers } = event;
  const about = { ...ids, reportId, periodEndsOn, clearanceId, organizationId };
  const asked = readers.filter((id) => id !== organizationId);
  switch (event.type) {
    case 'clearance-requested':
      return say(ClearanceRequested, { ...about, asked, endsOn: event.clearance.endsOn });
    case 'position-cleared':
    case 'position-objected': {
      const { organizationId: institutionId, answer, late } = event.given;
      return say(ClearanceAnswered, { ...about, institutionId, cleared: answer === 'cleared', late });
    }
    case 'clearance-ending':
      if (event.waitedFor.length === 0) return;
      return say(ClearanceEnding, { ...about, asked: [...event.waitedFor], endsOn: event.endsOn });
    case 'position-signed':
      return say(ClearanceClosed, { ...about, asked: [...event.told], outcome: 'signed' });
    case 'clearance-withdrawn':
      return say(ClearanceClosed, { ...about, asked: [...event.told], outcome: 'withdrawn' });
    case 'institutions-silent':
    case 'institutions-not-heard':
      return;
  }
}
