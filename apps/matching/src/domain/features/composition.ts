import type { Model } from '../model.js';
import type { SeatCall } from '../seat-call.js';

/** Whether the seat is still missing for the policy, may still be filled, or is full. */
export type SeatNeed = 'required' | 'additional' | 'full';

export function seatNeed({ seat, filled }: Pick<SeatCall, 'seat' | 'filled'>): SeatNeed {
  const holders = filled[seat.id] ?? 0;
  if (holders < seat.minimum) return 'required';
  return holders < seat.maximum ? 'additional' : 'full';
}

/** The constituency sought, and the gap in the composition that it closes; for the initiative. */
export function compositionValue(
  call: Pick<SeatCall, 'seat' | 'filled'>,
  constituency: string,
  { additionalSeat, alsoAdmitted }: Model['composition'],
): number {
  const fits = constituency === call.seat.constituency ? 1 : alsoAdmitted;
  switch (seatNeed(call)) {
    case 'required':
      return fits;
    case 'additional':
      return fits * additionalSeat;
    case 'full':
      return 0;
  }
}
