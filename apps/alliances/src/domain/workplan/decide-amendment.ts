import { isDeepStrictEqual } from 'node:util';
import { dayOf } from '#contracts';
import { accept, refuse, type Decision, type DecisionContext } from '../decision.js';
import { refusal } from '../refusal.js';
import { type Amendment, type AmendmentAnswer, openAmendment } from './amendment.js';
import { isCoordinator } from './entitlement.js';
import { type PlanBody, workStatusIn } from './plan-body.js';
import { hasEnded, planChanges, type PlanChange } from './plan-changes.js';
import { assemblePlan } from './plan-draft.js';
import { amendedPlan, proposalObstacle } from './propose-plan.js';
import type { WorkplanCommand, WorkplanSetting } from './workplan-commands.js';
import type { WorkplanEvent } from './workplan-events.js';
import { amendmentQuorum } from './workplan-quorum.js';
import type { Workplan } from './workplan.js';

type Command<T extends WorkplanCommand['type']> = Extract<WorkplanCommand, { type: T }>;

/** A plan in force is the members': the coordinator proposes how it should read, and their quorum makes it so. */
export function decideAmendment(
  workplan: Workplan,
  command: Command<'amend-workplan' | 'answer-amendment' | 'withdraw-amendment'>,
  setting: WorkplanSetting,
  context: DecisionContext,
): Decision<WorkplanEvent> {
  if (command.type === 'amend-workplan') return propose(workplan, command, setting, context);
  const open = openAmendment(workplan.amendments);
  const member = setting.voting.find(({ organizationId }) => organizationId === command.by.organizationId);
  const entitled = command.type === 'answer-amendment' ? member !== undefined : isCoordinator(setting, command.by);
  if (!entitled) return refuse(refusal('not_entitled', 'amendment'));
  if (!open) return refuse(refusal('nothing_proposed', 'amendment', { state: workplan.status }));
  if (open.amendment !== command.amendment) {
    const facts = { proposal: open.amendment };
    return refuse(refusal('proposal_replaced', 'amendment', { state: open.status, facts }));
  }
  const { at } = context;
  if (command.type === 'withdraw-amendment' || !member) {
    return accept({ type: 'amendment-withdrawn', at, amendment: open.amendment });
  }
  const { organizationId, constituency } = member;
  const { stance, note } = command;
  return answer(open, { organizationId, constituency, stance, note, at }, setting);
}

/** One amendment is open at a time: another one replaces it, and asks the members anew. */
function propose(
  workplan: Workplan,
  { by, plan, reason }: Command<'amend-workplan'>,
  setting: WorkplanSetting,
  context: DecisionContext,
): Decision<WorkplanEvent> {
  if (!isCoordinator(setting, by)) return refuse(refusal('not_entitled', 'amendment'));
  const { body } = assemblePlan(plan, idsIn(workplan), context);
  const changes = planChanges(workplan, body);
  const open = openAmendment(workplan.amendments);
  if (changes.length === 0 || (open && isDeepStrictEqual(open.changes, changes))) return accept();
  const ended = changes.find((one) => isOfEndedWork(workplan, one));
  if (ended) {
    const subject = ended.of === 'activity' ? 'activity' : 'milestone';
    const facts = { command: 'amend-workplan', id: ended.id ?? '' };
    return refuse(refusal('illegal_transition', subject, { state: workStatusIn(workplan, ended.id) ?? '', facts }));
  }
  const obstacle = proposalObstacle(amendedPlan(workplan, body), setting, workplan.status, dayOf(context.at));
  if (obstacle) return refuse(obstacle);
  const amendment = workplan.amendments.length + 1;
  return accept({ type: 'amendment-proposed', at: context.at, amendment, reasonGiven: reason, changes, body });
}

/** What members said before it was proposed anew is no word on it; of each the last word counts. */
function answer(open: Amendment, given: AmendmentAnswer, setting: WorkplanSetting): Decision<WorkplanEvent> {
  const { amendment, answers } = open;
  const { at } = given;
  const last = answers.findLast(({ organizationId }) => organizationId === given.organizationId);
  const repeated = last?.stance === given.stance && JSON.stringify(last.note) === JSON.stringify(given.note);
  const word: readonly WorkplanEvent[] = repeated ? [] : [{ type: 'amendment-answered', at, amendment, answer: given }];
  const said = { answers: [...answers, given] };
  const { reached } = amendmentQuorum(said, setting.voting, setting.quorum);
  const adopted = given.stance === 'accept' && reached && setting.balanced;
  return adopted ? accept<WorkplanEvent>(...word, { type: 'workplan-amended', at, amendment }) : accept(...word);
}

function idsIn({ objectives, outputs, milestones, activities, needs }: PlanBody): ReadonlySet<string> {
  return new Set([...objectives, ...outputs, ...milestones, ...activities, ...needs].map(({ id }) => id));
}

const isOfEndedWork = (workplan: Workplan, { of, id }: PlanChange): boolean =>
  (of === 'milestone' || of === 'activity') && hasEnded(workStatusIn(workplan, id));
