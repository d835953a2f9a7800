import { isOverloaded, shareOfDuties } from '#contracts';

/** Who receives what is for an organisation, as far as its load is concerned. */
export interface FocalPoint {
  readonly personId: string;
  /** Percentage of working time; absent where it was not said. */
  readonly capacity?: number;
  readonly away: boolean;
}

export interface FocalPointLoad extends FocalPoint {
  /** What falls to it: nothing to who is away, unless all are. */
  readonly openDuties: number;
  readonly overloaded: boolean;
}

/** An organisation's open duties, shared evenly by its focal points who are there. */
export function sharedLoad(openDuties: number, focalPoints: readonly FocalPoint[]): readonly FocalPointLoad[] {
  const present = focalPoints.filter(({ away }) => !away);
  const sharing = present.length === 0 ? focalPoints : present;
  return focalPoints.map((one) => {
    if (!sharing.includes(one)) return { ...one, openDuties: 0, overloaded: false };
    const overloaded = isOverloaded(openDuties, sharing.length, one.capacity);
    return { ...one, openDuties: shareOfDuties(openDuties, sharing.length), overloaded };
  });
}
