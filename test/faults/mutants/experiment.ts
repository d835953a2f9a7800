import { type EventEnvelope, ProposalPublished } from '#contracts';
import type { OutgoingStore, Tx } from '#persistence';
import { waitUntil } from '#testing';
import type { mongo } from 'mongoose';
import { committedEvents } from '../../../libs/messaging/testing/committed-events.js';
import { eventIdOf, type OutboxRow } from '../../../libs/messaging/src/outbox/outbox-row.js';
import { type Effect, type Evidence, noEvidence } from '../checker/evidence.js';
import type { RunningGroup } from '../../../libs/messaging/src/service/running-group.js';
import type { ObservedLog } from '../system/observed-log.js';
import { LabProcess, type PublicationHandler } from './lab-process.js';

/** What a handler of the laboratory leaves behind. */
interface EffectRow {
  readonly cause: string;
  readonly subject: string;
  readonly sequence: number;
}

interface CommandRow {
  /** The key. */
  readonly _id: string;
}

const { topic } = ProposalPublished;

/** Processes of one service on databases of their own, what was promised to whom, and what is left in the end. */
export class Experiment {
  private readonly commands = new Map<string, boolean>();
  private readonly processes: LabProcess[] = [];
  private readonly outbox: mongo.Collection<OutboxRow>;
  private readonly effects: mongo.Collection<EffectRow>;
  private readonly done: mongo.Collection<CommandRow>;

  constructor(
    private readonly uri: string,
    private readonly name: string,
    readonly db: mongo.Db,
    private readonly log: ObservedLog,
  ) {
    this.outbox = db.collection<OutboxRow>('outbox');
    this.effects = db.collection<EffectRow>('effects');
    this.done = db.collection<CommandRow>('commands');
  }

  /** @param around what stands between its units of work and the outbox */
  async process(around?: (store: OutgoingStore) => OutgoingStore): Promise<LabProcess> {
    const process = await LabProcess.open(this.uri, this.name, around);
    this.processes.push(process);
    return process;
  }

  /** The work of a command, done once for a key; its own record tells that it was. */
  publication({ db }: LabProcess, subject: string, key: string): (tx: Tx) => Promise<void> {
    this.commands.set(key, this.commands.get(key) ?? false);
    return async (tx) => {
      const { session } = tx;
      const done = db.collection<CommandRow>('commands');
      if (await done.findOne({ _id: key }, { session })) return;
      await done.insertOne({ _id: key }, { session });
      tx.emit(ProposalPublished, subject, ProposalPublished.example);
    };
  }

  acknowledge(key: string): void {
    this.commands.set(key, true);
  }

  /** Publishes as often as said, one acknowledged command after the other. */
  async publish(process: LabProcess, subject: string, times = 1): Promise<void> {
    for (let turn = 1; turn <= times; turn++) {
      const key = `${subject} ${turn}`;
      await process.unitOfWork.run(this.publication(process, subject, key));
      this.acknowledge(key);
    }
  }

  /** A handler's effect, in its transaction. */
  effect({ db }: LabProcess): PublicationHandler {
    const effects = db.collection<EffectRow>('effects');
    return async ({ event: { id, subject, sequence }, tx: { session } }) => {
      await effects.insertOne({ cause: id, subject, sequence }, { session });
    };
  }

  committedEvents(): Promise<readonly EventEnvelope[]> {
    return committedEvents(this.db);
  }

  /** Resolves when everything that is committed was published, as the outbox tells. */
  async published(): Promise<void> {
    await waitUntil(async () => (await this.outbox.countDocuments()) === 0, { what: 'the relay' });
  }

  /** Resolves when the group has read to the end, as its own positions tell. */
  async read({ log }: LabProcess, { group }: RunningGroup): Promise<void> {
    const atEnd = async (): Promise<boolean> =>
      (await log.lag(group, [topic])).every(({ end, position }) => position >= end);
    await waitUntil(atEnd, { what: 'the group of the laboratory' });
  }

  /** Takes parked subjects up until none is left. */
  async redriven(process: LabProcess, group: RunningGroup): Promise<void> {
    const parked = this.db.collection('parked_subjects');
    const none = async (): Promise<boolean> => {
      await process.redrive(group);
      return (await parked.countDocuments()) === 0;
    };
    await waitUntil(none, { what: 'parked subjects to be taken up' });
  }

  /** Where a handler is at work: an effect for each publication. */
  async owed(): Promise<readonly Effect[]> {
    return (await this.committedEvents()).map(({ id }) => ({ cause: id, what: 'effect' }));
  }

  /** Ends everything and tells what is left. @param change what this experiment knows better */
  async evidence(change: Partial<Evidence> = {}): Promise<Evidence> {
    for (const process of this.processes) await process.kill();
    const waiting = new Set((await this.outbox.find().toArray()).map(eventIdOf));
    const done = new Set((await this.done.find().toArray()).map(({ _id }) => _id));
    const effects = await this.effects.find().sort({ $natural: 1 }).toArray();
    return {
      ...noEvidence,
      commands: [...this.commands].map(([key, acknowledged]) => ({
        ...{ key, what: key, acknowledged, present: done.has(key) ? 1 : 0 },
      })),
      committed: (await this.committedEvents()).map(({ id, subject, sequence }) => ({
        ...{ id, topic, subject, sequence, pending: waiting.has(id) },
      })),
      logged: await this.log.events(),
      handled: effects.map(({ subject, sequence }) => ({ group: 'lab', topic, subject, sequence })),
      effects: effects.map(({ cause }) => ({ cause, what: 'effect' })),
      ...change,
    };
  }
}
