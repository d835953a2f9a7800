import { Logger } from '@nestjs/common';
import { createConnection, type Connection, type mongo } from 'mongoose';
import { environment } from '#config';
import type { EventEnvelope, ServiceName } from '#contracts';
import { type MongodServer, startTemporaryMongod } from '#stack';
import { Clock } from '../src/clock/clock.js';
import type {
  ConsumeSpec,
  EventLog,
  EventLogLag,
  EventSource,
  EventText,
  LaneBatch,
  LaneHandler,
  LaneLag,
  LogRecord,
  MayWrite,
} from '../src/port.js';
import { ServiceMessaging } from '../src/service/service-messaging.js';

/** Keeps what is appended; refuses what it is told to. */
export class RecordingLog implements EventLog, EventSource, EventLogLag {
  readonly appended: EventEnvelope[] = [];
  /** Called before each append; throws to refuse it. */
  before: (batch: readonly EventEnvelope[]) => void | Promise<void> = () => undefined;

  async append(_topic: string, texts: readonly EventText[], mayWrite?: MayWrite): Promise<void> {
    const batch = texts.map(({ json }) => JSON.parse(json) as EventEnvelope);
    await this.before(batch);
    await mayWrite?.();
    this.appended.push(...batch);
  }

  consume(_spec: ConsumeSpec, _onLane: LaneHandler, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
  }

  lag(_group: string, _topics: readonly string[]): Promise<readonly LaneLag[]> {
    return Promise.resolve([]);
  }

  sequencesOf(subject: string): readonly number[] {
    return this.appended.filter((event) => event.subject === subject).map(({ sequence }) => sequence);
  }
}

/** Business time that a test moves by hand. */
export class SteppedClock extends Clock {
  private at = Date.parse('2030-01-01T00:00:00Z');
  private readonly listeners = new Set<() => void>();

  now(): Date {
    return new Date(this.at);
  }

  onJump(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  advance(ms: number): void {
    this.at += ms;
    for (const listener of this.listeners) listener();
  }
}

export interface ServiceHarness {
  readonly mongod: MongodServer;
  readonly connection: Connection;
  readonly db: mongo.Db;
  readonly log: RecordingLog;
  readonly clock: SteppedClock;
  readonly messaging: ServiceMessaging;
  /** Another process of the same service, on the same database. */
  another(owner: string): Promise<ServiceMessaging>;
  close(): Promise<void>;
}

/** One service's messaging on a mongod of its own, with a log in memory. Nothing runs until `messaging.start()`. */
export async function makeServiceHarness(service: ServiceName, leaseMs = 1000): Promise<ServiceHarness> {
  Logger.overrideLogger(false);
  const mongod = await startTemporaryMongod({
    env: environment,
    testCommands: true,
    transactionLifetimeLimitSeconds: 3,
  });
  const connection = await createConnection(mongod.uri, {
    dbName: `alianza_${service}`,
    serverSelectionTimeoutMS: 3000,
    autoIndex: false,
    autoCreate: false,
  }).asPromise();
  const log = new RecordingLog();
  const clock = new SteppedClock();
  const compacted = new Set(['alianza.directory.contacts']);
  const opened: ServiceMessaging[] = [];
  const open = async (owner: string): Promise<ServiceMessaging> => {
    const messaging = await ServiceMessaging.open({ service, connection, clock, log, owner, leaseMs, compacted });
    opened.push(messaging);
    return messaging;
  };
  return {
    mongod,
    connection,
    db: connection.getClient().db(connection.name),
    log,
    clock,
    messaging: await open('first'),
    another: open,
    close: async () => {
      await Promise.all(opened.map((messaging) => messaging.stop()));
      await connection.close();
      await mongod.stop();
    },
  };
}

/** A batch as an adapter would deliver it. */
export function laneOf(topic: string, envelopes: readonly LogRecord['envelope'][], firstOffset = 0n): LaneBatch {
  return {
    topic,
    partition: 0,
    records: envelopes.map((envelope, index) => ({ offset: firstOffset + BigInt(index), envelope })),
    heartbeat: () => Promise.resolve(),
    signal: new AbortController().signal,
  };
}
