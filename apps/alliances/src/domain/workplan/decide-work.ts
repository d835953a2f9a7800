import { accept, refuse, type Decision, type DecisionContext } from '../decision.js';
import { refusal, unknownRecord } from '../refusal.js';
import { dayAt } from '../time/day-ends.js';
import { transition } from '../transition-table.js';
import { actionPointTransitions } from './action-point.js';
import { speaksFor } from './entitlement.js';
import { type Milestone, milestoneTransitions } from './milestone.js';
import type { WorkplanCommand, WorkplanSetting } from './workplan-commands.js';
import type { WorkplanEvent } from './workplan-events.js';
import type { Workplan } from './workplan.js';

type Command<T extends WorkplanCommand['type']> = Extract<WorkplanCommand, { type: T }>;

/** What members report on the work: owners their milestones and action points, another organisation that they are true. */
export function decideWork(
  workplan: Workplan,
  command: Command<'report-milestone' | 'complete-action-point' | 'verify-action-point'>,
  setting: WorkplanSetting,
  context: DecisionContext,
): Decision<WorkplanEvent> {
  return command.type === 'report-milestone'
    ? reportMilestone(workplan, command, setting, context)
    : settleActionPoint(workplan, command, setting, context);
}

/** A milestone whose day has passed stays delayed until it is achieved or given up: to begin it hides no lateness. */
function reportMilestone(
  workplan: Workplan,
  command: Command<'report-milestone'>,
  setting: WorkplanSetting,
  { at }: DecisionContext,
): Decision<WorkplanEvent> {
  const milestone = workplan.milestones.find(({ id }) => id === command.milestoneId);
  if (!milestone) return refuse(unknownRecord('milestone', command.milestoneId));
  if (!speaksFor(milestone.ownerOrganizationId, command.by, setting)) {
    return refuse(refusal('not_entitled', 'milestone'));
  }
  const step = transition(milestoneTransitions, 'milestone', milestone.status, command.report);
  if (step.kind === 'illegal') return refuse(step.refusal);
  const today = dayAt(at, setting.timeZone);
  if (command.report === 'delay' && command.expectedOn !== undefined && command.expectedOn <= today) {
    const facts = { expectedOn: command.expectedOn };
    return refuse(refusal('date_passed', 'milestone', { state: milestone.status, facts }));
  }
  if (step.kind === 'repeat') return expectAnew(milestone, command, at);
  if (step.to === 'in_progress' && milestone.status === 'delayed' && milestone.dueOn < today) {
    return refuse(
      refusal('illegal_transition', 'milestone', {
        state: milestone.status,
        allowed: ['achieve', 'drop'],
        facts: { command: command.report },
      }),
    );
  }
  const { note, evidence, expectedOn } = command;
  const fact = { at, milestoneId: milestone.id, dueOn: milestone.dueOn, note, evidence };
  switch (command.report) {
    case 'achieve':
      return accept({ type: 'milestone-achieved', ...fact });
    case 'delay':
      return accept({ type: 'milestone-delayed', ...fact, ...(expectedOn !== undefined && { expectedOn }) });
    case 'begin':
      return accept({ type: 'milestone-moved', ...fact, to: 'in_progress' });
    case 'drop':
      return accept({ type: 'milestone-moved', ...fact, to: 'dropped' });
  }
}

/** One that is delayed already gets another day; all else would only be said twice. */
function expectAnew(
  { id: milestoneId, status, dueOn, expectedOn: before }: Milestone,
  { expectedOn, note, evidence }: Command<'report-milestone'>,
  at: string,
): Decision<WorkplanEvent> {
  if (status !== 'delayed' || expectedOn === undefined || expectedOn === before) return accept();
  return accept({ type: 'milestone-expected', at, milestoneId, dueOn, expectedOn, note, evidence });
}

function settleActionPoint(
  workplan: Workplan,
  command: Command<'complete-action-point' | 'verify-action-point'>,
  setting: WorkplanSetting,
  { at }: DecisionContext,
): Decision<WorkplanEvent> {
  const point = workplan.actionPoints.find(({ id }) => id === command.actionPointId);
  if (!point) return refuse(unknownRecord('action_point', command.actionPointId));
  const { ownerOrganizationId, dueOn } = point;
  const by = command.by.organizationId;
  const completing = command.type === 'complete-action-point';
  const entitled = completing ? speaksFor(ownerOrganizationId, command.by, setting) : setting.members.includes(by);
  if (!entitled) return refuse(refusal('not_entitled', 'action_point'));
  const step = transition(actionPointTransitions, 'action_point', point.status, completing ? 'complete' : 'verify');
  if (step.kind === 'illegal') return refuse(step.refusal);
  if (step.kind === 'repeat') return accept();
  const fact = { at, actionPointId: point.id, ownerOrganizationId, dueOn };
  if (completing) return accept({ type: 'action-point-completed', ...fact, completedBy: by });
  if (by === ownerOrganizationId || by === point.completedBy) {
    return refuse(refusal('verified_by_owner', 'action_point', { state: point.status }));
  }
  return accept({ type: 'action-point-verified', ...fact, verifiedBy: by });
}

/**
 * The timer's word that a day has passed; the present state decides what it means. `today` is the day where the alliance
 * works, `YYYY-MM-DD`. Nothing is overdue in a plan that is not in force.
 */
export function decideWorkDue(
  workplan: Workplan,
  command: Command<'milestone-due' | 'action-point-due'>,
  setting: WorkplanSetting,
  { at }: DecisionContext,
): Decision<WorkplanEvent> {
  if (workplan.status !== 'accepted' || setting.allianceStatus !== 'active') return accept();
  if (command.type === 'milestone-due') {
    const milestone = workplan.milestones.find(({ id }) => id === command.milestoneId);
    const late = milestone?.status === 'planned' || milestone?.status === 'in_progress';
    if (!milestone || !late || milestone.dueOn >= command.today) return accept();
    const { id: milestoneId, dueOn } = milestone;
    return accept({ type: 'milestone-delayed', at, milestoneId, dueOn, note: {}, evidence: [] });
  }
  const point = workplan.actionPoints.find(({ id }) => id === command.actionPointId);
  if (point?.status !== 'open' || point.overdueSince !== undefined || point.dueOn >= command.today) return accept();
  const { id: actionPointId, ownerOrganizationId, dueOn } = point;
  return accept({ type: 'action-point-overdue', at, actionPointId, ownerOrganizationId, dueOn });
}
