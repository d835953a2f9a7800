import type { Tx } from '#persistence';
import { decoder } from '../consumer/decode-event.js';
import { type GroupDescription, GroupHandlers } from '../consumer/group-handlers.js';
import { pipeline, type PipelineParts, seriesPipeline } from '../consumer/pipeline.js';
import { reactionLane } from '../consumer/reaction-lane.js';
import { SubjectRunner } from '../consumer/subject-runner.js';
import { type GroupParts, type RunningGroup, runningGroup } from './running-group.js';

/**
 * The group of a service that decides and emits: one transaction an event, or one for those of a subject that wait
 * together.
 */
export function reactionGroup(parts: GroupParts, description: GroupDescription<Tx>): RunningGroup {
  const handlers = new GroupHandlers(description);
  const { service, unitOfWork, cursors, parking, isCompacted } = parts;
  const way: PipelineParts = {
    service,
    unitOfWork,
    decode: decoder((type) => handlers.classOf(type), description.upcasters),
    apply: (event, tx) => handlers.call(event, tx),
    alone: (event) => handlers.alone(event),
  };
  const concerns = handlers.concerns.bind(handlers);
  const runner = { concerns, isCompacted, step: pipeline(way), series: seriesPipeline(way), cursors, parking };
  return runningGroup(parts, handlers, runner, reactionLane(new SubjectRunner(runner)));
}
