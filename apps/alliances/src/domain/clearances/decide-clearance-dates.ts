import { dayEnds, daysAfter } from '../time/day-ends.js';
import { aboutClearance } from './about-clearance.js';
import type { ClearanceDatesSetting } from './clearance-commands.js';
import type { ClearanceEvent } from './clearance-events.js';
import { type Clearance, waitedFor } from './clearance.js';
import { settledNow } from './settled-now.js';

/** Days before the last day on which institutions that have said nothing are reminded. */
const reminderDays = 3;

/** The day at whose end the clock next has something to say; none when nothing is awaited any more. */
export function nextClearanceDay(clearance: Clearance): string | undefined {
  const { status, silent, reminded, endsOn, requestedAt } = clearance;
  if (status !== 'open' || silent !== undefined || waitedFor(clearance).length === 0) return undefined;
  const reminder = daysAfter(endsOn, -reminderDays);
  return reminded || reminder <= requestedAt.slice(0, 10) ? endsOn : reminder;
}

/**
 * What the clock has to say at this instant: who is reminded, or who had said nothing when the last day was over. Who
 * could not answer, since the alliance was closed to it, was not heard, which is no silence. What can be signed no more is
 * taken back, and those who were asked are told.
 */
export function decideClearanceDates(
  clearance: Clearance,
  at: string,
  { timeZone, mayRead, closedOut, ...setting }: ClearanceDatesSetting,
): readonly ClearanceEvent[] {
  const about = aboutClearance(clearance, at);
  if (isPointless(clearance, setting)) {
    if (clearance.status !== 'open') return [];
    return [{ type: 'clearance-withdrawn', ...about, ...settledNow(clearance, closedOut), reasonGiven: {} }];
  }
  const day = nextClearanceDay(clearance);
  const over = (last: string): boolean => dayEnds(last, timeZone).toISOString() <= at;
  if (day === undefined || !over(day)) return [];
  const { endsOn } = clearance;
  const waiting = waitedFor(clearance).filter(mayRead);
  const unheard = waitedFor(clearance).filter((id) => !mayRead(id));
  if (over(endsOn)) {
    const silent: ClearanceEvent = { type: 'institutions-silent', ...about, silent: waiting, endsOn };
    const notHeard: ClearanceEvent = { type: 'institutions-not-heard', ...about, unheard };
    return [...(waiting.length > 0 ? [silent] : []), ...(unheard.length > 0 ? [notHeard] : [])];
  }
  return [{ type: 'clearance-ending', ...about, waitedFor: waiting, endsOn }];
}

/**
 * The alliance was dissolved, whoever asked has no vote any more, or the report was accepted without its consent. A dissent
 * can still be put on record then.
 */
function isPointless(
  { organizationId, stance }: Clearance,
  { allianceStatus, voting, report }: Pick<ClearanceDatesSetting, 'allianceStatus' | 'voting' | 'report'>,
): boolean {
  const accepted = report?.status === 'accepted' || report?.status === 'accepted_with_dissent';
  const votes = voting.some((member) => member.organizationId === organizationId);
  return allianceStatus === 'dissolved' || !votes || (accepted && stance === 'validate');
}
