/** What is known of a member that decides who receives what is for a focal point. */
export interface Desk {
  readonly away: boolean;
  /** Of a focal point: members who stand in, in this order. */
  readonly deputies: readonly string[];
}

/** `covered`: a focal point in whose stead a deputy is told. */
export type ReceivesAs = 'focal_point' | 'deputy' | 'covered';

export interface Receiver {
  readonly personId: string;
  readonly as: ReceivesAs;
}

const strongestFirst: readonly ReceivesAs[] = ['focal_point', 'deputy', 'covered'];

/**
 * Who receives what is for an organisation's focal points, each person once: for who is absent the first deputy who is
 * there does, and the focal point finds it on return; where nobody is there the focal point receives it as ever.
 * @param desks by person; nothing is known of whoever has none
 */
export function whoReceives(
  focalPoints: readonly string[],
  desks: Readonly<Record<string, Desk>>,
): readonly Receiver[] {
  const isAway = (personId: string): boolean => desks[personId]?.away ?? false;
  const received = focalPoints.flatMap((personId): readonly Receiver[] => {
    const deputy = isAway(personId) ? desks[personId]?.deputies.find((id) => !isAway(id)) : undefined;
    if (deputy === undefined) return [{ personId, as: 'focal_point' }];
    return [
      { personId: deputy, as: 'deputy' },
      { personId, as: 'covered' },
    ];
  });
  return eachOnce(received);
}

/** Whoever is both a focal point and a deputy is told as the focal point. */
function eachOnce(receivers: readonly Receiver[]): readonly Receiver[] {
  const sorted = strongestFirst.flatMap((role) => receivers.filter((one) => one.as === role));
  return sorted.filter(({ personId }, at) => sorted.findIndex((one) => one.personId === personId) === at);
}
