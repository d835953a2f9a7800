import type { ServiceName } from '#contracts';
import type { EmittedEvent } from '#persistence';
import type { mongo } from 'mongoose';
import type { Clock } from '../clock/clock.js';
import { InvalidEvent } from './invalid-event.js';
import { newEnvelope } from './new-envelope.js';
import { type OutboxRow, placeInOutbox, type SequenceRow } from './outbox-row.js';

/** Writes a service's events beside its documents, in the same transaction, with gapless sequences. */
export class Outbox {
  private readonly rows: mongo.Collection<OutboxRow>;
  private readonly sequences: mongo.Collection<SequenceRow>;

  constructor(
    db: mongo.Db,
    private readonly service: ServiceName,
    private readonly clock: Clock,
  ) {
    this.rows = db.collection<OutboxRow>('outbox');
    this.sequences = db.collection<SequenceRow>('sequences');
  }

  /** @throws InvalidEvent */
  async write(events: readonly EmittedEvent[], session: mongo.ClientSession): Promise<void> {
    if (events.length === 0) return;
    const rows: OutboxRow[] = [];
    for (const said of bySubject(events)) {
      const { first, at } = await this.take(said, session);
      for (const [index, event] of said.entries()) rows.push(this.row(event, first + index, at));
    }
    await this.rows.insertMany(rows, { session, ordered: true });
  }

  private row({ contract, subject, data }: EmittedEvent, sequence: number, at: number): OutboxRow {
    const source = `alianza/${this.service}`;
    if (contract.source !== source) throw new InvalidEvent(contract.type, [`${source} says its own facts only`]);
    const envelope = newEnvelope({ contract, subject, data, source, sequence, time: this.clock.now() });
    const json = JSON.stringify(envelope);
    return { _id: placeInOutbox(at, sequence, envelope.id), topic: contract.topic, subject, json };
  }

  /** As many sequences as there are events. Two transactions that say things of a subject conflict here. */
  private async take(
    said: readonly EmittedEvent[],
    session: mongo.ClientSession,
  ): Promise<{ readonly first: number; readonly at: number }> {
    const [{ contract, subject }] = said as [EmittedEvent];
    const given = {
      last: { $add: [{ $ifNull: ['$last', 0] }, said.length] },
      at: { $max: [{ $add: [{ $ifNull: ['$at', 0] }, 1] }, { $toLong: '$$NOW' }] },
    };
    const counter = await this.sequences.findOneAndUpdate({ _id: `${contract.topic}|${subject}` }, [{ $set: given }], {
      session,
      upsert: true,
      returnDocument: 'after',
    });
    if (!counter) throw new RangeError(`no number was given to an event of ${subject}`);
    return { first: counter.last - said.length + 1, at: counter.at };
  }
}

function bySubject(events: readonly EmittedEvent[]): Iterable<EmittedEvent[]> {
  const groups = new Map<string, EmittedEvent[]>();
  for (const event of events) {
    const key = `${event.contract.topic}|${event.subject}`;
    const group = groups.get(key);
    if (group) group.push(event);
    else groups.set(key, [event]);
  }
  return groups.values();
}
