/** Why an open invitation or candidacy ended without an answer to it. */
export const withdrawalCauses = [
  'by_coordinator',
  'by_candidate',
  'by_predecessor',
  'seated_elsewhere',
  'seat_full',
  'predecessor_left',
  'suspended',
  'alliance_ended',
] as const;
export type WithdrawalCause = (typeof withdrawalCauses)[number];
