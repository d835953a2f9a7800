import { isDeepStrictEqual } from 'node:util';
import type { PolicyAnswer } from '../composition/policy.js';
import { accept, refuse, type Decision, type DecisionContext } from '../decision.js';
import type { Dissolution, ProposedDissolution } from '../ending/dissolution.js';
import {
  handedOver,
  settlementObstacle,
  strangerObstacle,
  unnamedObstacle,
  withWhatIsKnown,
} from '../ending/settle-points.js';
import type { OpenPoint } from '../ending/open-point.js';
import { refusal, type Refusal } from '../refusal.js';
import { hasEnded, isCoordinator, votingMembers, type Alliance } from './alliance.js';
import type { AllianceChange } from './alliance-events.js';
import type { DissolutionCommand } from './alliance-commands.js';
import { closeCandidacies } from './close-candidacies.js';
import { isAcceptedByMembers, standingDissents } from './members-consent.js';

type Command<T extends DissolutionCommand['type']> = Extract<DissolutionCommand, { type: T }>;

/**
 * An alliance ends without a result when its members decide so: the coordinator or any member with a vote proposes it,
 * with the reason and with what becomes of each open point, and the quorum of the policy accepts it. While it forms, and
 * where nobody has a vote any more, its coordinator dissolves it at once.
 */
export function decideDissolution(
  alliance: Alliance,
  command: DissolutionCommand,
  { at }: DecisionContext,
): Decision<AllianceChange> {
  switch (command.type) {
    case 'propose-dissolution':
      return propose(alliance, command, at);
    case 'answer-dissolution':
      return answer(alliance, command, at);
    case 'withdraw-dissolution':
      return withdraw(alliance, command, at);
  }
}

function propose(
  alliance: Alliance,
  { by, reason, open, points }: Command<'propose-dissolution'>,
  at: string,
): Decision<AllianceChange> {
  const votes = hasVote(alliance, by.organizationId);
  const coordinates = isCoordinator(alliance, by);
  const alone = alliance.status === 'forming' || votingMembers(alliance).length === 0;
  if (!coordinates && (alone || !votes)) return refuse(refusal('not_entitled', 'alliance'));
  const obstacle = settlementObstacle(alliance, open, points);
  if (obstacle) return refuse(obstacle);
  const { proposedDissolution: present, dissolutionProposals } = alliance;
  const settled = withWhatIsKnown(points, open);
  if (alone)
    return accept(...dissolved(alliance, { at, decidedBy: 'coordinator', reason, points: settled, answers: [] }));
  const { organizationId: proposedBy } = by;
  const same = present && isDeepStrictEqual([present.reason, present.points], [reason, settled]);
  if (same && present.proposedBy === proposedBy) return accept(...endOf(alliance, open, at));
  // A dissent from what was proposed before stays until its member says otherwise.
  const kept = standingDissents(present?.answers ?? []);
  const own: readonly PolicyAnswer[] = votes ? [{ organizationId: proposedBy, stance: 'accept', note: {}, at }] : [];
  const answers = [...kept, ...own];
  const proposal = (dissolutionProposals ?? 0) + 1;
  const put = { proposal, proposedBy, proposedAt: at, reason, points: settled, answers };
  const proposed: AllianceChange = { type: 'dissolution-proposed', at, dissolution: put };
  if (!isAcceptedByMembers(alliance, answers)) return accept(proposed);
  return accept(proposed, ...dissolved(alliance, { at, decidedBy: 'members', reason, points: settled, answers }));
}

/**
 * To the proposal that it names, and to no other one; what opened meanwhile, or was to go to who has left, has to be
 * named first, in another one. Also an old word is counted again: the table may have changed since it was given.
 */
