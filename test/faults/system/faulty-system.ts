import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environment } from '#config';
import type { ServiceName } from '#contracts';
import { freePort, type KafkaServer, type MongodServer } from '#stack';
import { ApiClient } from '#testing';
import {
  launchDistributed,
  launchEmbedded,
  type LaunchOptions,
  type RunningSystem,
  secretariatDesk,
} from '../../../scripts/launch/index.js';
import { NodeProcess } from '../../../scripts/launch/node-process.js';
import { serviceSettings } from '../../../scripts/launch/service-settings.js';
import type { Cast } from '../generator/cast.js';
import { Calendar } from '../year/calendar.js';
import { Ledger } from '../generator/ledger.js';
import type { Mode } from '../plan.js';
import { openCast } from './open-cast.js';
import { Databases } from './databases.js';
import { MailSink } from './mail-sink.js';
import { observeKafkaLog } from './observed-kafka-log.js';
import { observeMongoLog } from './observed-mongo-log.js';
import type { ObservedLog } from './observed-log.js';

/** Short, so that what a dead process held is free soon. */
const settings = {
  ALIANZA_LEASE_MS: '1000',
  KAFKA_SESSION_TIMEOUT_MS: '3000',
  LOG_LEVEL: 'warn',
} as const;

/** A running system of real processes, with all that it takes to break it and to see what became of it. */
export class FaultySystem {
  /** Subjects of records that the campaign put into the log itself. */
  readonly injectedSubjects = new Set<string>();
  readonly calendar = new Calendar();
  /** People who chose weekly digests. */
  readonly digested = new Set<string>();
  private readonly others: NodeProcess[] = [];

  private constructor(
    readonly running: RunningSystem,
    private readonly options: LaunchOptions,
    readonly sink: MailSink,
    readonly databases: Databases,
    readonly log: ObservedLog,
    readonly ledger: Ledger,
    readonly cast: Cast,
    readonly secretariat: ApiClient,
  ) {}

  static async start(mode: Mode): Promise<FaultySystem> {
    const sink = await MailSink.open();
    const folder = await mkdtemp(join(tmpdir(), 'alianza-faults-'));
    // Servers that somebody else runs cannot be killed here.
    const { MONGODB_URI: _uri, KAFKA_BROKERS: _brokers, ...terminal } = environment;
    const options: LaunchOptions = {
      folder,
      host: '127.0.0.1',
      port: 0,
      env: { ...terminal, SMTP_URL: sink.url },
      settings,
      mongod: { transactionLifetimeLimitSeconds: 3 },
    };
    const running = await (mode === 'embedded' ? launchEmbedded : launchDistributed)(options);
    const databases = await Databases.connect(running.mongod.uri);
    const log = running.kafka ? await observeKafkaLog(running.kafka.brokers) : observeMongoLog(databases.log);
    const ledger = new Ledger();
    const cast = await openCast(running.url, sink, ledger);
    const system = new FaultySystem(running, options, sink, databases, log, ledger, cast, new ApiClient(running.url));
    await system.signInSecretariat();
    return system;
  }

  /** Nobody's token ends within the next minutes. */
  async signInAll(): Promise<void> {
    for (const { council, union } of this.cast.pairs) await Promise.all([council.signInAgain(), union.signInAgain()]);
    await this.signInSecretariat();
  }

  async signInSecretariat(): Promise<void> {
    await this.secretariat.signIn(secretariatDesk, this.running.state.samplePassword);
  }

  get mode(): Mode {
    return this.running.mode;
  }

  get url(): string {
    return this.running.url;
  }

  get mongod(): MongodServer {
    return own(this.running.mongod);
  }

  get kafka(): KafkaServer {
    if (!this.running.kafka) throw new Error('An embedded system has no broker');
    return own(this.running.kafka);
  }

  /** The process in which a service runs. */
  process(service: ServiceName): NodeProcess {
    const [platform] = this.running.processes;
    const process = this.mode === 'embedded' ? platform : this.running.processes.find(({ name }) => name === service);
    if (!process) throw new Error(`There is no process of ${service}`);
    return process;
  }

  /** A second process of a service, beside the first, on the same database and broker; ready. */
  async another(service: ServiceName): Promise<NodeProcess> {
    const { state, mongod } = this.running;
    const port = await freePort();
    const process = await NodeProcess.start({
      name: `${service}-2`,
      entry: `dist/services/${service}.js`,
      env: serviceSettings(this.options, state, {
        HOST: '127.0.0.1',
        PORT: String(port),
        MONGODB_URI: mongod.uri,
        ALIANZA_PUBLIC_URL: this.url,
        ALIANZA_EVENT_LOG: 'kafka',
        KAFKA_BROKERS: this.kafka.brokers.join(','),
      }),
      log: join(state.logs, `${service}-2.log`),
      url: `http://127.0.0.1:${port}`,
    });
    this.others.push(process);
    await process.ready();
    return process;
  }

  /** @param keep leaves data and logs where they are, for whoever looks for a reason. @returns their folder */
  async stop(keep: boolean): Promise<string> {
    await this.log.close();
    await this.databases.close();
    for (const process of this.others) await process.stop();
    await this.running.stop();
    await this.sink.close();
    if (!keep) await rm(this.options.folder, { recursive: true, force: true });
    return this.options.folder;
  }
}

/** Narrowed: external servers were taken out of the environment. */
function own<T extends { readonly external: boolean }>(server: T): Extract<T, { external: false }> {
  if (server.external) throw new Error('The campaign kills servers of its own only');
  return server as Extract<T, { external: false }>;
}
