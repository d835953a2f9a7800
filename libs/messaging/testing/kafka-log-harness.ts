import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startKafka, type KafkaServer } from '#stack';
import { rawKafka, type RawKafka } from '../src/kafka/raw-kafka.js';
import { KafkaEventLog } from '../src/kafka/kafka-event-log.js';
import type { KafkaEventLogOptions } from '../src/kafka/kafka-event-log-options.js';
import type { EventLogHarness } from './event-log-harness.js';

/** A Kafka log on a real broker of its own, with time-outs short enough for tests. */
export interface KafkaLogHarness extends EventLogHarness {
  readonly server: KafkaServer;
  /** The broker as kafkajs alone sees it. */
  readonly raw: RawKafka;
  readonly log: KafkaEventLog;
  /** A log of another process on the same broker. */
  another(options?: Partial<KafkaEventLogOptions>): KafkaEventLog;
}

export async function makeKafkaLogHarness(env: Readonly<Record<string, string | undefined>>): Promise<KafkaLogHarness> {
  const dataDir = await mkdtemp(join(tmpdir(), 'alianza-kafka-log-'));
  const server = await startKafka({ dataDir, env });
  const raw = await rawKafka(server.brokers);
  const another = (options: Partial<KafkaEventLogOptions> = {}): KafkaEventLog =>
    new KafkaEventLog({
      brokers: server.brokers,
      clientId: 'conformance',
      logger: () => undefined,
      failureDelayMs: 50,
      metadataMaxAgeMs: 500,
      ...options,
    });
  let log = another();
  await log.open();

  return {
    server,
    raw,
    get log() {
      return log;
    },
    another,
    reopen: async () => {
      await log.close();
      log = another();
      await log.open();
    },
    crashServer: async () => {
      await server.kill('SIGKILL');
      await server.restart();
    },
    appendRaw: (topic, subject, value) => raw.send(topic, subject, value),
    close: async () => {
      await log.close();
      await raw.close();
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
