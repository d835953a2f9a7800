import { hasEnded } from '../alliance/alliance.js';
import type { AllianceRecord } from '../record/alliance-record.js';
import type { ReportStatus } from '../reports/report.js';
import { followedUp } from './follow-up.js';
import type { OpenPoint } from './open-point.js';

/** Of a period that runs nobody waits for a report yet; one that was accepted is done. */
const settledReports: ReadonlySet<ReportStatus> = new Set(['not_yet_due', 'accepted', 'accepted_with_dissent']);

/**
 * All that would be left without an end if the alliance ended now; of one that has ended, what was handed over and is not
 * settled yet.
 */
export function openPointsOf(record: AllianceRecord): readonly OpenPoint[] {
  return hasEnded(record.alliance)
    ? followedUp(record.alliance).map(({ becomes: _, note: __, followUp: ___, ...point }) => point)
    : [...work(record), ...promises(record), ...reviews(record), ...reports(record)];
}

function work({ workplan }: AllianceRecord): readonly OpenPoint[] {
  if (workplan.status !== 'accepted') return [];
  const points = workplan.actionPoints
    .filter(({ status }) => status === 'open')
    .map(({ id, ownerOrganizationId: organizationId, dueOn, title }): OpenPoint => {
      return { of: 'action_point', id, organizationId, dueOn, title };
    });
  const milestones = workplan.milestones
    .filter(({ status }) => status !== 'achieved' && status !== 'dropped')
    .map(({ id, ownerOrganizationId: organizationId, dueOn, title }): OpenPoint => {
      return { of: 'milestone', id, organizationId, dueOn, title };
    });
  return [...points, ...milestones];
}

const promises = (record: AllianceRecord): readonly OpenPoint[] =>
  record.promises.map(({ id, organizationId, dueOn }) => {
    return { of: 'commitment', id, organizationId, ...(dueOn !== undefined && { dueOn }) };
  });

const reviews = ({ rhythm }: AllianceRecord): readonly OpenPoint[] =>
  rhythm.reviews.map(({ decisionId: id, reviewOn: dueOn }) => ({ of: 'decision', id, dueOn }));

const reports = ({ reporting }: AllianceRecord): readonly OpenPoint[] =>
  reporting.reports
    .filter(({ status }) => !settledReports.has(status))
    .map(({ id, dueOn }) => ({ of: 'report', id, dueOn }));
