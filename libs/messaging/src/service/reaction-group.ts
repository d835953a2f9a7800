import type { Tx } from '#persistence';
import { decoder } from '../consumer/decode-event.js';
import { type GroupDescription, GroupHandlers } from '../consumer/group-handlers.js';
import { pipeline } from '../consumer/pipeline.js';
import { reactionLane } from '../consumer/reaction-lane.js';
import { SubjectRunner } from '../consumer/subject-runner.js';
import { type GroupParts, type RunningGroup, runningGroup } from './running-group.js';

/** The group of a service that decides and emits: one transaction an event. */
export function reactionGroup(parts: GroupParts, description: GroupDescription<Tx>): RunningGroup {
  const handlers = new GroupHandlers(description);
  const { service, unitOfWork, cursors, parking, isCompacted } = parts;
  const step = pipeline({
    service,
    unitOfWork,
    decode: decoder((type) => handlers.classOf(type), description.upcasters),
    apply: (event, tx) => handlers.call(event, tx),
  });
  const runner = { concerns: handlers.concerns.bind(handlers), isCompacted, step, cursors, parking };
  return runningGroup(parts, handlers, runner, reactionLane(new SubjectRunner(runner)));
}
