import type { Commitment, Delivery, Evidence } from './commitment.js';

/** Whether organisations that take part may read a piece of evidence: all may, or those named and whoever delivered. */
export function mayReadEvidence(
  { visibleTo }: Evidence,
  { organizationId }: Pick<Commitment, 'organizationId'>,
  organizations: readonly string[],
): boolean {
  if (visibleTo.length === 0) return true;
  return [organizationId, ...visibleTo].some((id) => organizations.includes(id));
}

/** Whether a member may say if a delivery is true: neither whoever promised nor whoever reported it, and it may read all of its evidence. */
export const mayJudge = (
  { evidence, reportedBy }: Pick<Delivery, 'evidence' | 'reportedBy'>,
  commitment: Pick<Commitment, 'organizationId'>,
  organizationId: string,
): boolean =>
  organizationId !== commitment.organizationId &&
  organizationId !== reportedBy &&
  evidence.every((one) => mayReadEvidence(one, commitment, [organizationId]));
