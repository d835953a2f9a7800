import type { OrganizationStanding } from '../composition/eligibility.js';
import { isOfState } from '../clearances/same-state.js';
import { accept, refuse, type Decision, type DecisionContext } from '../decision.js';
import { refusal, type Refusal } from '../refusal.js';
import { answerDayObstacle } from '../reports/answer-day.js';
import { reportObstacle } from '../reports/permitted-report-commands.js';
import { aboutConsultation } from './about-consultation.js';
import type { ConsultAffiliates, ConsultationSetting } from './consultation-commands.js';
import type { ConsultationEvent } from './consultation-events.js';
import type { AffiliateConsultation } from './consultation.js';

/**
 * A voting member passes a report on to those that it calls its affiliates: organisations of its own constituency, each
 * of which says for itself whether it is one. A state has no affiliates; it asks for clearance.
 */
export function consultAffiliates(
  { by, question, asked, endsOn }: ConsultAffiliates,
  setting: ConsultationSetting,
  { at, newId }: DecisionContext,
): Decision<ConsultationEvent> {
  const { allianceId, report } = setting;
  const member = setting.voting.find(({ organizationId }) => organizationId === by.organizationId);
  if (!member || isOfState(member.constituency)) return refuse(refusal('not_entitled', 'consultation'));
  const obstacle =
    reportObstacle(report.status, setting.allianceStatus, 'validate-report') ??
    alreadyConsulted(setting) ??
    asked.map((one) => affiliateObstacle(one, setting)).find((one) => one !== undefined) ??
    answerDayObstacle('consultation', endsOn, member.constituency, setting, at);
  if (obstacle) return refuse(obstacle);
  const consultation: AffiliateConsultation = {
    id: newId(),
    allianceId,
    reportId: report.id,
    periodEndsOn: report.period.to,
    organizationId: by.organizationId,
    requestedBy: by.personId,
    requestedAt: at,
    question,
    asked: asked.map(({ id }) => id),
    endsOn,
    status: 'open',
    answers: [],
    reminded: false,
  };
  return accept({ type: 'affiliates-consulted', ...aboutConsultation(consultation, at), consultation });
}

const alreadyConsulted = ({ openConsultation: consultationId }: ConsultationSetting): Refusal | undefined =>
  consultationId === undefined
    ? undefined
    : refusal('consultation_open', 'consultation', { state: 'open', facts: { consultationId } });

function affiliateObstacle(
  { id: organizationId, constituency, suspended }: OrganizationStanding,
  { confederation, mayRead }: ConsultationSetting,
): Refusal | undefined {
  if (!confederation || organizationId === confederation.id || constituency !== confederation.constituency) {
    return refusal('other_constituency', 'consultation', { facts: { organizationId } });
  }
  if (suspended) return refusal('organization_suspended', 'consultation', { facts: { organizationId } });
  return mayRead(organizationId)
    ? undefined
    : refusal('not_at_the_table', 'consultation', { facts: { organizationId } });
}
