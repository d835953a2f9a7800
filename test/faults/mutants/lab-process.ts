import { ProposalPublished, topics } from '#contracts';
import { type Delivery, MongoEventLog } from '#messaging';
import { type OutgoingStore, UnitOfWork } from '#persistence';
import { type Connection, createConnection, mongo } from 'mongoose';
import { v7 as uuid } from 'uuid';
import { type CursorRow, SubjectCursors } from '../../../libs/messaging/src/consumer/subject-cursors.js';
import type { OutboxRow } from '../../../libs/messaging/src/outbox/outbox-row.js';
import { Outbox } from '../../../libs/messaging/src/outbox/outbox.js';
import type { ParkedSubjectRow } from '../../../libs/messaging/src/parking/parked-rows.js';
import { Parking } from '../../../libs/messaging/src/parking/parking.js';
import { Redriver } from '../../../libs/messaging/src/parking/redriver.js';
import { Bell } from '../../../libs/messaging/src/relay/bell.js';
import { OutboxRelay } from '../../../libs/messaging/src/relay/outbox-relay.js';
import { type LeaseRow, ServiceLease } from '../../../libs/messaging/src/relay/service-lease.js';
import { OutgoingWriter } from '../../../libs/messaging/src/service/outgoing-writer.js';
import { reactionGroup } from '../../../libs/messaging/src/service/reaction-group.js';
import type { GroupParts, RunningGroup } from '../../../libs/messaging/src/service/running-group.js';
import { Timers } from '../../../libs/messaging/src/timers/timers.js';
import { SteppedClock } from '../../../libs/messaging/testing/service-harness.js';

const service = 'proposals';
const leaseMs = 500;
const quiet = (): void => undefined;

export type PublicationHandler = (delivery: Delivery) => Promise<void>;

/** One service with its parts taken apart, so that a test can put another one in the place of each. */
export class LabProcess {
  readonly unitOfWork: UnitOfWork;
  readonly clock = new SteppedClock();
  readonly db: mongo.Db;
  readonly outbox: mongo.Collection<OutboxRow>;
  private readonly stopping = new AbortController();
  private readonly bell = new Bell();
  private readonly groups: RunningGroup[] = [];

  private constructor(
    private readonly connection: Connection,
    private readonly logClient: mongo.MongoClient,
    readonly log: MongoEventLog,
    around: (store: OutgoingStore) => OutgoingStore,
  ) {
    this.db = connection.getClient().db(connection.name);
    this.outbox = this.db.collection<OutboxRow>('outbox');
    const rings = { events: () => this.bell.ring(), timers: quiet };
    const { db, clock } = this;
    const timers = new Timers(db, service, clock, () => true);
    const writer = new OutgoingWriter(new Outbox(db, service, clock), timers, rings);
    this.unitOfWork = new UnitOfWork(connection, around(writer));
  }

  /** @param around what stands between a unit of work and the outbox */
  static async open(uri: string, name: string, around = (store: OutgoingStore) => store): Promise<LabProcess> {
    const connection = await createConnection(uri, { dbName: `${name}_${service}` }).asPromise();
    const logClient = await mongo.MongoClient.connect(uri);
    const log = new MongoEventLog({ db: logClient.db(`${name}_log`), owner: uuid(), logger: quiet, leaseMs });
    await log.open();
    await log.ensureTopics(topics);
    return new LabProcess(connection, logClient, log, around);
  }

  /** Publishes the outbox until the process ends. */
  relay(log: RelayLog = this.log, rows = this.outbox): void {
    const leases = this.db.collection<LeaseRow>('leases');
    const lease = new ServiceLease(leases, { service, owner: uuid(), leaseMs, warn: quiet });
    const { unitOfWork, bell } = this;
    const relay = new OutboxRelay({ service, rows, log, lease, unitOfWork, bell, warn: quiet });
    void lease.keep((held) => relay.run(held), this.stopping.signal);
  }

  /** What groups are made of, true unless replaced. */
  groupParts(instead: Partial<GroupParts> = {}): GroupParts {
    const { db, clock, log, unitOfWork } = this;
    const cursors = new SubjectCursors(db.collection<CursorRow>('subject_cursors'));
    const parking = new Parking({ db, unitOfWork, cursors, ring: quiet });
    return { service, db, clock, log, unitOfWork, cursors, parking, isCompacted: () => false, ...instead };
  }

  /** Reads publications until the process ends. */
  consume(handler: PublicationHandler, instead: Partial<GroupParts> = {}): RunningGroup {
    const { type, topic, data } = ProposalPublished;
    const entry = { type, topic, data, call: (event: Delivery['event'], tx: Delivery['tx']) => handler({ event, tx }) };
    const description = { group: 'lab', service, entries: [entry], upcasters: [] } as const;
    const group = reactionGroup(this.groupParts(instead), description);
    this.groups.push(group);
    group.consumer.start();
    return group;
  }

  /** Takes up what is parked, once. */
  async redrive({ queue }: RunningGroup): Promise<void> {
    const subjects = this.db.collection<ParkedSubjectRow>('parked_subjects');
    const redriver = new Redriver({ subjects, unitOfWork: this.unitOfWork, queueOf: () => queue });
    for (const row of await subjects.find().toArray()) await redriver.redrive(row, this.stopping.signal);
  }

  /** As SIGKILL would: nothing that is in hand reaches the database any more. */
  async kill(): Promise<void> {
    this.stopping.abort();
    await Promise.all([this.connection.close(true), this.logClient.close(true)]);
    // What still runs finds its connections closed.
    for (const { consumer } of this.groups) void consumer.stop();
    void this.log.close().catch(quiet);
  }
}

export type RelayLog = ConstructorParameters<typeof OutboxRelay>[0]['log'];
