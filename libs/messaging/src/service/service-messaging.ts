import type { ServiceName } from '#contracts';
import { type CommandsUnderWay, ensureCollection, UnitOfWork } from '#persistence';
import { Logger } from '@nestjs/common';
import type { Connection, mongo } from 'mongoose';
import type { Clock } from '../clock/clock.js';
import { type CursorRow, SubjectCursors } from '../consumer/subject-cursors.js';
import { type OutboxRow, prepareOutbox } from '../outbox/outbox-row.js';
import { Outbox } from '../outbox/outbox.js';
import { type ParkedSubjectRow, prepareParking } from '../parking/parked-rows.js';
import { ParkedSubjects } from '../parking/parked-subjects.js';
import { Parking } from '../parking/parking.js';
import { RedriveDuty } from '../parking/redrive-duty.js';
import { Redriver } from '../parking/redriver.js';
import type { EventLog, EventLogLag, EventSource } from '../port.js';
import { ReadModels } from '../projections/read-models.js';
import { Bell } from '../relay/bell.js';
import { OutboxRelay } from '../relay/outbox-relay.js';
import { type LeaseRow, ServiceLease } from '../relay/service-lease.js';
import { prepareTimers, type TimerRow } from '../timers/timer-row.js';
import { Timers } from '../timers/timers.js';
import { DistantBell } from './distant-bell.js';
import { Groups } from './groups.js';
import { OutgoingWriter } from './outgoing-writer.js';
import { RebuildRequests } from './rebuild-requests.js';
import { type Duty, ServiceDuties } from './service-duties.js';
import { ServiceState } from './service-state.js';

export interface ServiceMessagingOptions {
  readonly service: ServiceName;
  readonly connection: Connection;
  readonly clock: Clock;
  readonly log: EventLog & EventSource & EventLogLag;
  /** Of all services of the process, where there are several. */
  readonly commands?: CommandsUnderWay;
  /** Unique to this process. */
  readonly owner: string;
  readonly leaseMs: number;
  /** Topics that keep the newest record of a subject only. */
  readonly compacted: ReadonlySet<string>;
}

/** Everything above the port for one service: what it says, what it hears, what waits. */
export class ServiceMessaging {
  readonly unitOfWork: UnitOfWork;
  readonly parkedSubjects: ParkedSubjects;
  readonly readModels: ReadModels;
  readonly groups: Groups;
  readonly rebuildRequests: RebuildRequests;
  readonly state: ServiceState;
  private readonly duties: ServiceDuties;
  private readonly logger: Logger;

  /** Makes the collections and indexes first: made beside transactions they fail. */
  static async open(options: ServiceMessagingOptions): Promise<ServiceMessaging> {
    const db = databaseOf(options.connection);
    await prepareOutbox(db);
    await prepareTimers(db);
    await prepareParking(db);
    for (const name of ['subject_cursors', 'leases', 'groups']) await ensureCollection(db, name);
    return new ServiceMessaging(options, db);
  }

  private constructor(options: ServiceMessagingOptions, db: mongo.Db) {
    const { service, clock, log, commands, owner, leaseMs, compacted } = options;
    this.logger = new Logger(`messaging.${service}`);
    const warn = (message: string, err: unknown): void => this.logger.warn({ service, err }, message);
    const bells = { events: new Bell(), timers: new Bell(), parked: new Bell() };
    const ringAll = (): void => Object.values(bells).forEach((bell) => bell.ring());
    const leases = db.collection<LeaseRow>('leases');
    const distant = new DistantBell(leases, warn);
    const near = (bell: Bell) => (): void => (this.duties.isHolder ? bell.ring() : distant.ring());

    const timers = new Timers(db, service, clock, (type) => this.groups.handlesTimer(type));
    const writer = new OutgoingWriter(new Outbox(db, service, clock), timers, {
      events: near(bells.events),
      timers: near(bells.timers),
    });
    this.unitOfWork = new UnitOfWork(options.connection, writer, commands);
    const { unitOfWork } = this;
    const cursors = new SubjectCursors(db.collection<CursorRow>('subject_cursors'));
    const parking = new Parking({ db, unitOfWork, cursors, ring: near(bells.parked) });
    this.readModels = new ReadModels(db, warn);
    const isCompacted = (topic: string): boolean => compacted.has(topic);
    this.groups = new Groups({ service, db, clock, log, unitOfWork, cursors, parking, isCompacted }, this.readModels);
    this.rebuildRequests = new RebuildRequests(this.groups, unitOfWork);

    const subjects = db.collection<ParkedSubjectRow>('parked_subjects');
    const queueOf: Groups['queueOf'] = (group) => this.groups.queueOf(group);
    const forgetLeft: Groups['forgetLeft'] = (group) => this.groups.forgetLeft(group);
    const redriver = new Redriver({ subjects, unitOfWork, queueOf, forgetLeft });
    this.parkedSubjects = new ParkedSubjects({ subjects, unitOfWork, redriver, queueOf });
    const outbox = db.collection<OutboxRow>('outbox');
    this.state = new ServiceState({ outbox, timers: db.collection<TimerRow>('timers'), subjects, clock });

    const lease = new ServiceLease(leases, { service, owner, leaseMs, warn });
    const duties: Duty[] = [
      new OutboxRelay({ service, rows: outbox, log, lease, unitOfWork, bell: bells.events, warn }),
      new RedriveDuty({ subjects, redriver, bell: bells.parked, warn }),
      { run: (held) => this.groups.dispatchTimers(held, bells.timers) },
      { run: (held) => distant.listen(held, ringAll) },
    ];
    this.duties = new ServiceDuties(lease, duties);
  }

  /** Begins to read, publish, dispatch and redrive; handlers are known by now. */
  start(): void {
    this.groups.start();
    this.duties.start();
  }

  /** Resolves when what was in hand is done; nothing is lost by stopping. */
  async stop(): Promise<void> {
    this.readModels.close();
    await Promise.all([this.groups.stop(), this.duties.stop()]);
  }
}

function databaseOf(connection: Connection): mongo.Db {
  return connection.getClient().db(connection.name);
}
