import type { Tx } from '#persistence';
import { decoder } from '../consumer/decode-event.js';
import { type GroupDescription, GroupHandlers } from '../consumer/group-handlers.js';
import { pipeline } from '../consumer/pipeline.js';
import { TimerQueue } from '../timers/timer-queue.js';
import type { TimerRow } from '../timers/timer-row.js';
import type { GroupParts } from './running-group.js';

/** The way of a service's timers to their handlers. */
export function timerQueue(parts: GroupParts, description: GroupDescription<Tx>): TimerQueue {
  const handlers = new GroupHandlers(description);
  const { service, unitOfWork, db, clock } = parts;
  const step = pipeline({
    service,
    unitOfWork,
    decode: decoder((type) => handlers.classOf(type), description.upcasters),
    apply: (event, tx) => handlers.call(event, tx),
  });
  return new TimerQueue(db.collection<TimerRow>('timers'), clock, step);
}
