import { accept, refuse, type Actor, type Decision, type DecisionContext } from '../decision.js';
import { refusal, type Refusal, unknownRecord } from '../refusal.js';
import { dayAt, dayEnds } from '../time/day-ends.js';
import { hundredths } from './amount.js';
import { agreedAmountOf, type Commitment, hasDeclined, type Measure } from './commitment.js';
import type { CommitmentCommand, CommitmentDue, LedgerSetting, PromiseCommitment } from './commitment-commands.js';
import { aboutCommitment, reportDelivery, judgeDelivery, showEvidence, withCompletion } from './decide-delivery.js';
import type { LedgerEvent } from './ledger-events.js';
import { commitmentObstacle, promiseObstacle } from './permitted-commitment-commands.js';
import { whoReported } from './read-evidence.js';

type Command<T extends CommitmentCommand['type']> = Extract<CommitmentCommand, { type: T }>;

/** Each member promises for itself. */
export function promiseCommitment(
  { by, measure, what, needId, meetingId }: PromiseCommitment,
  setting: LedgerSetting,
  { at, newId }: DecisionContext,
): Decision<LedgerEvent> {
  const { organizationId } = by;
  if (!setting.members.includes(organizationId)) return refuse(refusal('not_entitled', 'commitment'));
  const obstacle = promiseObstacle(setting.allianceStatus);
  if (obstacle) return refuse(obstacle);
  if (meetingId !== undefined && !setting.meetings.includes(meetingId)) {
    return refuse(unknownRecord('meeting', meetingId));
  }
  const misfit = needId === undefined ? undefined : needObstacle(needId, measure, setting);
  if (misfit) return refuse(misfit);
  const commitment: Commitment = {
    ...measure,
    id: newId(),
    allianceId: setting.allianceId,
    organizationId,
    what,
    status: 'promised',
    promisedAt: at,
    firstAmount: measure.amount,
    ...(needId === undefined ? {} : { needId }),
    ...(meetingId === undefined ? {} : { meetingId }),
    changes: [],
    deliveries: [],
  };
  return accept({ type: 'commitment-promised', ...aboutCommitment(commitment, at), commitment });
}

/** The facts that follow from a command on a commitment, none when it repeats what is done, or a refusal. */
export function decideCommitment(
  commitment: Commitment,
  command: CommitmentCommand,
  setting: LedgerSetting,
  context: DecisionContext,
): Decision<LedgerEvent> {
  const about = aboutCommitment(commitment, context.at);
  if (command.type === 'judge-delivery' || command.type === 'show-evidence') {
    // First of all: a delivery that is not there is unknown in every state, and to whoever promised too.
    const delivery = commitment.deliveries.find(({ id }) => id === command.deliveryId);
    if (!delivery) return refuse(unknownRecord('delivery', command.deliveryId));
    const obstacle = obstacleTo(commitment, command, setting);
    if (obstacle) return refuse(obstacle);
    return command.type === 'judge-delivery'
      ? judgeDelivery(commitment, delivery, command, about)
      : showEvidence(commitment, delivery, command, setting, about);
  }
  const obstacle = obstacleTo(commitment, command, setting);
  if (obstacle) return refuse(obstacle);
  switch (command.type) {
    case 'agree-commitment':
      return accept({ type: 'commitment-agreed', ...about, agreedBy: command.by.organizationId });
    case 'decline-commitment': {
      const { note, by } = command;
      const { organizationId: declinedBy } = by;
      if (hasDeclined(commitment, declinedBy)) return accept();
      const afterChanges = commitment.changes.length;
      return accept({ type: 'commitment-declined', ...about, declinedBy, note, afterChanges });
    }
    case 'plan-commitment':
      return plan(commitment, command, setting, context);
    case 'change-commitment': {
      const { amount: to, reason } = command;
      const { amount: from, status, needId, changes } = commitment;
      if (to === from) return accept();
      const raised = hundredths(to) > hundredths(from);
      if (raised && hasLeft(commitment, setting)) return refuse(refusal('not_entitled', 'commitment'));
      const agreed = agreedAmountOf(commitment);
      if (agreed !== undefined && hundredths(to) > hundredths(agreed)) {
        return refuse(refusal('raised_after_agreement', 'commitment', { state: status, facts: { agreed } }));
      }
      const put = { ...(needId !== undefined && { needId }), changes: changes.length + 1 };
      return withCompletion(commitment, {
        type: 'commitment-changed',
        ...about,
        from,
        to,
        lowered: !raised,
        reasonGiven: reason,
        ...(status === 'promised' && { anew: put }),
      });
    }
    case 'withdraw-commitment':
      return accept({ type: 'commitment-withdrawn', ...about, from: commitment.amount, reasonGiven: command.reason });
    case 'report-delivery':
      return reportDelivery(commitment, command, setting, context);
  }
}

