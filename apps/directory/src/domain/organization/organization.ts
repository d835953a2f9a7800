import type { OrganizationProfile } from '#contracts';
import { Refusal } from '../refusal.js';

export type Profile = Readonly<OrganizationProfile>;

export interface Suspension {
  /** Told to the organisation itself and to nobody else. */
  readonly reason: string;
  readonly since: Date;
}

export interface Organization {
  readonly id: string;
  readonly profile: Profile;
  readonly suspension?: Suspension;
  readonly registeredAt: Date;
  readonly updatedAt: Date;
  /** When somebody last said that the profile is right: by writing, changing or confirming it. */
  readonly confirmedAt: Date;
  /** Since when it waits to be confirmed: until somebody says or changes something, whatever else becomes of it. */
  readonly staleSince?: Date;
  readonly version: number;
}

/** What an organisation may change of its profile. Where a record comes from is not its own to say. */
export type ProfileChanges = Partial<Omit<Profile, 'provenance'>>;

export function registered(id: string, profile: Profile, now: Date): Organization {
  return { id, profile, registeredAt: now, updatedAt: now, confirmedAt: now, version: 1 };
}

export function revised(organization: Organization, changes: ProfileChanges, now: Date): Organization {
  const profile = { ...organization.profile, ...changes };
  return { ...confirmed(organization, now), profile };
}

/** Somebody said that the profile is right as it is. */
export function confirmed({ staleSince: _, ...organization }: Organization, now: Date): Organization {
  return { ...organization, updatedAt: now, confirmedAt: now, version: organization.version + 1 };
}

/** Nobody has said so for long. */
export function aged(organization: Organization, now: Date): Organization {
  return { ...organization, staleSince: now, updatedAt: now, version: organization.version + 1 };
}

export function suspended(organization: Organization, reason: string, now: Date): Organization {
  if (organization.suspension) throw new Refusal('illegal_transition', { subject: 'organization', state: 'suspended' });
  return { ...organization, suspension: { reason, since: now }, updatedAt: now, version: organization.version + 1 };
}

export function reinstated(organization: Organization, now: Date): Organization {
  const { suspension, ...rest } = organization;
  if (!suspension) throw new Refusal('illegal_transition', { subject: 'organization', state: 'active' });
  return { ...rest, updatedAt: now, version: organization.version + 1 };
}
