import { isDeepStrictEqual } from 'node:util';
import type { CompositionPolicy, PolicyAnswer, PolicyInForce } from '../composition/policy.js';
import { accept, refuse, type Decision, type DecisionContext } from '../decision.js';
import { refusal, type Refusal } from '../refusal.js';
import { isCoordinator, policyOf, votingMembers, type Alliance } from './alliance.js';
import type { CompositionDecisionCommand } from './alliance-commands.js';
import type { AllianceChange } from './alliance-events.js';
import { isAcceptedByMembers } from './members-consent.js';
import { policyBreaks } from './policy-breaks.js';

/**
 * While the alliance forms, its coordinator sets the policy, or the initiative's revision does. Once constituted it is the
 * members': the coordinator proposes, and it comes into force when the quorum of the present policy accepts it. Neither
 * takes anything from who holds a seat, stands for one or is invited.
 */
export function decideComposition(
  alliance: Alliance,
  command: CompositionDecisionCommand,
  { at }: DecisionContext,
): Decision<AllianceChange> {
  switch (command.type) {
    case 'revise-composition':
      return revise(alliance, command, at);
    case 'answer-composition':
      return answer(alliance, command, at);
  }
}

/** The same policy again changes nothing, unless the words on it are enough by now. */
function revise(
  alliance: Alliance,
  { by, policy, origin }: Extract<CompositionDecisionCommand, { type: 'revise-composition' }>,
  at: string,
): Decision<AllianceChange> {
  // What its lead writes is followed by rule, also while the coordination rests.
  if (origin === 'table' && !isCoordinator(alliance, by)) return refuse(refusal('not_entitled', 'alliance'));
  const forming = alliance.status === 'forming';
  const { seats, rules } = (forming ? undefined : alliance.proposedPolicy) ?? policyOf(alliance);
  if (isDeepStrictEqual({ seats, rules }, policy) && (!forming || alliance.policy.origin === origin)) {
    return accept(...adoptionOf(alliance, at));
  }
  const broken = breakOf(alliance, policy, at);
  if (broken) return refuse(broken);
  return accept(forming ? revised(alliance, policy, origin, at) : { type: 'composition-proposed', at, ...policy });
}

/**
 * To the proposal that it names, and to no other one. A member's last word counts; silence counts as nothing. Also an old
 * word is counted again: the table may have changed since it was given.
 */
function answer(
  alliance: Alliance,
  { by, proposal, stance, note }: Extract<CompositionDecisionCommand, { type: 'answer-composition' }>,
  at: string,
): Decision<AllianceChange> {
  const { proposedPolicy: proposed } = alliance;
  if (!votingMembers(alliance).some(({ organizationId }) => organizationId === by.organizationId)) {
    return refuse(refusal('not_entitled', 'alliance'));
  }
  if (!proposed) return refuse(refusal('nothing_proposed', 'alliance', { state: alliance.status }));
  if (proposed.proposal !== proposal) {
    const facts = { proposal: proposed.proposal };
    return refuse(refusal('proposal_replaced', 'alliance', { state: alliance.status, facts }));
  }
  const last = proposed.answers.findLast(({ organizationId }) => organizationId === by.organizationId);
  const repeated = last?.stance === stance && stance === 'accept';
  const given: PolicyAnswer = { organizationId: by.organizationId, stance, note, at };
  const word: readonly AllianceChange[] = repeated ? [] : [{ type: 'composition-answered', at, answer: given }];
  const answers = repeated ? proposed.answers : [...proposed.answers, given];
  if (!isAcceptedByMembers(alliance, answers)) return accept(...word);
  const { seats, rules } = proposed;
  const broken = breakOf(alliance, { seats, rules }, at);
  return broken ? refuse(broken) : accept(...word, revised(alliance, { seats, rules }, 'table', at));
}

/**
 * What the words on a proposed policy come to by who sits at the table now, where nobody has to be pushed out for it; nothing
 * while the alliance is dormant.
 */
export function adoptionOf(alliance: Alliance, at: string): readonly AllianceChange[] {
  const { proposedPolicy: proposed, status } = alliance;
  if (!proposed || status === 'dormant' || !isAcceptedByMembers(alliance, proposed.answers)) return [];
  const { seats, rules } = proposed;
  return breakOf(alliance, { seats, rules }, at) ? [] : [revised(alliance, { seats, rules }, 'table', at)];
}

function breakOf(alliance: Alliance, policy: CompositionPolicy, at: string): Refusal | undefined {
  const [first] = policyBreaks(alliance, policy, at);
  if (!first) return undefined;
  const { seatId, rule, code, organizations } = first;
  const what = { ...(seatId !== undefined && { seatId }), ...(rule && { rule }) };
  return refusal('seat_in_use', 'seat', {
    state: 'in_use',
    facts: { ...what, breaks: code, held: organizations.length },
  });
}

function revised(
  { policy: { version } }: Alliance,
  policy: CompositionPolicy,
  origin: PolicyInForce['origin'],
  at: string,
): AllianceChange {
  return { type: 'composition-revised', at, version: version + 1, origin, ...policy };
}
