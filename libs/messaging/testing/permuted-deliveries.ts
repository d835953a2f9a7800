import fc from 'fast-check';
import { v7 as uuid } from 'uuid';
import { type EventEnvelope, ProposalClosed, ProposalPublished } from '#contracts';

/** Every third event is one that the group does not handle. */
export function eventOf(subject: string, sequence: number, foreign = sequence % 3 === 0): EventEnvelope {
  const contract = foreign ? ProposalClosed : ProposalPublished;
  return {
    specversion: '1.0',
    id: `${subject}#${sequence}`,
    source: 'alianza/proposals',
    type: contract.type,
    subject,
    time: '2030-01-01T00:00:00.000Z',
    sequence,
    correlationid: uuid(),
    data: contract.example,
  };
}

/** One to three subjects; all their events at least once, shuffled, repeated, cut into lanes. */
export const deliveries = fc
  .array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 3 })
  .map((counts) => counts.map((count, index) => ({ name: 'abc'.charAt(index), count })))
  .chain((subjects) => {
    const keys = subjects.flatMap(({ name, count }) => Array.from({ length: count }, (_, i) => `${name}${i + 1}`));
    const shuffled = fc.shuffledSubarray([...keys, ...keys], { minLength: keys.length });
    const complete = shuffled.map((some) => [...some, ...keys.filter((key) => !some.includes(key)).reverse()]);
    return fc.record({
      subjects: fc.constant(subjects),
      lanes: fc.tuple(complete, fc.integer({ min: 1, max: 6 })).map(([all, size]) => cut(all, size)),
    });
  });

function cut<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}
