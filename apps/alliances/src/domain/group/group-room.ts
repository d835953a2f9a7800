import { isHeld, lastEndOf } from '../composition/place.js';
import { type Alliance, hasEnded } from '../alliance/alliance.js';
import type { AllianceRecord } from '../record/alliance-record.js';

/** A constituency in an alliance that consults in private, and the organisations that belong to it. */
export interface GroupRoom {
  readonly constituency: string;
  readonly members: readonly string[];
  /** The room of candidates, where others sat before: since when nobody does. What those said is not theirs to read. */
  readonly since?: string;
}

/**
 * The room of a constituency: of those who hold a place of any kind for it; while nobody does, of the candidates who
 * stand for it. None where there is neither.
 */
export function roomOf(alliance: Alliance, constituency: string): GroupRoom | undefined {
  const places = alliance.places.filter((place) => place.constituency === constituency);
  const holders = places.filter(isHeld);
  if (holders.length > 0) return { constituency, members: idsOf(holders) };
  const standing = alliance.interests.filter((one) => one.status === 'submitted' && one.constituency === constituency);
  if (standing.length === 0) return undefined;
  const since = lastEndOf(places);
  return { constituency, members: idsOf(standing), ...(since !== undefined && { since }) };
}

const idsOf = (group: readonly { readonly organizationId: string }[]): readonly string[] => [
  ...new Set(group.map(({ organizationId }) => organizationId)),
];

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
