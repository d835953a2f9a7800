import type { AboutConsultation } from './consultation-events.js';
import type { AffiliateConsultation } from './consultation.js';

export function aboutConsultation(consultation: AffiliateConsultation, at: string): AboutConsultation {
  const { id: consultationId, reportId, periodEndsOn, organizationId } = consultation;
  return { at, consultationId, reportId, periodEndsOn, organizationId, readers: [organizationId] };
}
