import { isOverloaded } from '#contracts';

/** What is known of a member that decides who receives what is for a focal point. */
export interface Desk {
  readonly away: boolean;
  /** Of a focal point: members who stand in, in this order. */
  readonly deputies: readonly string[];
  /** Of a focal point: percentage of working time; absent where it was not said. */
  readonly capacity?: number;
}

/** `covered`: a focal point in whose stead a deputy is told. */
export type ReceivesAs = 'focal_point' | 'deputy' | 'covered';

/** Why a deputy is told. */
export type Cover = 'absent' | 'overloaded';

export interface Receiver {
  readonly personId: string;
  readonly as: ReceivesAs;
  /** Of a deputy and of who is covered. */
  readonly cover?: Cover;
}

const strongestFirst: readonly ReceivesAs[] = ['focal_point', 'deputy', 'covered'];

/**
 * Who receives what is for an organisation's focal points, each person once: for who is absent the first deputy who is
 * there, for who has more open duties than time the first one who is there and has not; and the focal point finds it in
 * the inbox. Where nobody stands in, the focal point receives it as ever.
 * @param desks by person; nothing is known of whoever has none
 * @param openDuties of the organisation; absent: nobody is spared for them
 */
export function whoReceives(
  focalPoints: readonly string[],
  desks: Readonly<Record<string, Desk>>,
  openDuties = 0,
): readonly Receiver[] {
  const isAway = (personId: string): boolean => desks[personId]?.away ?? false;
  const present = focalPoints.filter((personId) => !isAway(personId));
  const isSpared = (personId: string): boolean =>
    present.includes(personId) && isOverloaded(openDuties, present.length, desks[personId]?.capacity);
  const received = focalPoints.flatMap((personId): readonly Receiver[] => {
    const cover = isAway(personId) ? 'absent' : isSpared(personId) ? 'overloaded' : undefined;
    const deputy =
      cover && desks[personId]?.deputies.find((id) => !isAway(id) && (cover === 'absent' || !isSpared(id)));
    if (cover === undefined || deputy === undefined) return [{ personId, as: 'focal_point' }];
    return [
      { personId: deputy, as: 'deputy', cover },
      { personId, as: 'covered', cover },
    ];
  });
  return eachOnce(received);
}

/** Whoever is both a focal point and a deputy is told as the focal point. */
function eachOnce(receivers: readonly Receiver[]): readonly Receiver[] {
  const sorted = strongestFirst.flatMap((role) => receivers.filter((one) => one.as === role));
  return sorted.filter(({ personId }, at) => sorted.findIndex((one) => one.personId === personId) === at);
}
