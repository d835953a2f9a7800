import type { ServiceName } from '#contracts';
import type { EmittedEvent } from '#persistence';
import type { mongo } from 'mongoose';
import type { Clock } from '../clock/clock.js';
import { InvalidEvent } from './invalid-event.js';
import { newEnvelope } from './new-envelope.js';
import type { OutboxRow, SequenceRow } from './outbox-row.js';

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
      let sequence = await this.take(said, session);
      for (const event of said) rows.push(this.row(event, sequence++));
    }
    await this.rows.insertMany(rows, { session, ordered: true });
  }

  private row({ contract, subject, data }: EmittedEvent, sequence: number): OutboxRow {
    const source = `alianza/${this.service}`;
    if (contract.source !== source) throw new InvalidEvent(contract.type, [`${source} says its own facts only`]);
    const envelope = newEnvelope({ contract, subject, data, source, sequence, time: this.clock.now() });
    return { _id: envelope.id, topic: contract.topic, subject, sequence, envelope, pending: true };
  }

  /** The first of as many sequences as there are events. Two transactions that say things of a subject conflict here. */
  private async take(said: readonly EmittedEvent[], session: mongo.ClientSession): Promise<number> {
    const [{ contract, subject }] = said as [EmittedEvent];
    const counter = await this.sequences.findOneAndUpdate(
      { _id: `${contract.topic}|${subject}` },
      { $inc: { last: said.length } },
      { session, upsert: true, returnDocument: 'after' },
    );
    return (counter?.last ?? said.length) - said.length + 1;
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
