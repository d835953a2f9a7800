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

/** Of each event of a subject, in order, whether it is one that the group does not handle. */
const foreign = fc.array(fc.boolean(), { minLength: 1, maxLength: 12 });

/** One to three subjects; all their events at least once, shuffled or nearly in order, repeated, cut into lanes. */
export const deliveries = fc
  .array(foreign, { minLength: 1, maxLength: 3 })
  .map((masks) => masks.map((mask, index) => ({ name: 'abc'.charAt(index), foreign: mask })))
  .chain((subjects) => {
    const keys = subjects.flatMap(({ name, foreign }) => foreign.map((_, index) => `${name}${index + 1}`));
    const shuffled = fc.shuffledSubarray([...keys, ...keys], { minLength: keys.length });
    const complete = fc
      .oneof(shuffled, fc.subarray([...keys, ...keys], { minLength: keys.length }))
      .map((some) => [...some, ...keys.filter((key) => !some.includes(key)).reverse()]);
    return fc.record({
      subjects: fc.constant(subjects),
      lanes: fc.tuple(complete, fc.integer({ min: 1, max: 24 })).map(([all, size]) => cut(all, size)),
    });
  });

function cut<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}