function answer(
  alliance: Alliance,
  { by: { organizationId }, proposal, stance, note, open }: Command<'answer-dissolution'>,
  at: string,
): Decision<AllianceChange> {
  if (!hasVote(alliance, organizationId)) return refuse(refusal('not_entitled', 'alliance'));
  const { proposedDissolution: proposed, status: state } = alliance;
  if (!proposed) return refuse(refusal('no_dissolution_proposed', 'alliance', { state }));
  if (proposed.proposal !== proposal) {
    return refuse(refusal('proposal_replaced', 'alliance', { state, facts: { proposal: proposed.proposal } }));
  }
  const last = proposed.answers.findLast((one) => one.organizationId === organizationId);
  const repeated = last?.stance === stance && stance === 'accept';
  const given: PolicyAnswer = { organizationId, stance, note, at };
  const word: readonly AllianceChange[] = repeated ? [] : [{ type: 'dissolution-answered', at, answer: given }];
  const answers = repeated ? proposed.answers : [...proposed.answers, given];
  if (!isAcceptedByMembers(alliance, answers)) return accept(...word);
  const obstacle = obstacleNow(alliance, proposed, open);
  return obstacle ? refuse(obstacle) : accept(...word, ...asProposed(alliance, { ...proposed, answers }, open, at));
}

/** What the words on a proposed end come to by who sits at the table now; nothing while a point has no end or no owner. */
export function endOf(alliance: Alliance, open: readonly OpenPoint[], at: string): readonly AllianceChange[] {
  const { proposedDissolution: proposed } = alliance;
  if (!proposed || hasEnded(alliance) || !isAcceptedByMembers(alliance, proposed.answers)) return [];
  return obstacleNow(alliance, proposed, open) ? [] : asProposed(alliance, proposed, open, at);
}

/** Why it cannot end as it was proposed, if so: a point opened since, or was to be handed over to who has left. */
function obstacleNow(
  alliance: Alliance,
  { points }: ProposedDissolution,
  open: readonly OpenPoint[],
): Refusal | undefined {
  return unnamedObstacle(alliance, open, points) ?? strangerObstacle(alliance, stillOpen(points, open));
}

function asProposed(
  alliance: Alliance,
  { reason, points, answers }: ProposedDissolution,
  open: readonly OpenPoint[],
  at: string,
): readonly AllianceChange[] {
  const left = stillOpen(points, open);
  return dissolved(alliance, { at, decidedBy: 'members', reason, points: left, answers });
}

/** By whoever proposed it, or the coordinator. */
function withdraw(alliance: Alliance, { by }: Command<'withdraw-dissolution'>, at: string): Decision<AllianceChange> {
  const { proposedDissolution: proposed, status: state } = alliance;
  if (!proposed) {
    const knows = hasVote(alliance, by.organizationId) || isCoordinator(alliance, by);
    return refuse(
      knows ? refusal('no_dissolution_proposed', 'alliance', { state }) : refusal('not_entitled', 'alliance'),
    );
  }
  if (proposed.proposedBy !== by.organizationId && !isCoordinator(alliance, by)) {
    return refuse(refusal('not_entitled', 'alliance'));
  }
  return accept({ type: 'dissolution-withdrawn', at, proposal: proposed.proposal });
}

/** The end, with all that was still asked of others taken back, and who owns what from then on. */
export function dissolved(alliance: Alliance, dissolution: Dissolution): readonly AllianceChange[] {
  const { at, points } = dissolution;
  return [
    ...closeCandidacies(alliance, at, 'alliance_ended', () => true),
    { type: 'alliance-dissolved', at, dissolution },
    ...handedOver(points, at),
  ];
}

/** What its owner settled since it was proposed needs no end any more. */
const stillOpen = (points: Dissolution['points'], open: readonly OpenPoint[]): Dissolution['points'] =>
  points.filter((point) => open.some(({ of, id }) => of === point.of && id === point.id));

const hasVote = (alliance: Alliance, id: string): boolean =>
  votingMembers(alliance).some(({ organizationId }) => organizationId === id);
