import { ProposalPublished } from '#contracts';
import { append } from '../../../libs/messaging/testing/append.js';
import { v7 as uuid } from 'uuid';
import { type CursorRow, type Standing, SubjectCursors } from '../../../libs/messaging/src/consumer/subject-cursors.js';
import { subjectId, type SubjectRef } from '../../../libs/messaging/src/consumer/subject-ref.js';
import type { Mutant } from './mutant.js';

/** Cursors that remember nothing and let everything through. */
class NoCursors extends SubjectCursors {
  override standing(refs: readonly SubjectRef[]): Promise<Standing> {
    const open = { sequence: 0, open: true } as const;
    return Promise.resolve({ cursors: new Map(refs.map((ref) => [subjectId(ref), open])), parked: new Set() });
  }

  override move(): Promise<void> {
    return Promise.resolve();
  }
}

/** The relay sends twice, as after a crash before its mark. */
export const noDedupe: Mutant = {
  name: 'no dedupe',
  run: async (experiment, mutated) => {
    const process = await experiment.process();
    process.relay();
    await experiment.publish(process, uuid(), 2);
    await experiment.published();
    const rows = process.db.collection<CursorRow>('subject_cursors');
    const group = process.consume(experiment.effect(process), mutated ? { cursors: new NoCursors(rows) } : {});
    await experiment.read(process, group);
    await append(process.log, ProposalPublished.topic, await experiment.committedEvents());
    await experiment.read(process, group);
    return experiment.evidence({ owed: await experiment.owed() });
  },
};
