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
  readonly version: number;
}

/** What an organisation may change of its profile. Where a record comes from is not its own to say. */
export type ProfileChanges = Partial<Omit<Profile, 'provenance'>>;

export function registered(id: string, profile: Profile, now: Date): Organization {
  return { id, profile, registeredAt: now, updatedAt: now, version: 1 };
}

export function revised(organization: Organization, changes: ProfileChanges, now: Date): Organization {
  const profile = { ...organization.profile, ...changes };
  return { ...organization, profile, updatedAt: now, version: organization.version + 1 };
}

export function suspended(organization: Organization, reason: string, now: Date): Organization {
  if (organization.suspension) throw new Refusal('illegal_transition', { state: 'suspended' });
  return { ...organization, suspension: { reason, since: now }, updatedAt: now, version: organization.version + 1 };
}

export function reinstated(organization: Organization, now: Date): Organization {
  const { suspension, ...rest } = organization;
  if (!suspension) throw new Refusal('illegal_transition', { state: 'active' });
  return { ...rest, updatedAt: now, version: organization.version + 1 };
}
