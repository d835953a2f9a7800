import { nobodyIsClosedOut, type WhoIsClosedOut } from '../record/closed-out.js';
import { dayAt, dayEnds } from '../time/day-ends.js';
import { type AffiliateConsultation, awaitedAffiliates } from './consultation.js';

/** Where the alliance's days end, the last day of the confederation's own word on the report, and to whom it is closed. */
export interface ConsultationDates {
  readonly timeZone?: string;
  readonly wordEndsOn?: string;
  readonly closedOut?: WhoIsClosedOut;
}

/**
 * Whether affiliates can still answer before their confederation speaks: until all have that can, or their last day is over. On
 * the last day of its own word it speaks at any rate: afterwards that would come too late.
 */
export function affiliatesCanStillAnswer(
  consultation: AffiliateConsultation,
  { timeZone, wordEndsOn, closedOut = nobodyIsClosedOut }: ConsultationDates,
  at: string,
): boolean {
  const { endsOn, overSince } = consultation;
  if (awaitedAffiliates(consultation).every((id) => closedOut(id) !== undefined)) return false;
  if (overSince !== undefined || dayEnds(endsOn, timeZone).toISOString() <= at) return false;
  return wordEndsOn === undefined || dayAt(at, timeZone) < wordEndsOn;
}
