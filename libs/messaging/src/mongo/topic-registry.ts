import type { mongo } from 'mongoose';
import type { TopicDeclaration } from '../port.js';
import { WakeUps } from '../wire/wake-ups.js';
import type { Lane, TopicRow } from './log-rows.js';
import { UnknownTopic } from './unknown-topic.js';

/** The declared topics, kept in memory: only the lease holder changes them. */
export class TopicRegistry {
  private readonly known = new Map<string, TopicRow>();
  private readonly changes = new WakeUps();

  constructor(private readonly topics: mongo.Collection<TopicRow>) {}

  async load(): Promise<void> {
    for await (const topic of this.topics.find()) this.known.set(topic._id, topic);
    this.changes.wake();
  }

  /** Adds topics and partitions; never takes any away. Throws when a topic is kept under another rule already. */
  async ensure(declarations: readonly TopicDeclaration[]): Promise<void> {
    for (const { name, partitions, compacted } of declarations) {
      const known = this.known.get(name);
      if (known && known.compacted !== compacted)
        throw new Error(`The topic ${name} is ${known.compacted ? '' : 'not '}compacted, and that cannot be changed.`);
      if (known && known.partitions >= partitions) continue;
      await this.topics.updateOne(
        { _id: name },
        { $max: { partitions }, $setOnInsert: { compacted } },
        { upsert: true, writeConcern: { w: 'majority' } },
      );
    }
    await this.load();
  }

  /** Throws UnknownTopic. */
  get(name: string): TopicRow {
    const topic = this.known.get(name);
    if (!topic) throw new UnknownTopic(name);
    return topic;
  }

  lanesOf(names: readonly string[]): Lane[] {
    return names.flatMap((topic) =>
      Array.from({ length: this.get(topic).partitions }, (_, partition) => ({ topic, partition })),
    );
  }

  lanes(): Lane[] {
    return this.lanesOf([...this.known.keys()]);
  }

  /** Resolves when topics were declared after the call, or when the signal aborts. */
  changed(signal: AbortSignal): Promise<void> {
    return this.changes.next(signal);
  }
}
