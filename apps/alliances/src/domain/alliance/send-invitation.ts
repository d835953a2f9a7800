import { dayOf, daysFrom } from '#contracts';
import { longestInvitationDays } from '../admission/invitation.js';
import { openCandidacy, openSuccession } from '../admission/open-candidacy.js';
import { seatingObstacle } from '../composition/eligibility.js';
import { isHeld, type Place } from '../composition/place.js';
import { accept, refuse, type Actor, type Decision, type DecisionContext } from '../decision.js';
import { refusal, unknownRecord, type Refusal } from '../refusal.js';
import { findSeat, isCoordinator, type Alliance } from './alliance.js';
import type { InvitationDecisionCommand, Invite } from './alliance-commands.js';
import type { AllianceChange } from './alliance-events.js';
import { evolveAll, evolveAlliance } from './evolve-alliance.js';
import { vacated } from './seat-vacated.js';

type Sending<T extends InvitationDecisionCommand['type']> = Extract<InvitationDecisionCommand, { type: T }>;
export type SendingCommand = Sending<'invite-partner' | 'invite-partners' | 'name-successor'>;

export function sendInvitation(
  alliance: Alliance,
  command: SendingCommand,
  context: DecisionContext,
): Decision<AllianceChange> {
  switch (command.type) {
    case 'invite-partner':
      return invite(alliance, command, context);
    case 'invite-partners':
      return inviteAll(alliance, command, context);
    case 'name-successor':
      return nameSuccessor(alliance, command, context);
  }
}

/** The coordinator invites; only rules, never a judgement, stand between the invited and the seat. */
function invite(
  alliance: Alliance,
  command: Sending<'invite-partner'>,
  context: DecisionContext,
): Decision<AllianceChange> {
  if (!isCoordinator(alliance, command.by)) return refuse(refusal('not_entitled', 'invitation'));
  return send(alliance, command, context);
}

/** All of them, in their order, or none: whoever gives the command has left out those that are refused. */
function inviteAll(
  alliance: Alliance,
  { by, invites }: Sending<'invite-partners'>,
  context: DecisionContext,
): Decision<AllianceChange> {
  const sent: AllianceChange[] = [];
  for (const one of invites) {
    const decision = invite(evolveAll(alliance, sent), { type: 'invite-partner', by, ...one }, context);
    if (!decision.accepted) return decision;
    sent.push(...decision.events);
  }
  return accept(...sent);
}

/** A holder invites another organisation into its own place, which it keeps until the other one accepts; one at a time. */
function nameSuccessor(
  alliance: Alliance,
  { placeId, ...command }: Sending<'name-successor'>,
  context: DecisionContext,
): Decision<AllianceChange> {
  const place = alliance.places.find((one) => one.id === placeId);
  if (!place) return refuse(unknownRecord('place', placeId));
  if (place.organizationId !== command.by.organizationId) return refuse(refusal('not_entitled', 'place'));
  if (!isHeld(place)) return refuse(refusal('illegal_transition', 'place', { state: 'ended' }));
  if (command.organization.id === place.organizationId) return refuse(itsOwnSuccessor(place));
  const named = openSuccession(alliance, placeId, context.at);
  if (named) return refuse(named);
  const after = evolveAlliance(alliance, vacated(place, context.at, 'replaced'));
  return send(after, { ...command, seatId: place.seatId }, context, placeId);
}

/** Its term ends, and is renewed, by what the policy says; a place of its own after its own would begin another. */
const itsOwnSuccessor = ({ id: placeId, seatId }: Place): Refusal =>
  refusal('already_seated', 'seat', { state: 'seated', facts: { placeId, seatId } });

/** @param alliance as it would stand when the invited takes its seat */
function send(
  alliance: Alliance,
  command: Invite & { readonly by: Actor },
  { at, newId }: DecisionContext,
  replaces?: string,
): Decision<AllianceChange> {
  const { organization, seatId, message, expiresOn, expiresAt, by } = command;
  const seat = findSeat(alliance, seatId);
  if (!seat) return refuse(unknownRecord('seat', seatId));
  const obstacle =
    expiryObstacle(expiresOn, at) ??
    seatingObstacle(seat, alliance, organization) ??
    openCandidacy(alliance, seat.id, organization.id, at);
  if (obstacle) return refuse(obstacle);
  return accept({
    type: 'partner-invited',
    at,
    invitationId: newId(),
    seatId,
    organizationId: organization.id,
    constituency: organization.constituency,
    mandate: organization.mandate,
    message,
    expiresOn,
    expiresAt,
    by,
    ...(replaces !== undefined && { replaces }),
  });
}

function expiryObstacle(expiresOn: string, at: string): Refusal | undefined {
  const days = daysFrom(dayOf(at), expiresOn);
  if (days >= 0 && days <= longestInvitationDays) return undefined;
  return refusal('expiry_out_of_range', 'invitation', { facts: { expiresOn, longestDays: longestInvitationDays } });
}
