import type { ConsultationEvent } from './consultation-events.js';
import type { AffiliateAnswer, AffiliateConsultation } from './consultation.js';

/** The consultation after one fact. Decides nothing. */
export function evolveConsultation(
  consultation: AffiliateConsultation,
  event: ConsultationEvent,
): AffiliateConsultation {
  switch (event.type) {
    case 'affiliates-consulted':
      return consultation;
    case 'affiliate-answered':
      return { ...consultation, answers: withAnswer(consultation.answers, event.answer) };
    case 'affiliates-ending':
      return { ...consultation, reminded: true };
    case 'affiliates-heard':
      return { ...consultation, overSince: event.at };
    case 'affiliates-spoken-for':
      return { ...consultation, status: 'answered', answeredAt: event.at, answeredBy: event.spokenBy };
    case 'affiliates-withdrawn':
      return { ...consultation, status: 'withdrawn', withdrawnAt: event.at, reason: event.reasonGiven };
  }
}

function withAnswer(answers: readonly AffiliateAnswer[], given: AffiliateAnswer): readonly AffiliateAnswer[] {
  const isAnew = answers.some(({ organizationId }) => organizationId === given.organizationId);
  if (!isAnew) return [...answers, given];
  return answers.map((one) => (one.organizationId === given.organizationId ? given : one));
}
