import type { ServiceName } from '#contracts';
import type { TimerChange } from '#persistence';
import type { mongo } from 'mongoose';
import type { Clock } from '../clock/clock.js';
import { InvalidEvent } from '../outbox/invalid-event.js';
import { newEnvelope } from '../outbox/new-envelope.js';
import type { TimerRow } from './timer-row.js';

/** Writes and takes back a service's alarms, in the transaction of the use case. */
export class Timers {
  private readonly rows: mongo.Collection<TimerRow>;

  constructor(
    db: mongo.Db,
    private readonly service: ServiceName,
    private readonly clock: Clock,
    /** Whether the service has a handler for timers of this type. */
    private readonly handles: (type: string) => boolean,
  ) {
    this.rows = db.collection<TimerRow>('timers');
  }

  /** @throws InvalidEvent */
  async write(changes: readonly TimerChange[], session: mongo.ClientSession): Promise<void> {
    if (changes.length === 0) return;
    // In the order in which they were said: the last word on a key counts.
    await this.rows.bulkWrite(
      changes.map((change) => this.operationFor(change)),
      { session, ordered: true },
    );
  }

  private operationFor(change: TimerChange): mongo.AnyBulkWriteOperation<TimerRow> {
    if (change.kind === 'cancel') return { deleteOne: { filter: { _id: change.key } } };
    const { key, dueAt, timer, subject, data } = change;
    if (timer.service !== this.service) throw new InvalidEvent(timer.type, [`a timer of ${timer.service}`]);
    if (!this.handles(timer.type)) throw new InvalidEvent(timer.type, [unhandled(this.service)]);
    if (Number.isNaN(dueAt.getTime()))
      throw new InvalidEvent(timer.type, [`${key} has no date: it would be due at once`]);
    const source = `alianza/${this.service}`;
    const said = { contract: timer, subject, data, source, time: this.clock.now(), sequence: 0 };
    const envelope = newEnvelope(said);
    const replacement = { eventId: envelope.id, subject, dueAt, envelope };
    return { replaceOne: { filter: { _id: key }, replacement, upsert: true } };
  }
}

/** It would wait for ever, and nobody would notice. */
const unhandled = (service: ServiceName): string =>
  `nobody handles it: add a method with @OnTimer to a class with @Reactions('${service}')`;
