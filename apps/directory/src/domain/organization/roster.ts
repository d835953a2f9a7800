import type { OrganizationRole } from '#taxonomy';
import { Refusal } from '../refusal.js';
import type { Absence } from './absence.js';

interface Remit {
  /** Empty: all places of the organisation. */
  readonly places: readonly string[];
  /** Empty: all its themes. */
  readonly themes: readonly string[];
}

/** The person to whom notices to the organisation go. */
export interface FocalPoint {
  readonly remit: Remit;
  /** Percentage of working time, 0–100; absent when the desk did not say. */
  readonly capacity?: number;
  /** Members who stand in: the first of them who is there. */
  readonly deputies: readonly string[];
}

export interface Member {
  readonly personId: string;
  readonly roles: readonly OrganizationRole[];
  readonly focalPoint?: FocalPoint;
  /** Absent for who never said any. */
  readonly absences?: readonly Absence[];
  readonly joinedAt: Date;
}

/** Who belongs to an organisation. It has an administrator who can sign in as long as it has members, unless the secretariat acts. */
export interface Roster {
  readonly organizationId: string;
  readonly members: readonly Member[];
  readonly version: number;
}

const mostMembers = 500;
export const everywhere: FocalPoint = { remit: { places: [], themes: [] }, deputies: [] };

/** The person who registers an organisation administers it and is its focal point. */
export function foundedBy(personId: string, organizationId: string, now: Date): Roster {
  const founder: Member = { personId, roles: ['admin'], focalPoint: everywhere, joinedAt: now };
  return { organizationId, members: [founder], version: 1 };
}

export const memberOf = (roster: Roster, personId: string): Member | undefined =>
  roster.members.find((member) => member.personId === personId);

export const administratorsOf = (roster: Roster): readonly string[] =>
  roster.members.filter(administers).map(({ personId }) => personId);

/** The focal points for whom a member stands in. */
export const deputizedBy = (roster: Roster, personId: string): readonly string[] =>
  roster.members.filter(({ focalPoint }) => focalPoint?.deputies.includes(personId)).map((member) => member.personId);

export function join(roster: Roster, member: Member): Roster {
  if (memberOf(roster, member.personId)) throw new Refusal('already_member', { personId: member.personId });
  if (roster.members.length >= mostMembers) throw new Refusal('too_many_members', { maximum: mostMembers });
  return { ...roster, members: [...roster.members, member], version: roster.version + 1 };
}

/**
 * @param active administrators who can sign in, of whom one has to stay; left out where the organisation may be left without
 * any: the secretariat's decision
 */
export function leave(roster: Roster, personId: string, active?: ReadonlySet<string>): Roster {
  const left = knownMember(roster, personId);
  const members = roster.members
    .filter((member) => member.personId !== personId)
    .map((member) => withoutDeputy(member, personId));
  if (active) refuseWithoutAdministrator(left, members, active);
  return { ...roster, members, version: roster.version + 1 };
}

/** @param active administrators who can sign in, of whom one has to stay */
export function withRoles(
  roster: Roster,
  personId: string,
  roles: readonly OrganizationRole[],
  active: ReadonlySet<string>,
): Roster {
  const member = knownMember(roster, personId);
  const changed = replaced(roster, { ...member, roles });
  refuseWithoutAdministrator(member, changed.members, active);
  return changed;
}

export function withFocalPoint(roster: Roster, personId: string, focalPoint: FocalPoint): Roster {
  if (focalPoint.deputies.includes(personId)) throw new Refusal('deputy_of_oneself', { personId });
  for (const deputy of focalPoint.deputies) knownMember(roster, deputy);
  return replaced(roster, { ...knownMember(roster, personId), focalPoint });
}

export const withAbsences = (roster: Roster, personId: string, absences: readonly Absence[]): Roster =>
  replaced(roster, { ...knownMember(roster, personId), absences });

export function withoutFocalPoint(roster: Roster, personId: string): Roster {
  knownFocalPoint(roster, personId);
  const { focalPoint: _, ...member } = knownMember(roster, personId);
  return replaced(roster, member);
}

/** @throws Refusal not_found for who is none */
export function knownFocalPoint(roster: Roster, personId: string): FocalPoint {
  const focalPoint = memberOf(roster, personId)?.focalPoint;
  if (!focalPoint) throw new Refusal('not_found');
  return focalPoint;
}

function knownMember(roster: Roster, personId: string): Member {
  const member = memberOf(roster, personId);
  if (!member) throw new Refusal('not_a_member', { personId });
  return member;
}

function replaced(roster: Roster, changed: Member): Roster {
  const members = roster.members.map((member) => (member.personId === changed.personId ? changed : member));
  return { ...roster, members, version: roster.version + 1 };
}

function withoutDeputy(member: Member, personId: string): Member {
  const { focalPoint } = member;
  if (!focalPoint?.deputies.includes(personId)) return member;
  return { ...member, focalPoint: { ...focalPoint, deputies: focalPoint.deputies.filter((id) => id !== personId) } };
}

const administers = ({ roles }: Member): boolean => roles.includes('admin');

/** Who was added and never accepted holds the role and can do nothing with it. */
function refuseWithoutAdministrator(changed: Member, members: readonly Member[], active: ReadonlySet<string>): void {
  if (!administers(changed)) return;
  if (!members.some((member) => administers(member) && active.has(member.personId)))
    throw new Refusal('last_administrator');
}
