const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/** Milliseconds from each failed attempt to the next: almost three days in all. */
const delaysMs: readonly number[] = [
  5 * second,
  30 * second,
  2 * minute,
  10 * minute,
  30 * minute,
  hour,
  2 * hour,
  4 * hour,
  ...Array.from({ length: 10 }, () => 6 * hour),
];

/**
 * How long to wait after so many failed attempts; between 85 and 115 % of the table, so that receivers that failed
 * together are not tried together.
 * @param random in [0, 1)
 * @returns undefined when it was the last attempt
 */
export function retryDelayMs(attempts: number, random: number): number | undefined {
  const delay = delaysMs[attempts - 1];
  return delay === undefined ? undefined : Math.round(delay * (0.85 + random * 0.3));
}
