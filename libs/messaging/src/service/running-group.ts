import type { ServiceName } from '#contracts';
import type { UnitOfWork } from '#persistence';
import type { mongo } from 'mongoose';
import type { Clock } from '../clock/clock.js';
import { GroupConsumer } from '../consumer/group-consumer.js';
import type { GroupHandlers } from '../consumer/group-handlers.js';
import { LaneConsumer, type WorkThrough } from '../consumer/lane-consumer.js';
import type { SubjectCursors } from '../consumer/subject-cursors.js';
import type { RunnerParts } from '../consumer/subject-runner.js';
import { EventQueue } from '../parking/event-queue.js';
import type { ParkedEventRow } from '../parking/parked-rows.js';
import type { ParkedQueue } from '../parking/parked-queue.js';
import type { Parking } from '../parking/parking.js';
import type { EventLog, EventLogLag, EventSource, LaneHandler } from '../port.js';

/** What the groups of a service share. */
export interface GroupParts {
  readonly service: ServiceName;
  readonly db: mongo.Db;
  readonly clock: Clock;
  readonly log: EventLog & EventSource & EventLogLag;
  readonly unitOfWork: UnitOfWork;
  readonly cursors: SubjectCursors;
  readonly parking: Parking;
  readonly isCompacted: (topic: string) => boolean;
}

/** A group that reads, with what waits for its parked subjects. */
export interface RunningGroup {
  readonly group: string;
  readonly topics: readonly string[];
  readonly consumer: GroupConsumer;
  readonly queue: ParkedQueue;
  /** The group's side of the port. */
  readonly onLane: LaneHandler;
}

export function runningGroup<S>(
  parts: GroupParts,
  handlers: GroupHandlers<S>,
  runner: RunnerParts,
  workThrough: WorkThrough,
): RunningGroup {
  const { group, topics } = handlers;
  const { cursors, unitOfWork, db, log } = parts;
  const { concerns, isCompacted, step } = runner;
  const { handle: onLane } = new LaneConsumer({ group, cursors, workThrough });
  const events = db.collection<ParkedEventRow>('parked_events');
  const queue = new EventQueue({ events, cursors, unitOfWork, concerns, isCompacted, step });
  return { group, topics, onLane, queue, consumer: new GroupConsumer(log, { group, topics }, onLane) };
}
