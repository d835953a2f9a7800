import { type Alliance, votingMembers } from '../alliance/alliance.js';
import type { Actor } from '../decision.js';
import type { AllianceRecord } from '../record/alliance-record.js';
import type { WhetherAsked } from './no-longer-asked.js';

type Planned = Pick<AllianceRecord, 'alliance' | 'workplan'>;

/** @param version of the workplan that was read */
export function whetherWorkplanIsAsked({ alliance, workplan }: Planned, version: number, by: Actor): WhetherAsked {
  if (workplan.version !== version || workplan.status === 'draft') return 'replaced';
  if (workplan.status === 'accepted') return 'accepted';
  return votes(alliance, by) ? 'asked' : 'for_others';
}

/** @param number of the amendment that was read */
export function whetherAmendmentIsAsked({ alliance, workplan }: Planned, number: number, by: Actor): WhetherAsked {
  const amendment = workplan.amendments.find((one) => one.amendment === number);
  if (!amendment) return undefined;
  if (amendment.status !== 'proposed') return amendment.status;
  return votes(alliance, by) ? 'asked' : 'for_others';
}

/** @param proposal the one that was read */
export function whetherCompositionIsAsked(alliance: Alliance, proposal: number, by: Actor): WhetherAsked {
  const { proposedPolicy, policyProposals } = alliance;
  if (proposal > policyProposals) return undefined;
  if (proposal < policyProposals) return 'replaced';
  if (proposedPolicy?.proposal !== proposal) return 'accepted';
  return votes(alliance, by) ? 'asked' : 'for_others';
}

export const votes = (alliance: Alliance, { organizationId }: Actor): boolean =>
  votingMembers(alliance).some((one) => one.organizationId === organizationId);
