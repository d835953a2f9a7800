import { type EventEnvelope, InterestExpressed } from '#contracts';
import { v7 as newId } from 'uuid';

/** As in the trial from which the goals come. */
const subjects = 1_000;

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

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
