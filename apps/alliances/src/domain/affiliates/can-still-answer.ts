import { dayAt, dayEnds } from '../time/day-ends.js';
import type { AffiliateConsultation } from './consultation.js';

/** Where the alliance's days end, and the last day of the confederation's own word on the report. */
export interface ConsultationDates {
  readonly timeZone?: string;
  readonly wordEndsOn?: string;
}

/**
 * Whether affiliates can still answer before their confederation speaks: until all have, or their last day is over. On
 * the last day of its own word it speaks at any rate: afterwards that would come too late.
 */
export function affiliatesCanStillAnswer(
  { endsOn, overSince }: AffiliateConsultation,
  { timeZone, wordEndsOn }: ConsultationDates,
  at: string,
): boolean {
  if (overSince !== undefined || dayEnds(endsOn, timeZone).toISOString() <= at) return false;
  return wordEndsOn === undefined || dayAt(at, timeZone) < wordEndsOn;
}
