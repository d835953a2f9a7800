import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { exists } from './cache.js';
import type { Environment, OnProgress } from './environment.js';
import { brokerIsOpen, loggingProperties, serverProperties } from './kafka-files.js';
import { keepClasses } from './keep-classes.js';
import { launchServer } from './launch-server.js';
import { locateKafka, type KafkaInstallation } from './locate-kafka.js';
import { assertPortFree, freePort } from './ports.js';
import { lastLine, runCommand } from './run-command.js';
import { StackError } from './stack-error.js';
import type { GuardedProcess } from './spawn-guarded.js';
import { supervise, type ServerControl } from './supervise.js';
import { startFailed } from './wait-for-line.js';

export interface KafkaOptions {
  /** Holds data, configuration and `kafka.log`; made when it is not there. */
  readonly dataDir: string;
  /** 0, the default, takes a free one. */
  readonly port?: number;
  /** The setting that changes the port, named when the port is taken. */
  readonly portKey?: string;
  readonly env: Environment;
  readonly onProgress?: OnProgress;
}

export interface KafkaServer extends ServerControl {
  readonly external: false;
  /** `host:port` of each broker: one. */
  readonly brokers: readonly string[];
  readonly port: number;
}

/** Brokers that somebody else runs (KAFKA_BROKERS). */
export interface ExternalKafka {
  readonly external: true;
  readonly brokers: readonly string[];
  /** Does nothing: they are not ours to stop. */
  stop(): Promise<void>;
}

/** The brokers of KAFKA_BROKERS (separated by commas) where it is given, else a broker of our own. */
export async function useKafka(options: KafkaOptions): Promise<KafkaServer | ExternalKafka> {
  const given = options.env['KAFKA_BROKERS'];
  if (!given) return startKafka(options);
  const brokers = given.split(',').map((broker) => broker.trim());
  return { external: true, brokers, stop: () => Promise.resolve() };
}

/**
 * Starts a broker of our own (KRaft, one node) and resolves when it is open. It cannot outlive this process (see
 * spawnGuarded). Rejects with a StackError: `cannot-be-had`, `port-taken`, `start-failed`.
 */
export async function startKafka(options: KafkaOptions): Promise<KafkaServer> {
  const port = options.port || (await freePort());
  await assertPortFree(port, 'Kafka', options.portKey ?? 'another port');
  const installation = await locateKafka(options.env, options.onProgress);
  const files = await writeFiles(resolve(options.dataDir), port);
  if (!(await exists(join(files.data, 'meta.properties')))) await format(installation, files);

  const launch = (classes = keptClasses(installation)): Promise<GuardedProcess> =>
    launchServer({
      command: installation.java,
      args: [classes, ...brokerFlags, ...javaArguments(installation, files), 'kafka.Kafka', files.server],
      log: files.log,
      ready: brokerIsOpen,
      explain: (outcome) => startFailed('Kafka', outcome, files.log),
    });
  await keepClasses({ archive: installation.classArchive, launch, onProgress: options.onProgress });
  return supervise({ external: false as const, brokers: [`127.0.0.1:${port}`], port }, () => launch());
}

const brokerFlags = ['-Xmx512m', '-Xms256m'];

interface KafkaFiles {
  readonly data: string;
  readonly server: string;
  readonly logging: string;
  readonly log: string;
}

async function writeFiles(folder: string, port: number): Promise<KafkaFiles> {
  const files = {
    data: join(folder, 'data'),
    server: join(folder, 'server.properties'),
    logging: join(folder, 'log4j2.properties'),
    log: join(folder, 'kafka.log'),
  };
  await mkdir(files.data, { recursive: true });
  await writeFile(files.server, serverProperties({ port, controllerPort: await freePort(), dataFolder: files.data }));
  await writeFile(files.logging, loggingProperties);
  await writeFile(files.log, '');
  return files;
}

async function format(installation: KafkaInstallation, files: KafkaFiles): Promise<void> {
  // A cluster id is a UUID in base64url; it must not begin like a command-line flag.
  const clusterId = randomBytes(16).toString('base64url').replace(/^-/, 'A');
  const command = ['kafka.tools.StorageTool', 'format', '-t', clusterId, '-c', files.server];
  const flags = [keptClasses(installation), ...javaArguments(installation, files)];
  const result = await runCommand(installation.java, [...flags, ...command]);
  if (result.code !== 0) {
    throw new StackError(
      'start-failed',
      `Kafka's data folder ${files.data} cannot be made ready: ${lastLine(result)}`,
      {
        folder: files.data,
      },
    );
  }
}

/** Java passes over an archive that is not there. */
const keptClasses = ({ classArchive }: KafkaInstallation): string => `-XX:SharedArchiveFile=${classArchive}`;

/** Quick to start rather than quick in the long run. */
function javaArguments(installation: KafkaInstallation, files: KafkaFiles): readonly string[] {
  const logging = `-Dlog4j2.configurationFile=${files.logging}`;
  return ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', logging, '-cp', installation.classPath];
}
