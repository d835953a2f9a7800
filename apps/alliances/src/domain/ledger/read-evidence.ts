import type { Commitment, Evidence } from './commitment.js';

/** Whether organisations that take part may read a piece of evidence: all may, or those named and whoever delivered. */
export function mayReadEvidence(
  { visibleTo }: Evidence,
  { organizationId }: Pick<Commitment, 'organizationId'>,
  organizations: readonly string[],
): boolean {
  if (visibleTo.length === 0) return true;
  return [organizationId, ...visibleTo].some((id) => organizations.includes(id));
}
