import { isCoordinator, votingMembers } from '../domain/alliance/alliance.js';
import { isHeld } from '../domain/composition/place.js';
import type { IndicatorSetting } from '../domain/indicators/indicator-commands.js';
import type { IndicatorEvent } from '../domain/indicators/indicator-events.js';
import type { AllianceRecord, PartFact } from '../domain/record/alliance-record.js';

/** What decisions on indicators need to know of the alliance as it stands. */
export function indicatorSettingOf({ alliance, workplan, rhythm }: AllianceRecord): IndicatorSetting {
  const timeZone = rhythm.rule?.timeZone;
  return {
    allianceId: alliance.id,
    allianceStatus: alliance.status,
    isCoordinator: (by) => isCoordinator(alliance, by),
    coordinatorOrganizationId: alliance.coordinator.organizationId,
    voting: votingMembers(alliance),
    members: [...new Set(alliance.places.filter(isHeld).map(({ organizationId }) => organizationId))],
    outputs: workplan.outputs.map(({ id }) => id),
    ...(timeZone !== undefined && { timeZone }),
  };
}

export const factsOfIndicator = (events: readonly IndicatorEvent[]): readonly PartFact[] =>
  events.map((event) => ({ of: 'indicator', event }));
