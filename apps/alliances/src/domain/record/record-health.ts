import { placesNeeded, summarizeComposition } from '../composition/composition.js';
import { decideHealth } from '../health/decide-health.js';
import type { HealthProposal } from '../health/health.js';
import { healthLimits, proposeHealth, type HealthFacts } from '../health/propose-health.js';
import { hasEnded, policyOf } from '../alliance/alliance.js';
import { overdueReports, unansweredReports } from '../reports/reporting.js';
import { cadenceAlarm } from '../rhythm/rhythm.js';
import type { AllianceRecord, RecordFact } from './alliance-record.js';
import { nextOfLife } from './review-life.js';
import { fallsSilentAt } from './review-silence.js';

const dayMs = 86_400_000;

/** What the rules say of the alliance at this instant. */
export function healthProposalOf(record: AllianceRecord, at: string): HealthProposal {
  return proposeHealth(healthFactsOf(record, at));
}

/** The rules look again: none when they find what they found before. */
export function reviewHealth(record: AllianceRecord, at: string): readonly RecordFact[] {
  const decision = decideHealth(record.health, { type: 'review-health', proposal: healthProposalOf(record, at) }, at);
  return decision.accepted ? decision.events.map((event) => ({ of: 'health', event })) : [];
}

/**
 * The next instant at which the rules may find something else without anybody having done anything; none for an
 * alliance that is dormant or has ended.
 */
export function nextHealthReview(record: AllianceRecord, at: string): string | undefined {
  if (hasEnded(record.alliance) || record.alliance.status === 'dormant') return undefined;
  const facts = healthFactsOf(record, at);
  const { silentAtRisk, silentOffTrack, brokenOffTrack, formingAtRisk, overdueOffTrack } = healthLimits;
  const instants = [
    fallsSilentAt(record),
    nextOfLife(record),
    after(facts.lastActivityAt, silentAtRisk),
    after(facts.lastActivityAt, silentOffTrack),
    after(facts.allianceStatus === 'forming' ? facts.statusSince : undefined, formingAtRisk),
    after(facts.brokenSince, brokenOffTrack),
    ...facts.actionPoints.map(({ status, overdueSince }) =>
      after(status === 'open' ? overdueSince : undefined, overdueOffTrack),
    ),
    ...facts.commitmentsOverdue.map((since) => after(since, overdueOffTrack)),
    ...facts.reportsOverdue.map((since) => after(since, overdueOffTrack)),
  ];
  return instants.filter((instant) => instant !== undefined && instant > at).sort()[0];
}

function healthFactsOf(
  { alliance, workplan, rhythm, promises, reporting, lastActivityAt }: AllianceRecord,
  at: string,
): HealthFacts {
  const cadence = cadenceAlarm(rhythm);
  const inForce = workplan.status === 'accepted';
  return {
    allianceStatus: alliance.status,
    statusSince: alliance.statusSince,
    ...(alliance.balance === 'broken' ? { brokenSince: alliance.balanceSince } : {}),
    placesNeeded: placesNeeded(summarizeComposition(policyOf(alliance), alliance.places)),
    milestones: inForce ? workplan.milestones : [],
    actionPoints: inForce ? workplan.actionPoints : [],
    ...(cadence && { cadence }),
    minutesMissing: rhythm.meetings.filter(({ minutesMissingSince }) => minutesMissingSince !== undefined).length,
    commitmentsOverdue: promises.flatMap(({ overdueSince }) => (overdueSince === undefined ? [] : [overdueSince])),
    reportsOverdue: overdueReports(reporting).map(({ overdueSince }) => overdueSince ?? at),
    reportsUnanswered: unansweredReports(reporting).length,
    lastActivityAt,
    at,
  };
}

/** The rules count whole days and speak up when there are more than `days` of them. */
function after(since: string | undefined, days: number): string | undefined {
  return since === undefined ? undefined : new Date(Date.parse(since) + (days + 1) * dayMs).toISOString();
}
