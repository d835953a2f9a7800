import type { EventEnvelope } from '#contracts';
import type { EventSource, LaneBatch, LaneHandler, LaneOutcome, LogRecord } from '../src/port.js';
import { envelopeOf } from './envelopes.js';

/** A record as it was delivered. */
export interface Delivery extends LogRecord {
  readonly topic: string;
  readonly partition: number;
}

/** Does all that it is given. */
export const acceptAll: LaneHandler = ({ records }) => Promise.resolve(acceptance(records));

export function acceptance(records: LaneBatch['records']): LaneOutcome {
  const last = records.at(-1);
  return last ? { through: last.offset } : {};
}

/** Consumes a log and keeps what comes, in the order in which it comes. */
export class RecordingConsumer {
  readonly deliveries: Delivery[] = [];
  private readonly stopping = new AbortController();
  private readonly checks = new Set<() => void>();
  private readonly running: Promise<void>;

  /** Starts at once; deliveries are noted before the handler gets them. */
  constructor(source: EventSource, group: string, topics: readonly string[], onLane: LaneHandler = acceptAll) {
    this.running = source.consume(
      { group, topics },
      async (lane) => {
        const { topic, partition } = lane;
        this.deliveries.push(...lane.records.map((record) => ({ ...record, topic, partition })));
        for (const check of this.checks) check();
        return onLane(lane);
      },
      this.stopping.signal,
    );
    // A consumption that breaks is noticed by `stop`, and before that by a test that waits in vain.
    this.running.catch(() => undefined);
  }

  get envelopes(): EventEnvelope[] {
    return this.deliveries.map(envelopeOf);
  }

  /** The ids that came, each once, in the order of their first coming. */
  get ids(): string[] {
    return [...new Set(this.envelopes.map(({ id }) => id))];
  }

  /** Resolves when the condition holds of what has come. */
  async until(holds: () => boolean): Promise<void> {
    if (holds()) return;
    await new Promise<void>((resolve) => {
      const check = (): void => {
        if (!holds()) return;
        this.checks.delete(check);
        resolve();
      };
      this.checks.add(check);
    });
  }

  /** Resolves when so many different events have come. */
  untilCount(count: number): Promise<void> {
    return this.until(() => this.deliveries.length >= count && this.ids.length >= count);
  }

  /** Asks the consumption to end, without waiting. */
  abort(): void {
    this.stopping.abort();
  }

  /** Resolves or rejects as the consumption does, which nobody asks to end. */
  ended(): Promise<void> {
    return this.running;
  }

  async stop(): Promise<void> {
    this.abort();
    await this.running;
  }
}
