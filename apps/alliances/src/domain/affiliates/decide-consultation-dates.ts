import { dayEnds, daysAfter } from '../time/day-ends.js';
import { aboutConsultation } from './about-consultation.js';
import type { ConsultationDatesSetting } from './consultation-commands.js';
import type { ConsultationEvent } from './consultation-events.js';
import { type AffiliateConsultation, awaitedAffiliates } from './consultation.js';

/** Days before the last day on which affiliates that have said nothing are reminded. */
const reminderDays = 3;

/** The day at whose end the clock next has something to say; none when nothing is awaited any more. */
export function nextConsultationDay(consultation: AffiliateConsultation): string | undefined {
  const { status, overSince, reminded, endsOn, requestedAt } = consultation;
  if (status !== 'open' || overSince !== undefined) return undefined;
  const reminder = daysAfter(endsOn, -reminderDays);
  return reminded || reminder <= requestedAt.slice(0, 10) ? endsOn : reminder;
}

/**
 * What the clock has to say at this instant: who is reminded, of those that can answer, or that the last day is over. Of a
 * dissolved alliance, or where the confederation has no vote any more, nobody can speak for them: they are released.
 */
export function decideConsultationDates(
  consultation: AffiliateConsultation,
  at: string,
  { allianceStatus, voting, timeZone, mayRead, closedOut }: ConsultationDatesSetting,
): readonly ConsultationEvent[] {
  const about = aboutConsultation(consultation, at);
  const { asked, organizationId: confederation, status } = consultation;
  if (allianceStatus === 'dissolved' || !voting.some(({ organizationId }) => organizationId === confederation)) {
    const told = asked.filter((id) => closedOut(id) === undefined);
    return status === 'open' ? [{ type: 'affiliates-withdrawn', ...about, told, reasonGiven: {} }] : [];
  }
  const day = nextConsultationDay(consultation);
  const over = (last: string): boolean => dayEnds(last, timeZone).toISOString() <= at;
  if (day === undefined || !over(day)) return [];
  const { endsOn } = consultation;
  if (over(endsOn)) return [{ type: 'affiliates-heard', ...about }];
  const awaited = awaitedAffiliates(consultation).filter(mayRead);
  return [{ type: 'affiliates-ending', ...about, awaited, endsOn }];
}
