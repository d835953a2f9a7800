import type { Commitment, Delivery, Evidence } from './commitment.js';

type Reported = Pick<Delivery, 'reportedBy'>;
type Whose = Pick<Commitment, 'organizationId'>;

/**
 * Whether organisations that take part may read a piece of evidence: all may, or those named, whoever delivered, and who
 * reported it in its stead.
 */
export function mayReadEvidence(
  { visibleTo }: Evidence,
  { reportedBy }: Reported,
  { organizationId }: Whose,
  organizations: readonly string[],
): boolean {
  if (visibleTo.length === 0) return true;
  return [organizationId, reportedBy, ...visibleTo].some((id) => id !== undefined && organizations.includes(id));
}

export const mayReadAll = (
  delivery: Pick<Delivery, 'evidence'> & Reported,
  commitment: Whose,
  organizationId: string,
): boolean => delivery.evidence.every((one) => mayReadEvidence(one, delivery, commitment, [organizationId]));

/** Whether a member may say if a delivery is true: neither whoever promised nor whoever reported it, and it may read all of its evidence. */
export const mayJudge = (
  delivery: Pick<Delivery, 'evidence'> & Reported,
  commitment: Whose,
  organizationId: string,
): boolean =>
  organizationId !== commitment.organizationId &&
  organizationId !== delivery.reportedBy &&
  mayReadAll(delivery, commitment, organizationId);

/** Members that may read all of it besides whoever delivered; undefined: everybody. */
export function readersOf(evidence: readonly Evidence[]): readonly string[] | undefined {
  const [first, ...others] = evidence.map(({ visibleTo }) => visibleTo).filter((named) => named.length > 0);
  return first?.filter((id) => others.every((named) => named.includes(id)));
}

/** The same evidence for one reader more, in each piece that is for named members. */
export const shownTo = (reader: string, evidence: readonly Evidence[]): readonly Evidence[] =>
  evidence.map((one) => {
    const { visibleTo } = one;
    const reads = visibleTo.length === 0 || visibleTo.includes(reader);
    return reads ? one : { ...one, visibleTo: [...visibleTo, reader] };
  });

/** Who says who may read what shows a delivery: the organisation that reported it. */
export const whoReported = ({ reportedBy }: Reported, { organizationId }: Whose): string =>
  reportedBy ?? organizationId;
