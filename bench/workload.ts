import { type EventEnvelope, InterestExpressed } from '#contracts';
import { v7 as newId } from 'uuid';
import { seededRandom } from './random.js';

/** As in the trial from which the goals come. */
const subjects = 1_000;

/** What is said in the workload: middling in size and in what its validation costs. */
export const Said = InterestExpressed;

/** An event of the workload with a subject's next sequence. */
export function envelopeOf(subject: string, sequence: number): EventEnvelope {
  return {
    specversion: '1.0',
    id: newId(),
    source: Said.source,
    type: Said.type,
    subject,
    time: '2027-03-01T12:00:00.000Z',
    sequence,
    correlationid: subject,
    data: Said.example,
  };
}

/** `count` events of a thousand subjects in an order that the seed decides, gapless per subject. */
export function* history(count: number, seed: number): Generator<EventEnvelope> {
  const random = seededRandom(seed);
  const names = Array.from({ length: subjects }, () => newId());
  const sequences = new Map<string, number>();
  for (let index = 0; index < count; index++) {
    const subject = names[Math.floor(random() * subjects)] ?? '';
    const sequence = (sequences.get(subject) ?? 0) + 1;
    sequences.set(subject, sequence);
    yield envelopeOf(subject, sequence);
  }
}

/** The same in batches. */
export function* inBatches<T>(items: Iterable<T>, size: number): Generator<T[]> {
  let batch: T[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
