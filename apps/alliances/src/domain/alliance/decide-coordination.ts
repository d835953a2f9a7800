import { accept, refuse, type Decision, type DecisionContext } from '../decision.js';
import { refusal } from '../refusal.js';
import { isCoordinator, isMember, votingMembers, type Alliance } from './alliance.js';
import type { AllianceChange } from './alliance-events.js';
import type { CoordinationDecisionCommand } from './alliance-commands.js';
import { sameCandidate, type CoordinatorCandidate } from './coordinator.js';

/**
 * The members confirm the coordinator by naming the same person, or replace it by naming another; more than half of
 * the voting members decide (`chosenCoordinator`). The coordinator may hand over, and where its person has left its
 * organisation, a colleague there takes over; either successor is provisional again. Whoever is suspended is not named.
 */
export function decideCoordination(
  alliance: Alliance,
  command: CoordinationDecisionCommand,
  { at }: DecisionContext,
): Decision<AllianceChange> {
  const present = alliance.coordinator;
  switch (command.type) {
    case 'name-coordinator': {
      const by = command.by.organizationId;
      if (!votingMembers(alliance).some((member) => member.organizationId === by)) {
        return refuse(refusal('not_entitled', 'alliance'));
      }
      const { candidate } = command;
      if (present.restingSince !== undefined && sameCandidate(candidate, present)) {
        const { organizationId } = present;
        return refuse(refusal('organization_suspended', 'alliance', { facts: { organizationId } }));
      }
      if (!sameCandidate(candidate, present) && !isMember(alliance, candidate.organizationId)) {
        return refuse(notAMember(candidate));
      }
      const last = present.named.findLast((naming) => naming.by === by);
      if (last && sameCandidate(last.candidate, candidate)) return accept();
      return accept({ type: 'coordinator-named', at, by, candidate });
    }
    case 'hand-over-coordination': {
      if (!isCoordinator(alliance, command.by)) return refuse(refusal('not_entitled', 'alliance'));
      const { successor } = command;
      if (sameCandidate(successor, present)) return accept();
      if (successor.organizationId !== alliance.leadOrganizationId && !isMember(alliance, successor.organizationId)) {
        return refuse(notAMember(successor));
      }
      return accept(succeededBy(successor, present, at));
    }
    case 'take-over-coordination': {
      const { by, gone } = command;
      if (by.organizationId !== present.organizationId) return refuse(refusal('not_entitled', 'alliance'));
      if (sameCandidate(by, present)) return accept();
      if (!gone) return refuse(refusal('not_entitled', 'alliance'));
      const { personId, organizationId } = by;
      return accept(succeededBy({ personId, organizationId }, present, at));
    }
  }
}

function succeededBy(
  coordinator: CoordinatorCandidate,
  { personId, organizationId }: CoordinatorCandidate,
  at: string,
): AllianceChange {
  return { type: 'coordinator-replaced', at, former: { personId, organizationId }, coordinator, confirmed: false };
}

function notAMember({ organizationId }: CoordinatorCandidate) {
  return refusal('coordinator_not_a_member', 'alliance', { facts: { organizationId } });
}
