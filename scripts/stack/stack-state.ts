import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { exists } from './cache.js';
import { runCommand } from './run-command.js';

/** A server that `stack up` left running. */
export interface RunningServer {
  readonly name: 'mongod' | 'Kafka';
  readonly pid: number;
  /** What to give as MONGODB_URI or KAFKA_BROKERS. */
  readonly address: string;
  /** Its data; also tells its process from another one that got the same pid. */
  readonly folder: string;
}

/** What `stack up` started, kept in `servers.json` of its folder. */
export class StackState {
  private readonly file: string;

  constructor(folder: string) {
    this.file = join(folder, 'servers.json');
  }

  async read(): Promise<readonly RunningServer[]> {
    if (!(await exists(this.file))) return [];
    return JSON.parse(await readFile(this.file, 'utf8')) as RunningServer[];
  }

  async write(servers: readonly RunningServer[]): Promise<void> {
    await mkdir(dirname(this.file), { recursive: true });
    await writeFile(this.file, `${JSON.stringify(servers, undefined, 2)}\n`);
  }

  async clear(): Promise<void> {
    await rm(this.file, { force: true });
  }
}

export async function isRunning(server: RunningServer): Promise<boolean> {
  const { code, output } = await runCommand('ps', ['-ww', '-o', 'args=', '-p', String(server.pid)]);
  return code === 0 && output.includes(server.folder);
}
