/** What has to be done by so many days from now, or is late, is an open duty. */
export const dutyDays = 30;

/** What an open duty takes: of a full time about three hours a month. */
const percentPerDuty = 2;

/**
 * Whether a focal point has more open duties than time for them: one for each two percent, of what is shared evenly by
 * the focal points who are there. Nobody guesses for who did not say how much time there is.
 * @param openDuties of the organisation @param sharedBy focal points who are there, at least 1
 * @param capacity percentage of working time
 */
export function isOverloaded(openDuties: number, sharedBy: number, capacity: number | undefined): boolean {
  return capacity !== undefined && shareOfDuties(openDuties, sharedBy) * percentPerDuty > capacity;
}

/** What falls to each of them; a duty is not divided. */
export const shareOfDuties = (openDuties: number, sharedBy: number): number =>
  Math.ceil(openDuties / Math.max(sharedBy, 1));
