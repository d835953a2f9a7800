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

/**
 * Who belongs to an organisation. As long as it has members it has an administrator who can sign in, unless the secretariat
 * acts, and somebody who can sign in and is told what is for it.
 */
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

/** Those who are told, or stand in, otherwise than before, or who are told now. */
export const toldOtherwise = (before: Roster, after: Roster): readonly string[] =>
  after.members
    .filter(({ personId, focalPoint }) => memberOf(before, personId)?.focalPoint !== focalPoint)
    .map(({ personId }) => personId);

/** An administrator who comes where nobody is told is a focal point. @param active members who can sign in */
export function join(roster: Roster, member: Member, active: ReadonlySet<string>): Roster {
  if (memberOf(roster, member.personId)) throw new Refusal('already_member', { personId: member.personId });
  if (roster.members.length >= mostMembers) throw new Refusal('too_many_members', { maximum: mostMembers });
  const isNeeded = administers(member) && !somebodyIsTold(roster.members, active);
  const joined = isNeeded ? { focalPoint: everywhere, ...member } : member;
  return { ...roster, members: [...roster.members, joined], version: roster.version + 1 };
}

/**
 * Where the last focal point leaves, the administrators are told from then on.
 * @param active members who can sign in: an administrator of them has to stay
 * @param orphan whether the organisation may be left without one: the secretariat's decision
 */
export function leave(roster: Roster, personId: string, active: ReadonlySet<string>, orphan = false): Roster {
  const left = knownMember(roster, personId);
  const members = roster.members
    .filter((member) => member.personId !== personId)
    .map((member) => withoutDeputy(member, personId));
  if (!orphan) refuseWithoutAdministrator(left, members, active);
  return { ...roster, members: withSomebodyTold(members, active), version: roster.version + 1 };
}

/** @param active members who can sign in: an administrator of them has to stay */
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

/** @param active members who can sign in: a focal point of them has to stay */
export function withoutFocalPoint(roster: Roster, personId: string, active: ReadonlySet<string>): Roster {
  knownFocalPoint(roster, personId);
  const { focalPoint: _, ...member } = knownMember(roster, personId);
  const relieved = replaced(roster, member);
  if (!somebodyIsTold(relieved.members, active)) throw new Refusal('last_focal_point');
  return relieved;
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

const somebodyIsTold = (members: readonly Member[], active: ReadonlySet<string>): boolean =>
  members.some(({ personId, focalPoint }) => focalPoint && active.has(personId));

/** Where nobody is: the administrators who can sign in, and where the secretariat left none, the editors. */
function withSomebodyTold(members: readonly Member[], active: ReadonlySet<string>): readonly Member[] {
  if (somebodyIsTold(members, active)) return members;
  const present = members.filter(({ personId }) => active.has(personId));
  const administrators = present.filter(administers);
  const told = administrators.length > 0 ? administrators : present.filter(({ roles }) => roles.includes('editor'));
  return members.map((member) => (told.includes(member) ? { ...member, focalPoint: everywhere } : member));
}

/** Who was added and never accepted holds the role and can do nothing with it. */
function refuseWithoutAdministrator(changed: Member, members: readonly Member[], active: ReadonlySet<string>): void {
  if (!administers(changed)) return;
  if (!members.some((member) => administers(member) && active.has(member.personId)))
    throw new Refusal('last_administrator');
}
