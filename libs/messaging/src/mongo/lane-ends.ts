import { WakeUps } from '../wire/wake-ups.js';
import { laneKey, type Lane } from './log-rows.js';

/**
 * Where each lane ends, in the memory of the one process that writes the log, and who waits for more: this is what
 * spares readers a query while nothing happens.
 */
export class LaneEnds {
  private readonly ends = new Map<string, number>();
  private readonly waiting = new Map<string, WakeUps>();

  /** The offset after the last record of the lane. */
  end(lane: Lane): number {
    return this.ends.get(laneKey(lane)) ?? 0;
  }

  /** Moves the end of a lane forward and wakes its readers. */
  advance(lane: Lane, end: number): void {
    if (end <= this.end(lane)) return;
    this.ends.set(laneKey(lane), end);
    this.waiting.get(laneKey(lane))?.wake();
  }

  /** Resolves when the lane holds the offset, or when the signal aborts. */
  async reaches(lane: Lane, offset: number, signal: AbortSignal): Promise<void> {
    const waiting = this.waiting.get(laneKey(lane)) ?? new WakeUps();
    this.waiting.set(laneKey(lane), waiting);
    while (this.end(lane) <= offset && !signal.aborted) await waiting.next(signal);
  }
}
