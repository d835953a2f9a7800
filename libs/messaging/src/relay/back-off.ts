/** Milliseconds to wait before attempt `attempt` (from 1): doubles up to the ceiling, with half of it random. */
export function backOff(
  attempt: number,
  { firstMs, ceilingMs }: { readonly firstMs: number; readonly ceilingMs: number },
  random: () => number = Math.random,
): number {
  const full = Math.min(firstMs * 2 ** Math.min(attempt - 1, 30), ceilingMs);
  return Math.round(full / 2 + (random() * full) / 2);
}
