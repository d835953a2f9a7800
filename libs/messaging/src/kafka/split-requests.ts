import type { EventText } from '../port.js';
import type { KeyedRecord } from './record-batch/keyed-record.js';

const largestRequest = 900_000;

/**
 * Cuts a batch into produce requests that a broker takes (a request's records of one partition count as one record to
 * it) and deals them to two series that may be under way at once. A subject is in one series only, in its order.
 * @param partitionOf - absent until it is known how many partitions there are: then all is one series
 */
export function splitRequests(
  batch: readonly EventText[],
  partitionOf?: (subject: string) => number,
): readonly (readonly KeyedRecord[][])[] {
  const series: [KeyedRecord[][], KeyedRecord[][]] = [[], []];
  const sizes = [0, 0];
  for (const { subject, json } of batch) {
    const partition = partitionOf?.(subject);
    const side = partition === undefined || partition % 2 === 0 ? 0 : 1;
    const [keyBytes, valueBytes] = [Buffer.byteLength(subject), Buffer.byteLength(json)];
    const record = { key: subject, value: json, keyBytes, valueBytes, partition };
    const size = keyBytes + valueBytes;
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
