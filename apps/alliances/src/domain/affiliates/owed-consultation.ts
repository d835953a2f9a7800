import { dayEnds } from '../time/day-ends.js';
import type { OwedAnswer } from '../week/owed-answer.js';
import { type AffiliateConsultation, awaitedAffiliates } from './consultation.js';

/**
 * Who owes an answer, as one of them reads it: an affiliate reads of itself alone.
 * @param timeZone in which the alliance's days end
 */
export function owedConsultation(
  consultation: AffiliateConsultation,
  reader: string,
  timeZone?: string,
): readonly OwedAnswer[] {
  const awaited = awaitedAffiliates(consultation);
  const organizations = reader === consultation.organizationId ? awaited : awaited.filter((id) => id === reader);
  if (organizations.length === 0) return [];
  const { id, requestedAt: since, endsOn } = consultation;
  return [{ what: 'affiliates', id, since, until: dayEnds(endsOn, timeZone).toISOString(), organizations }];
}
