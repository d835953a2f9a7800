import { type EventEnvelope, ProposalPublished } from '#contracts';
import type { Tx } from '#persistence';
import type { mongo } from 'mongoose';
import { v7 as uuid } from 'uuid';
import type { HandlerEntry } from '../src/consumer/group-handlers.js';
import type { CursorRow } from '../src/consumer/subject-cursors.js';
import type { ParkedEventRow, ParkedSubjectRow } from '../src/parking/parked-rows.js';
import type { LaneHandler } from '../src/port.js';
import { defineReadModel } from '../src/projections/read-model.js';
import { makeServiceHarness, type ServiceHarness } from './service-harness.js';

/** The topic that the group hears. */
export const topic = 'alianza.proposals';
const diskFull = 14031;

interface Effect {
  readonly _id: string;
  readonly applied: number[];
}

const Applied = defineReadModel<Effect>('applied');

/** What the group keeps of what it applied. */
export const effectsOf = { reactions: 'effects', projection: 'applied' } as const;
export type GroupKind = keyof typeof effectsOf;

/** Writes down that somebody acted on a parked subject; here nobody asks. */
export const unaudited = (): Promise<void> => Promise.resolve();

/** One consumer group on a real mongod, which notes the numbers of the events that it applied, by subject. */
export class GroupUnderTest {
  /** What the handler does with an event before its effect: throws, in some tests. */
  hurdle: (event: EventEnvelope) => void | Promise<void> = () => undefined;
  name = '';

  private constructor(
    readonly harness: ServiceHarness,
    private readonly effects: mongo.Collection<Effect>,
  ) {}

  static async start(): Promise<GroupUnderTest> {
    const harness = await makeServiceHarness('matching');
    return new GroupUnderTest(harness, await harness.db.createCollection<Effect>('effects'));
  }

  async close(): Promise<void> {
    await this.harness.close();
  }

  /** A new group of another name, and nothing of the last one's. */
  async renew(): Promise<void> {
    this.name = `matching.test-${uuid()}`;
    this.hurdle = () => undefined;
    for (const name of ['effects', 'applied', 'parked_subjects', 'parked_events']) {
      await this.harness.db.collection(name).deleteMany({});
    }
  }

  async make(kind: GroupKind): Promise<LaneHandler> {
    await (kind === 'reactions' ? this.addReactions() : this.addProjection());
    const found = this.harness.messaging.groups.all.find((each) => each.group === this.name);
    if (!found) throw new Error('the group was not added');
    return found.onLane;
  }

  async effectOf(subject: string): Promise<number[]> {
    const byId = { _id: `${this.name}/${subject}` };
    const row =
      (await this.effects.findOne(byId)) ?? (await this.harness.db.collection<Effect>('applied').findOne(byId));
    return row?.applied ?? [];
  }

  cursorOf(subject: string): Promise<CursorRow | null> {
    const _id = `${this.name}|${topic}|${subject}`;
    return this.harness.db.collection<CursorRow>('subject_cursors').findOne({ _id });
  }

  parked(): Promise<ParkedSubjectRow[]> {
    return this.harness.db.collection<ParkedSubjectRow>('parked_subjects').find({ group: this.name }).toArray();
  }

  queue(): Promise<ParkedEventRow[]> {
    return this.harness.db.collection<ParkedEventRow>('parked_events').find().sort({ position: 1 }).toArray();
  }

  async redriveAll(): Promise<void> {
    for (const { id } of await this.parked()) await this.harness.messaging.parkedSubjects.redrive(id, unaudited);
  }

  /** Of these commands every one is answered with an error of the server's state, until `healed`. */
  async failing(failCommands: string[], collection?: string): Promise<void> {
    const namespace = collection ? { namespace: `${this.harness.db.databaseName}.${collection}` } : {};
    const data = { failCommands, ...namespace, errorCode: diskFull };
    await this.admin().command({ configureFailPoint: 'failCommand', mode: 'alwaysOn', data });
  }

  async healed(): Promise<void> {
    await this.admin().command({ configureFailPoint: 'failCommand', mode: 'off' });
  }

  admin(): mongo.Db {
    return this.harness.connection.getClient().db('admin');
  }

  private async addReactions(): Promise<void> {
    const apply = async ({ subject, sequence }: EventEnvelope, { session }: Tx): Promise<void> => {
      const _id = `${this.name}/${subject}`;
      await this.effects.updateOne({ _id }, { $push: { applied: sequence } }, { session, upsert: true });
    };
    const reactions = {
      group: this.name,
      service: 'matching',
      entries: [this.entry<Tx>(apply)],
      upcasters: [],
    } as const;
    await this.harness.messaging.groups.addReactions(reactions, false);
  }

  private async addProjection(): Promise<void> {
    const entries = [
      this.entry<{ write: (model: typeof Applied, operation: mongo.AnyBulkWriteOperation<Effect>) => void }>(
        async ({ subject, sequence }, into) => {
          const filter = { _id: `${this.name}/${subject}` };
          into.write(Applied, { updateOne: { filter, update: { $push: { applied: sequence } }, upsert: true } });
        },
      ),
    ];
    const projection = {
      group: this.name,
      service: 'matching',
      entries,
      upcasters: [],
      readModels: [Applied],
    } as const;
    await this.harness.messaging.groups.addProjection(projection);
  }

  private entry<S>(call: HandlerEntry<S>['call']): HandlerEntry<S> {
    return {
      type: ProposalPublished.type,
      topic,
      data: ProposalPublished.data,
      call: async (event, second) => {
        await this.hurdle(event);
        await call(event, second);
      },
    };
  }
}
