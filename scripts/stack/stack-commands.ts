import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import Table from 'cli-table3';
import type { Environment, OnProgress } from './environment.js';
import { startKafka } from './kafka.js';
import { startMongod } from './mongod.js';
import { isRunning, StackState, type RunningServer } from './stack-state.js';

export interface StackOptions {
  /** Holds data, logs and servers.json. */
  readonly folder: string;
  readonly mongodPort: number;
  readonly kafkaPort: number;
  readonly env: Environment;
  readonly say: OnProgress;
}

const stopDeadlineMs = 15_000;

/** Starts mongod and Kafka and leaves them running; both or, when one does not come up, neither. */
export async function up(options: StackOptions): Promise<void> {
  const state = new StackState(options.folder);
  if ((await running(state)).length > 0) {
    options.say('The stack is up already; npm run stack -- down ends it.');
    options.say(table(await state.read(), await running(state)));
    return;
  }
  const folder = resolve(options.folder);
  const shared = { env: options.env, onProgress: options.say };
  const mongodFolder = join(folder, 'mongod');
  const kafkaFolder = join(folder, 'kafka');
  const [mongod, kafka] = await Promise.all([
    startMongod({ ...shared, dbPath: mongodFolder, port: options.mongodPort, portKey: '--mongod-port' }),
    startKafka({ ...shared, dataDir: kafkaFolder, port: options.kafkaPort, portKey: '--kafka-port' }),
  ]);
  const servers: readonly RunningServer[] = [
    { name: 'mongod', pid: mongod.pid, address: mongod.uri, folder: mongodFolder },
    { name: 'Kafka', pid: kafka.pid, address: kafka.brokers.join(','), folder: kafkaFolder },
  ];
  await state.write(servers);
  await Promise.all([mongod.release(), kafka.release()]);
  options.say(table(servers, servers));
  options.say('Both go on running; npm run stack -- down ends them.');
}

/** Ends what `up` left running and waits until it is dead. */
export async function down(options: Pick<StackOptions, 'folder' | 'say'>): Promise<void> {
  const state = new StackState(options.folder);
  const servers = await running(state);
  await Promise.all(servers.map(end));
  await state.clear();
  options.say(
    servers.length === 0 ? 'Nothing was running.' : `Ended ${servers.map(({ name }) => name).join(' and ')}.`,
  );
}

export async function status(options: Pick<StackOptions, 'folder' | 'say'>): Promise<void> {
  const state = new StackState(options.folder);
  options.say(table(await state.read(), await running(state)));
}

async function running(state: StackState): Promise<readonly RunningServer[]> {
  const servers = await state.read();
  const alive = await Promise.all(servers.map(isRunning));
  return servers.filter((_, index) => alive[index]);
}

async function end(server: RunningServer): Promise<void> {
  process.kill(server.pid, 'SIGTERM');
  const until = performance.now() + stopDeadlineMs;
  while (await isRunning(server)) {
    if (performance.now() > until) process.kill(server.pid, 'SIGKILL');
    await delay(100);
  }
}

function table(servers: readonly RunningServer[], alive: readonly RunningServer[]): string {
  const rows = new Table({ head: ['server', 'state', 'pid', 'address'], style: { head: [], border: [] } });
  for (const server of servers) {
    const state = alive.some(({ pid }) => pid === server.pid) ? 'running' : 'dead';
    rows.push([server.name, state, server.pid, server.address]);
  }
  return servers.length === 0 ? 'Nothing is up; npm run stack -- up starts mongod and Kafka.' : rows.toString();
}
