import { accept, refuse, type Decision, type DecisionContext } from '../decision.js';
import { refusal, type Refusal } from '../refusal.js';
import { answerDayObstacle } from '../reports/answer-day.js';
import { reportObstacle } from '../reports/permitted-report-commands.js';
import { aboutClearance } from './about-clearance.js';
import type { ClearanceSetting, RequestClearance } from './clearance-commands.js';
import type { ClearanceEvent } from './clearance-events.js';
import type { Clearance } from './clearance.js';
import { isOfState, stateObstacle } from './same-state.js';

/**
 * A member that speaks for a state puts what it would say of a report to other institutions of that state. Only a text
 * that stands is cleared: what is still read may come back and change.
 */
export function requestClearance(
  { by, stance, note, asked, endsOn }: RequestClearance,
  setting: ClearanceSetting,
  { at, newId }: DecisionContext,
): Decision<ClearanceEvent> {
  const { allianceId, report } = setting;
  const member = setting.voting.find(({ organizationId }) => organizationId === by.organizationId);
  if (!member || !isOfState(member.constituency)) return refuse(refusal('not_entitled', 'clearance'));
  const word = stance === 'validate' ? 'validate-report' : 'dissent-from-report';
  const obstacle =
    reportObstacle(report.status, setting.allianceStatus, word) ??
    alreadyAsked(setting) ??
    asked.map((one) => stateObstacle(one, setting)).find((one) => one !== undefined) ??
    answerDayObstacle('clearance', endsOn, member.constituency, setting, at);
  if (obstacle) return refuse(obstacle);
  const clearance: Clearance = {
    id: newId(),
    allianceId,
    reportId: report.id,
    periodEndsOn: report.period.to,
    organizationId: by.organizationId,
    requestedBy: by.personId,
    requestedAt: at,
    stance,
    note,
    asked: asked.map(({ id }) => id),
    endsOn,
    status: 'open',
    answers: [],
    reminded: false,
  };
  return accept({ type: 'clearance-requested', ...aboutClearance(clearance, at), clearance });
}

const alreadyAsked = ({ openClearance: clearanceId }: ClearanceSetting): Refusal | undefined =>
  clearanceId === undefined
    ? undefined
    : refusal('clearance_open', 'clearance', { state: 'open', facts: { clearanceId } });
