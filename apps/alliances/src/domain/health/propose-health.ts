import type { AllianceStatus } from '../alliance/alliance.js';
import type { ActionPoint } from '../workplan/action-point.js';
import type { Milestone } from '../workplan/milestone.js';
import type { CadenceAlarm } from '../rhythm/rhythm.js';
import type { HealthProposal, HealthReasonCode, HealthStatus } from './health.js';

export interface HealthFacts {
  readonly allianceStatus: AllianceStatus;
  readonly statusSince: string;
  /** When a needed place fell empty, if the balance is broken. */
  readonly brokenSince?: string;
  /** How many must join at least before the composition policy is met. */
  readonly placesNeeded: number;
  /** Of a workplan in force; empty otherwise. */
  readonly milestones: readonly Milestone[];
  readonly actionPoints: readonly ActionPoint[];
  /** While the alliance has not met as it meant to. */
  readonly cadence?: CadenceAlarm;
  /** Meetings whose minutes are missed. */
  readonly minutesMissing: number;
  /** Since when promised deliveries are overdue. */
  readonly commitmentsOverdue: readonly string[];
  /** Since when reports are overdue. */
  readonly reportsOverdue: readonly string[];
  /** Reports on which a constituency said nothing in time. */
  readonly reportsUnanswered: number;
  /** When a person last did something in the alliance. */
  readonly lastActivityAt: string;
  readonly at: string;
}

/** Days after which the rules speak up. */
export const healthLimits = {
  silentAtRisk: 45,
  silentOffTrack: 90,
  brokenOffTrack: 60,
  formingAtRisk: 90,
  overdueOffTrack: 30,
} as const;

type Finding = HealthProposal | undefined;

/**
 * Proposes a health with its one-line reason: the worst of what the rules find; of equals the first in the order below.
 * An alliance that has ended is on track: nothing is expected of it.
 */
export function proposeHealth(facts: HealthFacts): HealthProposal {
  const nothing = finding('on_track', 'nothing_late', {});
  if (facts.allianceStatus === 'concluded' || facts.allianceStatus === 'dissolved') return nothing;
  const findings = [
    emptySeats(facts),
    overdue(facts),
    delayed(facts),
    cadence(facts),
    minutes(facts),
    commitments(facts),
    lateReports(facts),
    unanswered(facts),
    silence(facts),
    forming(facts),
  ];
  const found = findings.filter((one) => one !== undefined);
  return found.find(({ status }) => status === 'off_track') ?? found[0] ?? nothing;
}

function emptySeats({ brokenSince, placesNeeded, at }: HealthFacts): Finding {
  if (brokenSince === undefined) return undefined;
  const count = placesNeeded;
  const days = daysBetween(brokenSince, at);
  return finding(days > healthLimits.brokenOffTrack ? 'off_track' : 'at_risk', 'needed_seats_empty', { count, days });
}

function overdue({ actionPoints, at }: HealthFacts): Finding {
  const late = actionPoints.filter(({ status, overdueSince }) => status === 'open' && overdueSince !== undefined);
  if (late.length === 0) return undefined;
  const days = Math.max(...late.map(({ overdueSince }) => daysBetween(overdueSince ?? at, at)));
  const status = days > healthLimits.overdueOffTrack ? 'off_track' : 'at_risk';
  return finding(status, 'action_points_overdue', { count: late.length, days });
}

/** Off track when at least half of the milestones still to come are delayed, and more than one is. */
function delayed({ milestones }: HealthFacts): Finding {
  const ahead = milestones.filter(({ status }) => status !== 'achieved' && status !== 'dropped');
  const count = ahead.filter(({ status }) => status === 'delayed').length;
  if (count === 0) return undefined;
  const status = count > 1 && count * 2 >= ahead.length ? 'off_track' : 'at_risk';
  return finding(status, 'milestones_delayed', { count, ahead: ahead.length });
}

/** Off track when the year can no longer have as many meetings as it should. */
function cadence({ cadence: alarm }: HealthFacts): Finding {
  if (!alarm) return undefined;
  return finding(alarm.beyondRule ? 'off_track' : 'at_risk', 'cadence_missed', { count: alarm.windows });
}

function minutes({ minutesMissing: count }: HealthFacts): Finding {
  return count === 0 ? undefined : finding('at_risk', 'minutes_missing', { count });
}

function commitments({ commitmentsOverdue, at }: HealthFacts): Finding {
  return lateSince('commitments_overdue', commitmentsOverdue, at);
}

function lateReports({ reportsOverdue, at }: HealthFacts): Finding {
  return lateSince('reports_overdue', reportsOverdue, at);
}

function unanswered({ reportsUnanswered: count }: HealthFacts): Finding {
  return count === 0 ? undefined : finding('at_risk', 'reports_unanswered', { count });
}

function lateSince(code: HealthReasonCode, since: readonly string[], at: string): Finding {
  const [oldest] = since.toSorted();
  if (oldest === undefined) return undefined;
  const days = daysBetween(oldest, at);
  const status = days > healthLimits.overdueOffTrack ? 'off_track' : 'at_risk';
  return finding(status, code, { count: since.length, days });
}

function silence({ lastActivityAt, at }: HealthFacts): Finding {
  const days = daysBetween(lastActivityAt, at);
  if (days <= healthLimits.silentAtRisk) return undefined;
  return finding(days > healthLimits.silentOffTrack ? 'off_track' : 'at_risk', 'silent', { days });
}

function forming({ allianceStatus, statusSince, placesNeeded, at }: HealthFacts): Finding {
  const days = daysBetween(statusSince, at);
  if (allianceStatus !== 'forming' || days <= healthLimits.formingAtRisk) return undefined;
  return finding('at_risk', 'forming_for_long', { days, count: placesNeeded });
}

function finding(
  status: HealthStatus,
  code: HealthReasonCode,
  params: Readonly<Record<string, number>>,
): HealthProposal {
  return { status, reason: { code, params } };
}

function daysBetween(from: string, to: string): number {
  return Math.floor((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
