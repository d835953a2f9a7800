import { dayOf } from '#contracts';
import { accept, refuse, type Decision, type DecisionContext } from '../decision.js';
import { refusal, type Refusal, unknownRecord } from '../refusal.js';
import type { ActionPoint } from './action-point.js';
import { decideActivity } from './decide-activity.js';
import { decideAmendment } from './decide-amendment.js';
import { decideDueSoon } from './decide-due-soon.js';
import { decideWork, decideWorkDue } from './decide-work.js';
import { isCoordinator, ownerObstacle } from './entitlement.js';
import { evolveWorkplan } from './evolve-workplan.js';
import { workplanObstacle } from './permitted-workplan-commands.js';
import { assemblePlan } from './plan-draft.js';
import { proposalObstacle } from './propose-plan.js';
import type { WorkplanCommand, WorkplanSetting } from './workplan-commands.js';
import type { WorkplanEvent } from './workplan-events.js';
import { lastResponse, workplanQuorum } from './workplan-quorum.js';
import type { Workplan, WorkplanResponse } from './workplan.js';

type Command<T extends WorkplanCommand['type']> = Extract<WorkplanCommand, { type: T }>;

/**
 * The facts that follow from a command on a workplan, none when it repeats what is done, or a refusal. With
 * `workplan-accepted` the alliance becomes active: the caller gives it that command in the same transaction.
 */
export function decideWorkplan(
  workplan: Workplan,
  command: WorkplanCommand,
  setting: WorkplanSetting,
  context: DecisionContext,
): Decision<WorkplanEvent> {
  if (command.type === 'milestone-due' || command.type === 'action-point-due') {
    return decideWorkDue(workplan, command, setting, context);
  }
  if (command.type === 'work-due-soon') return decideDueSoon(workplan, command, setting, context);
  if (command.type === 'propose-workplan' && workplan.status === 'proposed') return accept();
  const obstacle = workplanObstacle(workplan.status, setting.allianceStatus, command.type);
  if (obstacle) return refuse(obstacle);
  switch (command.type) {
    case 'draft-workplan':
      return draft(workplan, command, setting, context);
    case 'propose-workplan':
      return propose(workplan, command, setting, context);
    case 'respond-to-workplan':
      return respond(workplan, command, setting, context);
    case 'amend-workplan':
    case 'answer-amendment':
    case 'withdraw-amendment':
      return decideAmendment(workplan, command, setting, context);
    case 'assign-action-point':
      return assign(workplan, command, setting, context);
    case 'report-activity':
    case 'record-findings':
      return decideActivity(workplan, command, setting, context);
    case 'report-milestone':
    case 'complete-action-point':
    case 'verify-action-point':
      return decideWork(workplan, command, setting, context);
  }
}

function draft(
  workplan: Workplan,
  command: Command<'draft-workplan'>,
  setting: WorkplanSetting,
  context: DecisionContext,
): Decision<WorkplanEvent> {
  if (!isCoordinator(setting, command.by)) return refuse(refusal('not_entitled', 'workplan'));
  const { objectives, outputs, milestones, activities, needs, actionPoints: points } = workplan;
  const parts = [objectives, outputs, milestones, activities, needs, points];
  const known = new Set(parts.flatMap((part) => part.map(({ id }) => id)));
  const { body, idOf } = assemblePlan(command.plan, known, context);
  const actionPoints = command.actionPoints.map(({ id, milestoneId, ...one }): ActionPoint => {
    const serves = milestoneId === undefined ? {} : { milestoneId: idOf(milestoneId) };
    return { ...one, ...serves, id: id !== undefined && known.has(id) ? id : context.newId(), status: 'open' };
  });
  return accept({ type: 'workplan-drafted', at: context.at, body, actionPoints });
}

function propose(
  workplan: Workplan,
  command: Command<'propose-workplan'>,
  setting: WorkplanSetting,
  { at }: DecisionContext,
): Decision<WorkplanEvent> {
  if (!isCoordinator(setting, command.by)) return refuse(refusal('not_entitled', 'workplan'));
  const { actionPoints, status } = workplan;
  const obstacle = proposalObstacle({ body: workplan, actionPoints }, setting, status, dayOf(at));
  if (obstacle) return refuse(obstacle);
  return accept({ type: 'workplan-proposed', at, version: workplan.version + 1 });
}

/**
 * Each voting member speaks for itself, to the proposal that it names and to no other one. Its word is added to what was
 * said, and the quorum counted again; also when the word is an old one, since the table may have changed meanwhile: an
 * empty seat was filled, or somebody left.
 */
function respond(
  workplan: Workplan,
  command: Command<'respond-to-workplan'>,
  setting: WorkplanSetting,
  { at }: DecisionContext,
): Decision<WorkplanEvent> {
  const member = setting.voting.find(({ organizationId }) => organizationId === command.by.organizationId);
  if (!member) return refuse(refusal('not_entitled', 'workplan'));
  const { proposal, stance, note } = command;
  if (proposal !== workplan.version) {
    const facts = { proposal: workplan.version };
    return refuse(refusal('proposal_replaced', 'workplan', { state: workplan.status, facts }));
  }
  const last = lastResponse(workplan, member.organizationId);
  const repeated = last?.stance === stance && JSON.stringify(last.note) === JSON.stringify(note);
  const response: WorkplanResponse = { ...member, stance, note, version: workplan.version, at };
  const word: readonly WorkplanEvent[] = repeated ? [] : [{ type: 'workplan-answered', at, response }];
  const { reached } = workplanQuorum(word.reduce(evolveWorkplan, workplan), setting.voting, setting.quorum);
  const adopted = stance === 'accept' && workplan.status === 'proposed' && reached && setting.balanced;
  return adopted
    ? accept<WorkplanEvent>(...word, { type: 'workplan-accepted', at, version: workplan.version })
    : accept(...word);
}

function assign(
  workplan: Workplan,
  command: Command<'assign-action-point'>,
  setting: WorkplanSetting,
  { at, newId }: DecisionContext,
): Decision<WorkplanEvent> {
  if (!isCoordinator(setting, command.by)) return refuse(refusal('not_entitled', 'action_point'));
  const { ownerOrganizationId, milestoneId, meetingId } = command.actionPoint;
  const obstacle = ownerObstacle(ownerOrganizationId, setting);
  if (obstacle) return refuse(obstacle);
  if (milestoneId !== undefined && !workplan.milestones.some(({ id }) => id === milestoneId)) {
    return refuse(unknownRecord('milestone', milestoneId));
  }
  const meeting = setting.meetings.find(({ id }) => id === meetingId);
  if (meetingId !== undefined && !meeting) return refuse(unknownRecord('meeting', meetingId));
  if (meeting?.status === 'minutes_agreed') return refuse(agreedWithout(command.type));
  return accept({
    type: 'action-point-assigned',
    at,
    actionPoint: { ...command.actionPoint, id: newId(), status: 'open' },
  });
}

/** Minutes that the members agreed say what they said then: nothing comes to them. */
const agreedWithout = (command: string): Refusal =>
  refusal('illegal_transition', 'meeting', {
    state: 'minutes_agreed',
    allowed: ['respond-to-minutes'],
    facts: { command },
  });
