import type { LaneHandler, LaneBatch } from '../port.js';
import type { EventLogLogger } from './event-log-logger.js';

/** What a lane does after its handler came back. */
export interface LaneSettlement {
  /** The offset to commit: the first one not yet done; absent: nothing is done. */
  readonly next?: bigint;
  /** Zero: go on at once. */
  readonly delayMs: number;
}

export interface SettleOptions {
  /** How long a lane rests after a handler that threw or did nothing without saying when to come back. */
  readonly failureDelayMs: number;
  readonly logger: EventLogLogger;
}

/** Runs the handler on one batch. A handler that throws has done nothing: the batch is delivered again after a rest. */
export async function settleLane(
  onLane: LaneHandler,
  batch: LaneBatch,
  { failureDelayMs, logger }: SettleOptions,
): Promise<LaneSettlement> {
  try {
    const { through, retryAfterMs } = await onLane(batch);
    if (through === undefined) return { delayMs: retryAfterMs ?? failureDelayMs };
    if (!batch.records.some(({ offset }) => offset === through))
      throw new RangeError(`Offset ${through} was answered, which is not in the batch.`);
    return { next: through + 1n, delayMs: retryAfterMs ?? 0 };
  } catch (error) {
    logger('error', 'A lane handler threw; its batch comes again', {
      topic: batch.topic,
      partition: batch.partition,
      error,
    });
    return { delayMs: failureDelayMs };
  }
}
