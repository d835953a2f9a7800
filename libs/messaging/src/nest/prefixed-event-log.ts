import type { ConsumeSpec, EventText, LaneBatch, LaneHandler, LaneLag, MayWrite, TopicDeclaration } from '../port.js';
import type { EventLogHealth } from '../wire/event-log-health.js';
import type { EventLogAdapter } from './event-log-adapter.js';

/** Puts a prefix before the names of topics and groups, so that several installations share one broker. */
export class PrefixedEventLog implements EventLogAdapter {
  constructor(
    private readonly log: EventLogAdapter,
    private readonly prefix: string,
  ) {}

  open(): Promise<void> {
    return this.log.open();
  }

  close(): Promise<void> {
    return this.log.close();
  }

  health(): EventLogHealth {
    return this.log.health();
  }

  append(topic: string, batch: readonly EventText[], mayWrite?: MayWrite): Promise<void> {
    return this.log.append(this.prefix + topic, batch, mayWrite);
  }

  ensureTopics(topics: readonly TopicDeclaration[]): Promise<void> {
    return this.log.ensureTopics(topics.map((topic) => ({ ...topic, name: this.prefix + topic.name })));
  }

  consume({ group, topics }: ConsumeSpec, onLane: LaneHandler, signal: AbortSignal): Promise<void> {
    const spec = { group: this.prefix + group, topics: topics.map((topic) => this.prefix + topic) };
    return this.log.consume(spec, (lane) => onLane(this.renamed(lane)), signal);
  }

  async lag(group: string, topics: readonly string[]): Promise<readonly LaneLag[]> {
    const lanes = await this.log.lag(
      this.prefix + group,
      topics.map((topic) => this.prefix + topic),
    );
    return lanes.map((lane) => ({ ...lane, topic: this.without(lane.topic) }));
  }

  private renamed(lane: LaneBatch): LaneBatch {
    const { partition, records, signal } = lane;
    return { topic: this.without(lane.topic), partition, records, signal, heartbeat: () => lane.heartbeat() };
  }

  private without(topic: string): string {
    return topic.slice(this.prefix.length);
  }
}
