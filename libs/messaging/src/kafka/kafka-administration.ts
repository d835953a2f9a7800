import { setTimeout } from 'node:timers/promises';
// Node finds only some of this CommonJS package's names: the rest are reached through its default.
import kafkajs, { type Admin, type IResourceConfigEntry } from 'kafkajs';
import type { LaneLag, TopicDeclaration } from '../port.js';
import { kafkaClient } from './kafka-client.js';
import type { KafkaEventLogOptions } from './kafka-event-log-options.js';
import { KafkaLogUnavailable } from './kafka-log-unavailable.js';
import { withDeadline } from './with-deadline.js';

const deadlineMs = 15_000;
const largestRecord = String(4 * 1024 * 1024);

/** Topics and positions, over one administrative connection that is renewed after a failure. */
export class KafkaAdministration {
  private connected: Promise<Admin> | undefined;

  constructor(private readonly options: KafkaEventLogOptions) {}

  /** Adds topics and partitions; never takes any away. */
  async ensureTopics(declarations: readonly TopicDeclaration[]): Promise<void> {
    await this.ask('declaring topics', async (admin) => {
      const existing = new Set(await admin.listTopics());
      const added = declarations.filter(({ name }) => !existing.has(name));
      // False when somebody else was quicker, with the same declaration.
      if (added.length > 0) await admin.createTopics({ topics: added.map(topicConfig) });
      const names = declarations.map(({ name }) => name);
      const { topics } = await untilServed(() => admin.fetchTopicMetadata({ topics: names }));
      const counts = new Map(topics.map(({ name, partitions }) => [name, partitions.length]));
      const growing = declarations.filter(({ name, partitions }) => (counts.get(name) ?? partitions) < partitions);
      const topicPartitions = growing.map(({ name, partitions }) => ({ topic: name, count: partitions }));
      if (growing.length > 0) await admin.createPartitions({ topicPartitions });
      for (const { name } of [...added, ...growing]) await untilServed(() => admin.fetchTopicOffsets(name));
    });
  }

  /** The topics among these that exist; kafkajs itself asks for a missing one again and again. */
  async existing(topics: readonly string[]): Promise<readonly string[]> {
    const all = new Set(await this.ask('listing topics', (admin) => admin.listTopics()));
    return topics.filter((topic) => all.has(topic));
  }

  /** The compacted ones among these topics. */
  async compacted(topics: readonly string[]): Promise<ReadonlySet<string>> {
    const resources = topics.map((name) => ({
      type: kafkajs.ConfigResourceTypes.TOPIC,
      name,
      configNames: ['cleanup.policy'],
    }));
    const described = await this.ask('reading topic settings', (admin) =>
      admin.describeConfigs({ resources, includeSynonyms: false }),
    );
    const compacts = ({ configValue }: { configValue: string }): boolean => configValue.includes('compact');
    return new Set(
      described.resources
        .filter(({ configEntries }) => configEntries.some(compacts))
        .map(({ resourceName }) => resourceName),
    );
  }

  async lag(group: string, topics: readonly string[]): Promise<readonly LaneLag[]> {
    const present = await this.existing(topics);
    return this.ask('reading positions', async (admin) => {
      const committed = await admin.fetchOffsets({ groupId: group, topics: [...present] });
      const lanes = await Promise.all(
        committed.map(async ({ topic, partitions }) => {
          const ends = await admin.fetchTopicOffsets(topic);
          return ends.map(({ partition, low, high }) => {
            const offset = BigInt(partitions.find((committedAt) => committedAt.partition === partition)?.offset ?? -1);
            return { topic, partition, end: BigInt(high), position: offset < 0n ? BigInt(low) : offset };
          });
        }),
      );
      return lanes.flat().sort((a, b) => a.topic.localeCompare(b.topic) || a.partition - b.partition);
    });
  }

  async close(): Promise<void> {
    const connected = this.connected;
    this.connected = undefined;
    await (await connected)?.disconnect();
  }

  /**
   * A connection that was used before may be of no more use: after an outage, and for every topic when one of those it
   * asked about was deleted. So the question is put once more, over a new one.
   */
  private async ask<T>(operation: string, question: (admin: Admin) => Promise<T>, again = false): Promise<T> {
    const reused = this.connected !== undefined;
    const connected = (this.connected ??= this.connect());
    try {
      return await withDeadline(connected.then(question), deadlineMs);
    } catch (error) {
      if (this.connected === connected) this.connected = undefined;
      void connected.then(
        (admin) => admin.disconnect(),
        () => undefined,
      );
      if (reused && !again) return this.ask(operation, question, true);
      throw new KafkaLogUnavailable(operation, error);
    }
  }

  private async connect(): Promise<Admin> {
    const admin = kafkaClient(this.options).admin();
    await admin.connect();
    return admin;
  }
}

/** Asks again for a while: a broker says that topics exist before it serves them, also those that another one made. */
async function untilServed<T>(question: () => Promise<T>, attempts = 50): Promise<T> {
  try {
    return await question();
  } catch (error) {
    if (attempts === 1) throw error;
    await setTimeout(50);
    return untilServed(question, attempts - 1);
  }
}

function topicConfig({ name, partitions, compacted }: TopicDeclaration): {
  topic: string;
  numPartitions: number;
  configEntries: IResourceConfigEntry[];
} {
  const kept = compacted
    ? [
        { name: 'cleanup.policy', value: 'compact' },
        // An erased person's earlier records are gone after a day at the latest.
        { name: 'max.compaction.lag.ms', value: '86400000' },
      ]
    : [{ name: 'cleanup.policy', value: 'delete' }];
  const configEntries = [
    ...kept,
    { name: 'retention.ms', value: '-1' },
    { name: 'retention.bytes', value: '-1' },
    { name: 'max.message.bytes', value: largestRecord },
  ];
  return { topic: name, numPartitions: partitions, configEntries };
}
