import type { EventLogHarness, ConformingLog } from './event-log-harness.js';
import { RecordingConsumer } from './recording-consumer.js';
import type { LaneHandler, LaneLag } from '../src/port.js';
import { setTimeout } from 'node:timers/promises';

/** What a behaviour works with: the log at hand, names that no other behaviour uses, and consumers that end with it. */
export class ConformanceContext {
  private readonly consumers: RecordingConsumer[] = [];
  private named = 0;

  constructor(
    readonly harness: EventLogHarness,
    private readonly run: string,
  ) {}

  get log(): ConformingLog {
    return this.harness.log;
  }

  name(kind: 'topic' | 'group'): string {
    this.named += 1;
    return `conformance.${kind}-${this.run}-${this.named}`;
  }

  async topic({ partitions = 3, compacted = false } = {}): Promise<string> {
    const name = this.name('topic');
    await this.log.ensureTopics([{ name, partitions, compacted }]);
    return name;
  }

  consume(topics: readonly string[], options: { group?: string; onLane?: LaneHandler } = {}): RecordingConsumer {
    const consumer = new RecordingConsumer(this.log, options.group ?? this.name('group'), topics, options.onLane);
    this.consumers.push(consumer);
    return consumer;
  }

  /** Resolves with the lag as soon as it is as wanted. */
  async lagUntil(
    group: string,
    topic: string,
    wanted: (lanes: readonly LaneLag[]) => boolean,
  ): Promise<readonly LaneLag[]> {
    for (;;) {
      const lag = await this.log.lag(group, [topic]);
      if (wanted(lag)) return lag;
      await setTimeout(20);
    }
  }

  /** Resolves when the group has committed all that the topic holds. */
  async caughtUp(group: string, topic: string): Promise<void> {
    await this.lagUntil(group, topic, (lanes) => lanes.every(({ end, position }) => end === position));
  }

  async stopConsumers(): Promise<void> {
    await Promise.all(this.consumers.splice(0).map((consumer) => consumer.stop()));
  }
}
