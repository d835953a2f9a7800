import type { ConsumeSpec, EventLog, EventLogLag, EventSource, EventText, LaneHandler, LaneLag } from '#messaging';
import { Tally } from './tally.js';

/** Counts, from outside of the runtime, what is durable in the log and what a group is done with. */
export class WatchedLog implements EventLog, EventSource, EventLogLag {
  readonly appended = new Tally();
  readonly consumed = new Tally();

  constructor(private readonly log: EventLog & EventSource & EventLogLag) {}

  async append(topic: string, batch: readonly EventText[]): Promise<void> {
    this.appended.begin();
    await this.log.append(topic, batch);
    this.appended.add(batch.length);
  }

  consume(spec: ConsumeSpec, onLane: LaneHandler, signal: AbortSignal): Promise<void> {
    const watched: LaneHandler = async (lane) => {
      this.consumed.begin();
      const outcome = await onLane(lane);
      const { through } = outcome;
      if (through !== undefined) this.consumed.add(lane.records.filter(({ offset }) => offset <= through).length);
      return outcome;
    };
    return this.log.consume(spec, watched, signal);
  }

  lag(group: string, topics: readonly string[]): Promise<readonly LaneLag[]> {
    return this.log.lag(group, topics);
  }
}
