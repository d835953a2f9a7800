import type { EventText } from '../port.js';

/** A record of a produce request. */
export interface KeyedRecord {
  readonly key: string;
  readonly value: string;
}

const largestRequest = 900_000;

/**
 * Cuts a batch into produce requests that a broker takes (a request's records of one partition count as one record to
 * it) and deals them to two series that may be under way at once. A subject is in one series only, in its order.
 */
export function splitRequests(
  batch: readonly EventText[],
  laneOf: (subject: string) => number,
): readonly (readonly KeyedRecord[][])[] {
  const series: [KeyedRecord[][], KeyedRecord[][]] = [[], []];
  const sizes = [0, 0];
  for (const { subject, json } of batch) {
    const side = laneOf(subject) % 2 === 0 ? 0 : 1;
    const record = { key: subject, value: json };
    const size = Buffer.byteLength(record.value) + Buffer.byteLength(record.key);
    const current = series[side].at(-1);
    if (!current || (sizes[side] ?? 0) + size > largestRequest) {
      series[side].push([record]);
      sizes[side] = size;
    } else {
      current.push(record);
      sizes[side] = (sizes[side] ?? 0) + size;
    }
  }
  return series.filter((requests) => requests.length > 0);
}
