import { accept, refuse, type Decision, type DecisionContext } from '../decision.js';
import { refusal, unknownRecord } from '../refusal.js';
import { transition } from '../transition-table.js';
import { type Activity, activityTransitions, partiesWithoutFindings } from './activity.js';
import { speaksFor } from './entitlement.js';
import type { WorkplanCommand, WorkplanSetting } from './workplan-commands.js';
import type { WorkplanEvent } from './workplan-events.js';
import type { Workplan } from './workplan.js';

type Command = Extract<WorkplanCommand, { type: 'report-activity' | 'record-findings' }>;

/**
 * Owners report their activities; each party to a joint visit records what it found, and without that of all that sit at
 * the table it is not done.
 */
export function decideActivity(
  { activities }: Workplan,
  command: Command,
  setting: WorkplanSetting,
  { at }: DecisionContext,
): Decision<WorkplanEvent> {
  const activity = activities.find(({ id }) => id === command.activityId);
  if (!activity) return refuse(unknownRecord('activity', command.activityId));
  return command.type === 'report-activity'
    ? report(activity, command, setting, at)
    : recordFindings(activity, command, setting, at);
}

function report(
  activity: Activity,
  { by, report: asked, note, evidence }: Extract<Command, { type: 'report-activity' }>,
  setting: WorkplanSetting,
  at: string,
): Decision<WorkplanEvent> {
  if (!speaksFor(activity.ownerOrganizationId, by, setting)) return refuse(refusal('not_entitled', 'activity'));
  const step = transition(activityTransitions, 'activity', activity.status, asked);
  if (step.kind === 'illegal') return refuse(step.refusal);
  if (step.kind === 'repeat' || step.to === 'planned') return accept();
  const visited = step.to === 'done' && activity.kind === 'joint_visit';
  const silent = visited ? partiesWithoutFindings(activity, setting.members) : [];
  const [missing] = silent;
  if (missing !== undefined) {
    const facts = { organizationId: missing, count: silent.length };
    return refuse(refusal('findings_missing', 'activity', { state: activity.status, facts }));
  }
  const { id: activityId, milestoneId } = activity;
  return accept({ type: 'activity-moved', at, activityId, milestoneId, to: step.to, note, evidence });
}

/** While it is not dropped, also afterwards: a word that comes late still counts, and takes away none before it. */
function recordFindings(
  { id: activityId, milestoneId, kind, status, parties, findings }: Activity,
  { by, text }: Extract<Command, { type: 'record-findings' }>,
  { members }: WorkplanSetting,
  at: string,
): Decision<WorkplanEvent> {
  const { organizationId } = by;
  if (!parties.includes(organizationId) || !members.includes(organizationId)) {
    return refuse(refusal('not_entitled', 'activity'));
  }
  if (kind !== 'joint_visit' || status === 'dropped') {
    return refuse(refusal('illegal_transition', 'activity', { state: status, facts: { command: 'record-findings' } }));
  }
  const last = findings.findLast((one) => one.organizationId === organizationId);
  if (last && JSON.stringify(last.text) === JSON.stringify(text)) return accept();
  return accept({ type: 'findings-recorded', at, activityId, milestoneId, organizationId, text });
}
