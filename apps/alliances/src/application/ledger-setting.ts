import { isCoordinator, votingMembers } from '../domain/alliance/alliance.js';
import { isHeld } from '../domain/composition/place.js';
import type { LedgerSetting } from '../domain/ledger/commitment-commands.js';
import type { AllianceRecord } from '../domain/record/alliance-record.js';
import { hasTakenPlace } from '../domain/rhythm/rhythm.js';

/** What decisions on commitments need to know of the alliance as it stands. */
export function ledgerSettingOf({ alliance, workplan, rhythm }: AllianceRecord): LedgerSetting {
  const timeZone = rhythm.rule?.timeZone;
  return {
    allianceId: alliance.id,
    allianceStatus: alliance.status,
    isCoordinator: (by) => isCoordinator(alliance, by),
    coordinatingOrganizationId: alliance.coordinator.organizationId,
    voting: votingMembers(alliance),
    members: [...new Set(alliance.places.filter(isHeld).map(({ organizationId }) => organizationId))],
    milestones: workplan.milestones.map(({ id }) => id),
    needs: workplan.needs,
    meetings: rhythm.meetings.filter(hasTakenPlace).map(({ id }) => id),
    ...(timeZone !== undefined && { timeZone }),
  };
}
