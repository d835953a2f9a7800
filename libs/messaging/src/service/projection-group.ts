import type { mongo } from 'mongoose';
import { decoder } from '../consumer/decode-event.js';
import { type GroupDescription, GroupHandlers } from '../consumer/group-handlers.js';
import { pipeline } from '../consumer/pipeline.js';
import { ProjectionLane } from '../consumer/projection-lane.js';
import { SubjectRunner } from '../consumer/subject-runner.js';
import { QueuedWrites } from '../projections/queued-writes.js';
import type { ReadModel } from '../projections/read-model.js';
import { type GroupParts, type RunningGroup, runningGroup } from './running-group.js';

export interface ProjectionDescription extends GroupDescription<QueuedWrites> {
  readonly readModels: readonly ReadModel[];
}

/** A projection in one generation: from the second on, a group of its own that has read everything again. */
export function projectionGroup(
  parts: GroupParts,
  description: ProjectionDescription,
  generation: number,
  collectionOf: (model: ReadModel) => mongo.Collection,
): RunningGroup {
  const handlers = new GroupHandlers({ ...description, group: groupInGeneration(description.group, generation) });
  const { service, unitOfWork, cursors, parking, isCompacted } = parts;
  const decode = decoder((type) => handlers.classOf(type), description.upcasters);
  const step = pipeline({
    service,
    unitOfWork,
    decode,
    apply: async (event, { session }) => {
      const writes = new QueuedWrites();
      await handlers.call(event, writes);
      await writes.flush(collectionOf, session);
    },
  });
  const runnerParts = { concerns: handlers.concerns.bind(handlers), isCompacted, step, cursors, parking };
  const runner = new SubjectRunner(runnerParts);
  const lane = new ProjectionLane({ handlers, decode, isCompacted, cursors, unitOfWork, collectionOf, runner });
  return runningGroup(parts, handlers, runnerParts, lane.workThrough);
}

export const groupInGeneration = (group: string, generation: number): string =>
  generation === 1 ? group : `${group}#${generation}`;

/** The projection, and its generation, that such a group is of. */
export function projectionOf(group: string): { readonly name: string; readonly generation: number } {
  const [name = group, generation = '1'] = group.split('#');
  return { name, generation: Number(generation) };
}
