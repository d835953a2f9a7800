import type { EventEnvelope } from '#contracts';
import { isMalformed, type LogRecord, type MalformedRecord } from '../src/port.js';
import { partitionOfSubject } from '../src/wire/partition-of-subject.js';

/** An event of a subject with the given sequence; its id says both. */
export const eventOf = (subject: string, sequence: number, data: object = {}): EventEnvelope => ({
  specversion: '1.0',
  id: `${subject}#${sequence}`,
  source: 'alianza/conformance',
  type: 'conformance.counted.v1',
  subject,
  time: '2026-01-01T00:00:00.000Z',
  sequence,
  correlationid: 'conformance',
  data,
});

/** Events 1 to `count` of a subject, or `from` to `count`. */
export const eventsOf = (subject: string, count: number, from = 1): EventEnvelope[] =>
  Array.from({ length: count - from + 1 }, (_, index) => eventOf(subject, from + index));

/** The envelope of a record that is known to be well-formed. */
export function envelopeOf({ envelope }: LogRecord): EventEnvelope {
  if (isMalformed(envelope)) throw new Error(`Unexpected malformed record ${envelope.key}: ${envelope.cause}`);
  return envelope;
}

/** The malformed records among these. */
export const malformedOf = (records: readonly LogRecord[]): MalformedRecord[] =>
  records.map(({ envelope }) => envelope).filter(isMalformed);

/** One subject for each of the lanes of a topic, in the order of the lanes. */
export function subjectOfEachLane(partitions: number): string[] {
  const subjects = Array.from({ length: partitions * 50 }, (_, index) => `subject-${index}`);
  return Array.from({ length: partitions }, (_, partition) => {
    const subject = subjects.find((candidate) => partitionOfSubject(candidate, partitions) === partition);
    if (subject === undefined) throw new Error(`No subject found for lane ${partition}.`);
    return subject;
  });
}