/** The clock's word that the last day has passed; the present state decides what it means. */
export function decideCommitmentDue(
  commitment: Commitment,
  _: CommitmentDue,
  { allianceStatus, timeZone }: LedgerSetting,
  { at }: DecisionContext,
): Decision<LedgerEvent> {
  const { status, dueOn, overdueSince } = commitment;
  const goesOn = allianceStatus === 'constituted' || allianceStatus === 'active';
  if (!goesOn || status !== 'planned' || dueOn === undefined || overdueSince !== undefined) return accept();
  if (dayEnds(dueOn, timeZone).toISOString() > at) return accept();
  return accept({ type: 'commitment-overdue', ...aboutCommitment(commitment, at), dueOn });
}

function plan(
  commitment: Commitment,
  { dueOn, milestoneId, needId }: Command<'plan-commitment'>,
  setting: LedgerSetting,
  { at }: DecisionContext,
): Decision<LedgerEvent> {
  const { milestones, timeZone } = setting;
  if (milestoneId !== undefined && !milestones.includes(milestoneId)) {
    return refuse(unknownRecord('milestone', milestoneId));
  }
  const misfit = needId === undefined ? undefined : needObstacle(needId, commitment, setting);
  if (misfit) return refuse(misfit);
  const sameNeed = needId === undefined || needId === commitment.needId;
  if (commitment.dueOn === dueOn && commitment.milestoneId === milestoneId && sameNeed) return accept();
  if (dueOn < dayAt(at, timeZone)) {
    return refuse(refusal('date_passed', 'commitment', { state: commitment.status, facts: { dueOn } }));
  }
  const serves = { ...(milestoneId !== undefined && { milestoneId }), ...(needId !== undefined && { needId }) };
  return accept({ type: 'commitment-planned', ...aboutCommitment(commitment, at), dueOn, ...serves });
}

/** A need is covered in its own unit only. */
function needObstacle(
  needId: string,
  { kind, unit }: Pick<Measure, 'kind' | 'unit'>,
  { needs }: LedgerSetting,
): Refusal | undefined {
  const need = needs.find(({ id }) => id === needId);
  if (!need) return unknownRecord('need', needId);
  if (need.kind === kind && need.unit === unit) return undefined;
  return refusal('other_unit', 'need', { state: 'in_force', facts: { kind: need.kind, unit: need.unit } });
}

function obstacleTo(commitment: Commitment, command: CommitmentCommand, setting: LedgerSetting): Refusal | undefined {
  return (
    entitlementObstacle(commitment, command, setting) ??
    commitmentObstacle(commitment.status, setting.allianceStatus, command.type)
  );
}

/**
 * Who promised acts; the coordinator does for one that has left, but promises no more in its name. To agree or not, and to
 * judge, is for another organisation than the one that speaks for the promise; what shows a delivery is shown by whoever
 * reported it, since that one reserved it.
 */
function entitlementObstacle(
  commitment: Commitment,
  command: CommitmentCommand,
  setting: LedgerSetting,
): Refusal | undefined {
  const { organizationId, deliveries } = commitment;
  const { by } = command;
  switch (command.type) {
    case 'agree-commitment':
    case 'decline-commitment':
      if (by.organizationId === whoseWord(commitment, setting)) return refusal('judged_by_owner', 'commitment');
      return isVoting(by, setting) ? undefined : refusal('not_entitled', 'commitment');
    case 'judge-delivery':
      if (by.organizationId === organizationId) return refusal('judged_by_owner', 'delivery');
      return setting.members.includes(by.organizationId) ? undefined : refusal('not_entitled', 'delivery');
    case 'show-evidence': {
      const delivery = deliveries.find(({ id }) => id === command.deliveryId);
      const reported = delivery && whoReported(delivery, commitment) === by.organizationId;
      return reported ? undefined : refusal('not_entitled', 'delivery');
    }
    default:
      return speaksFor(commitment, by, setting) ? undefined : refusal('not_entitled', 'commitment');
  }
}

const isVoting = (by: Actor, { voting }: LedgerSetting): boolean =>
  voting.some(({ organizationId }) => organizationId === by.organizationId);

const hasLeft = ({ organizationId }: Commitment, { members }: LedgerSetting): boolean =>
  !members.includes(organizationId);

const whoseWord = (commitment: Commitment, setting: LedgerSetting): string =>
  hasLeft(commitment, setting) ? setting.coordinatingOrganizationId : commitment.organizationId;

function speaksFor(commitment: Commitment, by: Actor, setting: LedgerSetting): boolean {
  return hasLeft(commitment, setting) ? setting.isCoordinator(by) : by.organizationId === commitment.organizationId;
}
