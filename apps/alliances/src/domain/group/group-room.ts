import { isHeld } from '../composition/place.js';
import { type Alliance, hasEnded } from '../alliance/alliance.js';
import type { AllianceRecord } from '../record/alliance-record.js';

/** A constituency in an alliance that consults in private, and the organisations that belong to it. */
export interface GroupRoom {
  readonly constituency: string;
  readonly members: readonly string[];
}

/**
 * The room of a constituency: of those who hold a place of any kind for it; while nobody does, of the candidates who
 * stand for it. None where there is neither.
 */
export function roomOf(alliance: Alliance, constituency: string): GroupRoom | undefined {
  const holders = alliance.places.filter((place) => isHeld(place) && place.constituency === constituency);
  const standing = alliance.interests.filter((one) => one.status === 'submitted' && one.constituency === constituency);
  const group = holders.length > 0 ? holders : standing;
  const members = [...new Set(group.map(({ organizationId }) => organizationId))];
  return members.length > 0 ? { constituency, members } : undefined;
}

/** The rooms that organisations may enter. */
export function roomsOpenTo(alliance: Alliance, organizations: readonly string[]): readonly GroupRoom[] {
  const own = [...alliance.places, ...alliance.interests].filter((one) => organizations.includes(one.organizationId));
  return [...new Set(own.map(({ constituency }) => constituency))].flatMap((constituency) => {
    const room = roomOf(alliance, constituency);
    return room?.members.some((id) => organizations.includes(id)) ? [room] : [];
  });
}

/** Whether there is something to consult about: until the alliance ends, and after its conclusion while it signs off a report. */
export function canConsult({ alliance, reporting }: Pick<AllianceRecord, 'alliance' | 'reporting'>): boolean {
  if (!hasEnded(alliance)) return true;
  return alliance.status === 'concluded' && reporting.reports.some(({ status }) => status === 'in_validation');
}
