import { ProposalPublished } from '#contracts';
import type { mongo } from 'mongoose';
import type { OutboxRow } from '../../../libs/messaging/src/outbox/outbox-row.js';
import type { Mutant } from './mutant.js';

/** As many as a relay reads at once. */
const batch = 500;

const idOf = (number: number): string => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const late = 'late';

/** The second event of a subject has a smaller id than the first, since it was made where a clock is behind. */
const rows: readonly OutboxRow[] = [
  row(late, 2, 1),
  ...Array.from({ length: batch }, (_, index) => row(`other-${index}`, 1, index + 2)),
  row(late, 1, batch + 2),
];

function row(subject: string, sequence: number, number: number): OutboxRow {
  const { topic, type, source, example: data } = ProposalPublished;
  const common = { specversion: '1.0', time: '2030-01-01T00:00:00Z', correlationid: idOf(0) } as const;
  const envelope = { ...common, id: idOf(number), source, type, subject, sequence, data };
  return { _id: envelope.id, topic, subject, sequence, envelope, pending: true };
}

/** An outbox that does not tell of the lower numbers of a subject, which a batch was cut from. */
function hidesLowerNumbers(outbox: mongo.Collection<OutboxRow>): mongo.Collection<OutboxRow> {
  const find = (filter: mongo.Filter<OutboxRow>, options: mongo.FindOptions): mongo.FindCursor => {
    const asksForSubjects = JSON.stringify(filter.subject ?? {}).includes('$in');
    return outbox.find(asksForSubjects ? { _id: '' } : filter, options);
  };
  return new Proxy(outbox, {
    get: (target, name) => {
      if (name === 'find') return find;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

/** The relay finds more than fits into a batch, and a subject's first number is not among it. */
export const lowerSequenceSkipped: Mutant = {
  name: 'a lower pending sequence skipped',
  run: async (experiment, mutated) => {
    const process = await experiment.process();
    await process.outbox.insertMany([...rows]);
    process.relay(process.log, mutated ? hidesLowerNumbers(process.outbox) : process.outbox);
    await experiment.published();
    return experiment.evidence();
  },
};
