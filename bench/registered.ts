import { type EventEnvelope, type OrganizationProfile, OrganizationRegistered } from '#contracts';
import { v7 as newId } from 'uuid';

/** What the directory says of a new organisation, which is that of the contract's example but for this. */
export const registered = (profile: Partial<OrganizationProfile> = {}): EventEnvelope => {
  const { example } = OrganizationRegistered;
  const organizationId = newId();
  return {
    specversion: '1.0',
    id: newId(),
    source: OrganizationRegistered.source,
    type: OrganizationRegistered.type,
    subject: organizationId,
    time: new Date().toISOString(),
    sequence: 1,
    correlationid: organizationId,
    data: { ...example, organizationId, profile: { ...example.profile, ...profile } },
  };
};
