import type { SeatSought } from '#contracts';
import { type Applicant, eligibility } from './gates.js';

/**
 * The seat that an initiative's lead takes when its alliance starts forming: of those that it may hold a titular one, then
 * one of its own constituency. The alliance chooses so in `startForming`.
 */
export function leadSeat(seats: readonly SeatSought[], lead: Applicant): SeatSought | undefined {
  if (lead.suspended) return undefined;
  const preference = ({ kind, constituency }: SeatSought): number =>
    (kind === 'titular' ? 2 : 0) + (constituency === lead.profile.constituency ? 1 : 0);
  return seats
    .filter((seat) => eligibility({ seat }, lead).length === 0)
    .toSorted((one, other) => preference(other) - preference(one))[0];
}
