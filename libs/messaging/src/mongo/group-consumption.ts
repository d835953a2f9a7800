import type { LaneHandler } from '../port.js';
import { abortableDelay } from '../wire/abortable-delay.js';
import type { SettleOptions } from '../wire/settle-lane.js';
import type { GroupPositions } from './group-positions.js';
import type { LaneEnds } from './lane-ends.js';
import { LaneReader } from './lane-reader.js';
import type { LogLease } from './log-lease.js';
import { laneKey, type Lane, type LogCollections } from './log-rows.js';
import { PositionCommits } from './position-commits.js';
import type { TopicRegistry } from './topic-registry.js';

export interface ConsumptionParts {
  readonly collections: LogCollections;
  readonly lease: LogLease;
  readonly topics: TopicRegistry;
  readonly ends: LaneEnds;
  readonly positions: GroupPositions;
  readonly settle: SettleOptions;
}

/** One group's reading of its topics: a reader a lane, and one more for each lane that is added. */
export class GroupConsumption {
  private readonly readers = new Map<string, Promise<void>>();

  constructor(
    private readonly parts: ConsumptionParts,
    private readonly group: string,
    private readonly onLane: LaneHandler,
  ) {}

  /** Resolves when the signal has aborted and every handler in hand has come back. Throws UnknownTopic at once. */
  async run(topics: readonly string[], signal: AbortSignal): Promise<void> {
    const { logger, failureDelayMs } = this.parts.settle;
    for (const topic of topics) this.parts.topics.get(topic);
    while (!signal.aborted) {
      const changed = this.parts.topics.changed(signal);
      try {
        await this.startReaders(this.parts.topics.lanesOf(topics), signal);
        await changed;
      } catch (error) {
        logger('warn', 'The positions of a group could not be read', { group: this.group, error });
        await abortableDelay(failureDelayMs, signal);
      }
    }
    await Promise.all(this.readers.values());
  }

  private async startReaders(lanes: readonly Lane[], signal: AbortSignal): Promise<void> {
    const added = lanes.filter((lane) => !this.readers.has(laneKey(lane)));
    if (added.length === 0) return;
    const positions = await this.parts.positions.claim(this.group, added, this.parts.lease.token);
    for (const lane of added)
      this.readers.set(laneKey(lane), this.reader(lane, signal).run(positions.get(laneKey(lane)) ?? 0));
  }

  private reader(lane: Lane, signal: AbortSignal): LaneReader {
    const { collections, ends, lease, positions, settle, topics } = this.parts;
    const commits = new PositionCommits({
      write: (position) => positions.commit(this.group, lane, position, lease.token),
      onLeaseLost: () => lease.markLost(),
      logger: settle.logger,
      retryMs: settle.failureDelayMs,
      signal,
    });
    return new LaneReader({
      lane,
      confidential: topics.get(lane.topic).compacted,
      log: collections.log,
      ends,
      commits,
      onLane: this.onLane,
      settle,
      signal,
    });
  }
}
