import { type Alliance, isMember, votingMembers } from '../alliance/alliance.js';
import type { AllianceRecord } from '../record/alliance-record.js';
import type { ActionPoint } from '../workplan/action-point.js';
import type { OwedAnswer } from './owed-answer.js';

/** Of each action point that was reported as completed, the word of another organisation that it is. */
export function owedVerifications({
  alliance,
  workplan,
}: Pick<AllianceRecord, 'alliance' | 'workplan'>): readonly OwedAnswer[] {
  return workplan.actionPoints
    .filter(({ status }) => status === 'completed')
    .map((point): OwedAnswer => {
      const { id, title, completedAt: since } = point;
      const organizations = verifiersOf(point, alliance);
      return { what: 'verification', id, title, ...(since !== undefined && { since }), organizations };
    });
}

/** Any other member may; the coordinator’s organisation sees to it, or where it cannot itself, whoever has a vote. */
export function verifiersOf(
  { ownerOrganizationId, completedBy }: Pick<ActionPoint, 'ownerOrganizationId' | 'completedBy'>,
  alliance: Alliance,
): readonly string[] {
  const may = (id: string): boolean => id !== ownerOrganizationId && id !== completedBy;
  const { organizationId: coordinating } = alliance.coordinator;
  if (may(coordinating) && isMember(alliance, coordinating)) return [coordinating];
  return [...new Set(votingMembers(alliance).map(({ organizationId }) => organizationId))].filter(may);
}
