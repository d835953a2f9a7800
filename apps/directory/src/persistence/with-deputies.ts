import type { FocalPoint, Member } from '../domain/organization/roster.js';

/** As it was stored before a focal point could have several. */
type StoredFocalPoint = Omit<FocalPoint, 'deputies'> & {
  readonly deputies?: readonly string[];
  readonly deputyId?: string;
};

/** What was stored when a focal point had one deputy at most. */
export function withDeputies({ focalPoint, ...member }: Member): Member {
  if (!focalPoint) return member;
  const { deputyId, deputies, ...stored }: StoredFocalPoint = focalPoint;
  const known = deputies ?? (deputyId === undefined ? [] : [deputyId]);
  return { ...member, focalPoint: { ...stored, deputies: known } };
}
