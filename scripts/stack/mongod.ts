import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment, OnProgress } from './environment.js';
import { locateMongod } from './locate-mongod.js';
import { lastComplaint } from './mongod-log.js';
import { freePort, portTaken } from './ports.js';
import { becomePrimary, replicaSet } from './replica-set.js';
import { launchServer } from './launch-server.js';
import { StackError } from './stack-error.js';
import { supervise, type ServerControl } from './supervise.js';
import { startFailed, type LogOutcome } from './wait-for-line.js';

export interface MongodOptions {
  /** The data folder; made when it is not there. The log is `mongod.log` in it. */
  readonly dbPath: string;
  /** 0, the default, takes a free one. */
  readonly port?: number;
  /** The setting that changes the port, named when the port is taken. */
  readonly portKey?: string;
  readonly env: Environment;
  readonly onProgress?: OnProgress;
  /** Allows fail points (`failCommand`). */
  readonly testCommands?: boolean;
  /** How long a dead client's transaction may hold its locks; 10. */
  readonly transactionLifetimeLimitSeconds?: number;
  /** 0.5. */
  readonly wiredTigerCacheSizeGB?: number;
}

export interface MongodServer extends ServerControl {
  readonly external: false;
  /** For mongoose, without a database name: the driver follows the replica set over restarts. */
  readonly uri: string;
  readonly port: number;
}

/** A replica set that somebody else runs (MONGODB_URI). */
export interface ExternalMongod {
  readonly external: true;
  readonly uri: string;
  /** Does nothing: it is not ours to stop. */
  stop(): Promise<void>;
}

/** The replica set of MONGODB_URI where it is given, else a mongod of our own. */
export async function useMongod(options: MongodOptions): Promise<MongodServer | ExternalMongod> {
  const uri = options.env['MONGODB_URI'];
  return uri ? { external: true, uri, stop: () => Promise.resolve() } : startMongod(options);
}

/**
 * Starts a mongod of our own as a replica set of one and resolves when it takes writes. It cannot outlive this process
 * (see spawnGuarded). Rejects with a StackError: `cannot-be-had`, `port-taken`, `folder-in-use`, `start-failed`.
 */
export async function startMongod(options: MongodOptions): Promise<MongodServer> {
  const binary = await locateMongod(options.env, options.onProgress);
  await mkdir(options.dbPath, { recursive: true });
  const log = join(options.dbPath, 'mongod.log');
  await writeFile(log, '');
  const port = options.port || (await freePort());

  const uri = `mongodb://127.0.0.1:${port}/?replicaSet=${replicaSet}`;
  return supervise({ external: false as const, uri, port }, () =>
    launchServer({
      command: binary,
      args: mongodArguments(options, port),
      log,
      ready: /"Waiting for connections"/,
      explain: (outcome) => explain(outcome, options, port, log),
      prepare: () => becomePrimary(port),
    }),
  );
}

function mongodArguments(options: MongodOptions, port: number): readonly string[] {
  const parameters = {
    diagnosticDataCollectionEnabled: false,
    transactionLifetimeLimitSeconds: options.transactionLifetimeLimitSeconds ?? 10,
    // There is no other member to hand over to: waiting for one only makes Ctrl-C slow.
    shutdownTimeoutMillisForSignaledShutdown: 100,
    ...(options.testCommands ? { enableTestCommands: 1 } : {}),
  };
  return [
    ...['--dbpath', options.dbPath, '--port', String(port), '--bind_ip', '127.0.0.1', '--replSet', replicaSet],
    ...['--wiredTigerCacheSizeGB', String(options.wiredTigerCacheSizeGB ?? 0.5), '--quiet'],
    ...Object.entries(parameters).flatMap(([name, value]) => ['--setParameter', `${name}=${value}`]),
  ];
}

const exitPortTaken = 48;
const exitFolderInUse = 100;

function explain(outcome: LogOutcome, options: MongodOptions, port: number, log: string): StackError {
  const code = outcome.state === 'exited' ? outcome.end.code : null;
  if (code === exitPortTaken) return portTaken(port, 'mongod', options.portKey ?? 'another port');
  const complaint = outcome.state === 'seen' ? undefined : lastComplaint(outcome.log);
  if (code === exitFolderInUse && complaint?.includes('DBPathInUse')) {
    return new StackError('folder-in-use', `Another mongod uses the data in ${options.dbPath}: stop it first.`, {
      folder: options.dbPath,
    });
  }
  if (complaint === undefined) return startFailed('mongod', outcome, log);
  return new StackError('start-failed', `mongod does not start: ${complaint} (the whole log is ${log}).`, { log });
}
