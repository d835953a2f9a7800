/** An amount as people write it: up to twelve digits and two after the point, more than nothing. */
const written = /^(?:0|[1-9]\d{0,11})(?:\.\d{1,2})?$/;

export function isAmount(value: unknown): value is string {
  return typeof value === 'string' && written.test(value) && hundredths(value) > 0n;
}

/** Whole hundredths, so that sums are exact. */
export function hundredths(amount: string): bigint {
  const [whole = '0', part = ''] = amount.split('.');
  return BigInt(whole) * 100n + BigInt(part.padEnd(2, '0'));
}

/** `1250`, `1250.50`; nothing is `0`. */
export function amountOf(count: bigint): string {
  const part = count % 100n;
  return part === 0n ? String(count / 100n) : `${count / 100n}.${String(part).padStart(2, '0')}`;
}

export const sumOf = (amounts: readonly string[]): bigint =>
  amounts.reduce((sum, amount) => sum + hundredths(amount), 0n);
