import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environment } from '#config';
import { startKafka, startMongod, type KafkaServer, type MongodServer } from '#stack';

/** Servers of the bench's own, started when a figure first asks for them, in a folder that goes with them. */
export class BenchServers {
  private started: { stop(): Promise<void> }[] = [];
  private mongodServer: Promise<MongodServer> | undefined;
  private kafkaServer: Promise<KafkaServer> | undefined;

  private constructor(
    readonly folder: string,
    private readonly say: (line: string) => void,
  ) {}

  static async in(say: (line: string) => void): Promise<BenchServers> {
    return new BenchServers(await mkdtemp(join(tmpdir(), 'alianza-bench-')), say);
  }

  async mongod(): Promise<MongodServer> {
    this.mongodServer ??= this.keep(
      startMongod({ dbPath: join(this.folder, 'mongod'), env: environment, onProgress: this.say }),
    );
    return this.mongodServer;
  }

  async kafka(): Promise<KafkaServer> {
    this.kafkaServer ??= this.keep(
      startKafka({ dataDir: join(this.folder, 'kafka'), env: environment, onProgress: this.say }),
    );
    return this.kafkaServer;
  }

  /** Whatever else has to end with the bench; the last one first. */
  endsWith(part: { stop(): Promise<void> }): void {
    this.started.push(part);
  }

  async close(): Promise<void> {
    for (const part of this.started.reverse()) await part.stop();
    await rm(this.folder, { recursive: true, force: true });
  }

  private async keep<T extends { stop(): Promise<void> }>(starting: Promise<T>): Promise<T> {
    const server = await starting;
    this.started.push(server);
    return server;
  }
}
