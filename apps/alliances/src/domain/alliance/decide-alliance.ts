import { holderOf, seatingObstacle } from '../composition/eligibility.js';
import { decideFollowUp, decideFollowUpReminder } from '../ending/follow-up.js';
import { accept, refuse, type Decision, type DecisionContext } from '../decision.js';
import type { Alliance } from './alliance.js';
import type { AllianceCommand, StartForming } from './alliance-commands.js';
import type { AllianceChange, AllianceFormingStarted } from './alliance-events.js';
import { consequencesOf } from './consequences.js';
import { decideComposition } from './decide-composition.js';
import { decideCoordination } from './decide-coordination.js';
import { decideDissolution } from './decide-dissolution.js';
import { decideEnding } from './decide-ending.js';
import { decideInterest } from './decide-interest.js';
import { decideInvitation } from './decide-invitation.js';
import { decideLife } from './decide-life.js';
import { decideMembership } from './decide-membership.js';
import { decideReminder } from './decide-reminder.js';
import { beginAlliance, evolveAll } from './evolve-alliance.js';
import { permissionFor } from './permitted-commands.js';
import { seatFilled } from './seat-filled.js';

/**
 * The facts that follow from a command on an alliance, with everything that follows from them by rule; no facts when
 * it only repeats what is done; or a refusal. Pure: time and ids come from the context.
 */
export function decideAlliance(
  alliance: Alliance,
  command: AllianceCommand,
  context: DecisionContext,
): Decision<AllianceChange> {
  const permission = permissionFor(alliance, command.type);
  if (permission.kind === 'illegal') return refuse(permission.refusal);
  if (permission.kind === 'repeat') return accept();
  const decision = dispatch(alliance, command, context);
  if (!decision.accepted || decision.events.length === 0) return decision;
  return accept(...decision.events, ...consequencesOf(evolveAll(alliance, decision.events), context));
}

/**
 * An alliance starts forming around a published initiative. The lead organisation takes a place in a seat that admits
 * its constituency (its own constituency's and a titular one first), if there is any: then it is the only candidate.
 * A lead that was suspended meanwhile takes none, and its coordination rests.
 */
export function startForming(
  command: StartForming,
  context: DecisionContext,
): { readonly started: AllianceFormingStarted; readonly changes: readonly AllianceChange[] } {
  const { lead } = command;
  const started: AllianceFormingStarted = {
    type: 'alliance-forming-started',
    at: context.at,
    allianceId: command.allianceId,
    initiativeId: command.initiativeId,
    leadOrganizationId: lead.id,
    coordinator: { personId: command.coordinatorPersonId, organizationId: lead.id },
    seats: command.seats,
    rules: command.rules,
  };
  const empty = beginAlliance(started);
  const seat = command.seats
    .filter((one) => seatingObstacle(one, empty, lead) === undefined)
    .toSorted((one, other) => preference(other, lead.constituency) - preference(one, lead.constituency))[0];
  const seated = seat ? [seatFilled(seat, holderOf(lead), context)] : [];
  const { coordinator, at } = started;
  const rested: readonly AllianceChange[] = lead.suspended ? [{ type: 'coordination-rested', at, coordinator }] : [];
  const first = [...rested, ...seated];
  return { started, changes: [...first, ...consequencesOf(evolveAll(empty, first), context)] };
}

function preference(seat: { readonly kind: string; readonly constituency: string }, constituency: string): number {
  return (seat.kind === 'titular' ? 2 : 0) + (seat.constituency === constituency ? 1 : 0);
}

function dispatch(alliance: Alliance, command: AllianceCommand, context: DecisionContext): Decision<AllianceChange> {
  switch (command.type) {
    case 'invite-partner':
    case 'name-successor':
    case 'invite-partners':
    case 'record-answer':
    case 'remind-of-invitation':
    case 'see-invitation':
    case 'accept-invitation':
    case 'decline-invitation':
    case 'withdraw-invitation':
    case 'expire-invitation':
      return decideInvitation(alliance, command, context);
    case 'express-interest':
    case 'replace-interest':
    case 'accept-interest':
    case 'decline-interest':
    case 'withdraw-interest':
      return decideInterest(alliance, command, context);
    case 'revise-composition':
    case 'answer-composition':
      return decideComposition(alliance, command, context);
    case 'vacate-place':
    case 'renew-term':
    case 'remind-of-term':
    case 'end-term':
    case 'suspend-organization':
    case 'reinstate-organization':
      return decideMembership(alliance, command, context);
    case 'name-coordinator':
    case 'hand-over-coordination':
    case 'take-over-coordination':
      return decideCoordination(alliance, command, context);
    case 'remind-of-answers':
      return decideReminder(alliance, command, context.at);
    case 'confirm-alive':
    case 'wake':
      return decideLife(alliance, command, context);
    case 'activate':
    case 'conclude':
    case 'initiative-withdrawn':
      return decideEnding(alliance, command, context);
    case 'settle-handed-over':
      return decideFollowUp(alliance, command, context);
    case 'remind-of-handed-over':
      return decideFollowUpReminder(alliance, context);
    case 'propose-dissolution':
    case 'answer-dissolution':
    case 'withdraw-dissolution':
      return decideDissolution(alliance, command, context);
  }
}
