import type { EventContract, EventEnvelope, TimerContract } from '#contracts';
import { currentContext } from '#observability';
import { v7 as uuid } from 'uuid';
import { problemsOf } from '../consumer/validate-data.js';
import { InvalidEvent } from './invalid-event.js';

/** What one record of a broker may hold, with room for the envelope. */
const largestBytes = 900_000;

export interface Said {
  readonly contract: EventContract | TimerContract;
  readonly subject: string;
  readonly data: object;
  readonly source: string;
  readonly time: Date;
  /** 0 for timers. */
  readonly sequence: number;
}

/**
 * The envelope of what was said now, under the correlation id of the request, event or timer at work.
 * @throws InvalidEvent when the data breaks the contract or is too large
 */
export function newEnvelope({ contract, subject, data, source, time, sequence }: Said): EventEnvelope {
  const json = JSON.stringify(data);
  // As JSON from here on: what the handlers get is what crosses the wire.
  const plain = JSON.parse(json) as object;
  const problems = [...problemsOf(contract.data, plain)];
  if (Buffer.byteLength(json) > largestBytes) problems.push(`the data has more than ${largestBytes} bytes`);
  if (subject === '') problems.push('the subject is empty');
  if (problems.length > 0) throw new InvalidEvent(contract.type, problems);
  const context = currentContext();
  return {
    specversion: '1.0',
    id: uuid(),
    source,
    type: contract.type,
    subject,
    time: time.toISOString(),
    sequence,
    correlationid: context?.correlationId ?? uuid(),
    ...(context?.causationId ? { causationid: context.causationId } : {}),
    ...(context?.traceparent ? { traceparent: context.traceparent } : {}),
    data: plain,
  };
}
