import { type EventEnvelope, OrganizationRegistered } from '#contracts';
import { v7 as newId } from 'uuid';

/** What the directory says of a new organisation. */
export const registered = (): EventEnvelope => {
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
    data: { ...OrganizationRegistered.example, organizationId },
  };
};
