import type { ConsumeSpec, LaneHandler } from '../port.js';
import { abortableDelay } from '../wire/abortable-delay.js';
import type { EventLogHealth } from '../wire/event-log-health.js';
import { GroupSession } from './group-session.js';
import { passesByItself } from './kafka-client.js';
import type { KafkaAdministration } from './kafka-administration.js';
import type { KafkaEventLogOptions } from './kafka-event-log-options.js';
import { ProgressWatch } from './progress-watch.js';

const shortestRest = 250;
const longestRest = 2000;

/** Keeps one group's consumption going for as long as it is wanted: every failure ends a session, and a new one begins. */
export class GroupConsumer {
  private session: GroupSession | undefined;
  private trouble: string | undefined;
  private restMs = shortestRest;

  constructor(
    private readonly options: KafkaEventLogOptions,
    private readonly administration: KafkaAdministration,
    private readonly spec: ConsumeSpec,
    private readonly onLane: LaneHandler,
  ) {}

  health(): EventLogHealth {
    if (this.trouble !== undefined) return { healthy: false, reason: `Group ${this.spec.group}: ${this.trouble}` };
    if (!this.session?.joined) return { healthy: false, reason: `Group ${this.spec.group}: it has not joined yet.` };
    return { healthy: true };
  }

  /** Resolves when the signal has aborted and the last handler has come back. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        await this.runSession(signal);
      } catch (error) {
        this.failed(error);
        this.options.logger('debug', 'A consumer is renewed', { group: this.spec.group, error });
        await abortableDelay(this.restMs, signal);
        this.restMs = Math.min(this.restMs * 2, longestRest);
      }
    }
  }

  private async runSession(signal: AbortSignal): Promise<void> {
    const { options, spec, onLane, administration } = this;
    this.refuseMissing(await administration.existing(spec.topics));
    const confidential = await administration.compacted(spec.topics);
    const onJoined = (): void => this.recovered();
    const onFailed = (error: unknown): void => this.failed(error);
    const session = new GroupSession({ options, spec, onLane, confidential, onJoined, onFailed });
    this.session = session;
    const watching = new AbortController();
    const watch = this.watch(session, watching.signal);
    try {
      await session.run(signal);
    } finally {
      watching.abort();
      await watch;
    }
  }

  private recovered(): void {
    if (this.trouble !== undefined) this.options.logger('info', 'A consumer is back', { group: this.spec.group });
    this.trouble = undefined;
    this.restMs = shortestRest;
  }

  private failed(error: unknown): void {
    const reason = sentenceOf(error);
    // Told once, and not when a broker starts or a group changes: that passes before anybody could read it.
    const news = this.trouble !== reason && !passesByItself(reason);
    this.options.logger(news ? 'warn' : 'debug', 'A consumer is in trouble', { group: this.spec.group, reason });
    this.trouble = reason;
  }

  private refuseMissing(present: readonly string[]): void {
    const missing = this.spec.topics.filter((topic) => !present.includes(topic));
    if (missing.length > 0) throw new Error(`the topic ${missing.join(', ')} does not exist.`);
  }

  private async watch(session: GroupSession, signal: AbortSignal): Promise<void> {
    const progress = new ProgressWatch();
    for (;;) {
      await abortableDelay(this.options.watchdogMs ?? 10_000, signal);
      if (signal.aborted) return;
      try {
        await this.look(session, progress);
      } catch (error) {
        session.fail(error);
      }
    }
  }

  private async look(session: GroupSession, progress: ProgressWatch): Promise<void> {
    const lanes = await this.administration.lag(this.spec.group, this.spec.topics).catch((error: unknown) => {
      // The consumer finds out by itself whether it can go on.
      this.failed(error);
      return undefined;
    });
    if (!lanes) return;
    this.refuseMissing(lanes.map(({ topic }) => topic));
    const stuck = progress.stuckLane(lanes, ({ topic, partition }) => session.activityOf(topic, partition));
    if (stuck) throw new Error(`nothing moves in ${stuck.topic}/${stuck.partition}, although there are records.`);
    if (session.joined) this.recovered();
  }
}

const sentenceOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
