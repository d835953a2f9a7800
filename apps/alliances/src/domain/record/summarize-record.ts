import { policyOf } from '../alliance/alliance.js';
import type { AllianceSummary } from '../board/summarize-board.js';
import { placesNeeded, summarizeComposition } from '../composition/composition.js';
import { showHealth } from '../health/health.js';
import { overdueReports, reportDays, reportsToValidate, unansweredReports } from '../reports/reporting.js';
import { cadenceAlarm } from '../rhythm/rhythm.js';
import type { OwedAnswer } from '../week/owed-answer.js';
import type { OwedKind } from '../week/owed-kind.js';
import { hasEnded } from '../workplan/plan-changes.js';
import type { AllianceRecord } from './alliance-record.js';

/** Answers that the board counts under a line of their own. */
const countedElsewhere: ReadonlySet<OwedKind> = new Set([
  'coordinator',
  'minutes',
  'report',
  'sign_off',
  'silence',
  'still_alive',
]);

/** What the board looks at; taken anew with each change, timers included. @param owed what is owed in the same alliance */
export function summarizeRecord(record: AllianceRecord, owed: readonly OwedAnswer[]): AllianceSummary {
  const { alliance, workplan, health, rhythm, promises, reporting, lastActivityAt } = record;
  const inForce = workplan.status === 'accepted';
  const milestones = inForce ? workplan.milestones : [];
  const activities = inForce ? workplan.activities.filter(({ status }) => !hasEnded(status)) : [];
  const points = inForce ? workplan.actionPoints.filter(({ status }) => status === 'open') : [];
  const ahead = milestones.filter(({ status }) => status !== 'achieved' && status !== 'dropped');
  const convened = rhythm.meetings.filter(({ status }) => status === 'convened').map(({ day }) => day);
  const work = [...ahead, ...activities, ...points].map(({ dueOn }) => dueOn);
  const deliveries = promises.flatMap(({ dueOn }) => (dueOn === undefined ? [] : [dueOn]));
  return {
    id: alliance.id,
    status: alliance.status,
    health: showHealth(health).status,
    missingPlaces: placesNeeded(summarizeComposition(policyOf(alliance), alliance.places)),
    balanceBroken: alliance.balance === 'broken',
    coordinatorConfirmed: alliance.coordinator.confirmed,
    overdueActionPoints: points.filter(({ overdueSince }) => overdueSince !== undefined).length,
    delayedMilestones: ahead.filter(({ status }) => status === 'delayed').length,
    awaitingAnswer: owed.filter(({ what }) => !countedElsewhere.has(what)).length,
    cadenceMissed: cadenceAlarm(rhythm) !== undefined,
    minutesMissing: rhythm.meetings.filter(({ minutesMissingSince }) => minutesMissingSince !== undefined).length,
    reviewsDue: rhythm.reviews.filter(({ due }) => due).length,
    overdueCommitments: promises.filter(({ overdueSince }) => overdueSince !== undefined).length,
    overdueReports: overdueReports(reporting).length,
    reportsToValidate: reportsToValidate(reporting).length,
    unansweredReports: unansweredReports(reporting).length,
    dueDays: [...new Set([...work, ...convened, ...deliveries, ...reportDays(reporting)])].sort(),
    lifeQuestioned: alliance.lifeQuestion !== undefined,
    lastActivityAt,
  };
}
