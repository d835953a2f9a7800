import { isDeepStrictEqual } from 'node:util';
import { decidersOf } from '../admission/candidates.js';
import { interestTransitions, lastVoice, type Interest } from '../admission/interest.js';
import { openCandidacy, standingCandidacy } from '../admission/open-candidacy.js';
import { seatingObstacle } from '../composition/eligibility.js';
import type { Seat } from '../composition/seat.js';
import { accept, refuse, type Decision, type DecisionContext } from '../decision.js';
import { refusal, unknownRecord } from '../refusal.js';
import { transition } from '../transition-table.js';
import { findSeat, isCoordinator, type Alliance } from './alliance.js';
import type { AllianceChange } from './alliance-events.js';
import type { InterestDecisionCommand } from './alliance-commands.js';
import { seatFilled } from './seat-filled.js';
import { candidateObstacle, leftByPredecessor } from './succession.js';

type Express = Extract<InterestDecisionCommand, { type: 'express-interest' }>;
type OnOne = Exclude<InterestDecisionCommand, Express>;
type Replace = Extract<OnOne, { type: 'replace-interest' }>;
type Word = Exclude<OnOne, Replace | { type: 'withdraw-interest' }>;

/** Candidates are seated by what follows (`consequencesOf`), which looks at all of them; here they stand and are judged. */
export function decideInterest(
  alliance: Alliance,
  command: InterestDecisionCommand,
  context: DecisionContext,
): Decision<AllianceChange> {
  return command.type === 'express-interest'
    ? express(alliance, command, context)
    : onInterest(alliance, command, context);
}

function express(alliance: Alliance, command: Express, { at, newId }: DecisionContext): Decision<AllianceChange> {
  const seat = findSeat(alliance, command.seatId);
  if (!seat) return refuse(unknownRecord('seat', command.seatId));
  const { organization } = command;
  if (organization.id !== command.by.organizationId) return refuse(refusal('not_entitled', 'interest'));
  const obstacle =
    seatingObstacle(seat, alliance, organization) ??
    openCandidacy(alliance, seat.id, organization.id, at) ??
    standingCandidacy(alliance, organization.id);
  if (obstacle) return refuse(obstacle);
  return accept({
    type: 'interest-expressed',
    at,
    interestId: newId(),
    seatId: seat.id,
    organizationId: organization.id,
    constituency: organization.constituency,
    message: command.message,
    offers: command.offers,
    countries: organization.countries,
    mandate: organization.mandate,
  });
}

/** The candidate says it anew and keeps its place: who stood first still stood first. */
function replace(interest: Interest, { by, message, offers }: Replace, at: string): Decision<AllianceChange> {
  if (by.organizationId !== interest.organizationId) return refuse(refusal('not_entitled', 'interest'));
  const state = interest.status;
  if (state !== 'submitted') {
    const facts = { command: 'replace-interest' };
    return refuse(refusal('illegal_transition', 'interest', { state, facts }));
  }
  if (isDeepStrictEqual([interest.message, interest.offers], [message, offers])) return accept();
  return accept({ type: 'interest-replaced', ...factOf(interest, at), message, offers });
}

const verbs = { 'accept-interest': 'accept', 'decline-interest': 'decline', 'withdraw-interest': 'withdraw' } as const;

function onInterest(alliance: Alliance, command: OnOne, context: DecisionContext): Decision<AllianceChange> {
  const interest = alliance.interests.find((one) => one.id === command.interestId);
  if (!interest) return refuse(unknownRecord('interest', command.interestId));
  if (command.type === 'replace-interest') return replace(interest, command, context.at);
  const seat = findSeat(alliance, interest.seatId);
  if (!seat) return refuse(unknownRecord('seat', interest.seatId));
  if (command.type === 'withdraw-interest' && command.by.organizationId !== interest.organizationId) {
    return refuse(refusal('not_entitled', 'interest'));
  }
  const step = transition(interestTransitions, 'interest', interest.status, verbs[command.type]);
  if (step.kind === 'illegal') return refuse(step.refusal);
  if (step.kind === 'repeat') return accept();
  if (command.type !== 'withdraw-interest') return judge(alliance, seat, interest, command, context);
  return accept({ type: 'interest-withdrawn', ...factOf(interest, context.at), cause: 'by_candidate' });
}

/** The coordinator's word settles at once; that of a group or of the candidates is one voice, which is counted. */
function judge(
  alliance: Alliance,
  seat: Seat,
  interest: Interest,
  command: Word,
  context: DecisionContext,
): Decision<AllianceChange> {
  const { at } = context;
  const deciders = decidersOf(alliance, seat, interest);
  const entitled =
    deciders.by === 'coordinator'
      ? isCoordinator(alliance, command.by)
      : deciders.organizations.includes(command.by.organizationId);
  if (!entitled) return refuse(refusal('not_entitled', 'interest', { facts: { decidedBy: deciders.by } }));
  const agrees = command.type === 'accept-interest';
  const obstacle = agrees ? candidateObstacle(alliance, seat, interest, at) : undefined;
  if (obstacle) return refuse(obstacle);
  if (deciders.by === 'coordinator') {
    const fact = { ...factOf(interest, at), decidedBy: deciders.by };
    return command.type === 'accept-interest'
      ? accept<AllianceChange>(
          { type: 'interest-accepted', ...fact },
          ...leftByPredecessor(alliance, interest.invitationId, at),
          seatFilled(seat, interest, context),
        )
      : accept({ type: 'interest-declined', ...fact, reason: command.reason });
  }
  const choice = agrees ? 'agree' : 'disagree';
  if (lastVoice(interest, command.by.organizationId)?.choice === choice) return accept();
  const reason = command.type === 'decline-interest' ? { reason: command.reason } : {};
  const voice = { organizationId: command.by.organizationId, choice, at, ...reason } as const;
  return accept({ type: 'candidate-voiced', at, interestId: interest.id, voice });
}

export function factOf(interest: Interest, at: string) {
  return { at, interestId: interest.id, seatId: interest.seatId, organizationId: interest.organizationId };
}
