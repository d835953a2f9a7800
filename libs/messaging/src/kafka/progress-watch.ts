import type { LaneLag } from '../port.js';
import type { ConsumerLane } from './consumer-lane.js';

/**
 * Finds the lane that holds records and does not move: kafkajs can stand still without a crash, for example after its
 * topic was deleted and made anew. Two looks in a row with nothing delivered or committed make a lane stuck.
 */
export class ProgressWatch {
  private waiting = new Map<string, string>();

  /** `activityOf` knows the lanes of this member; the others are somebody else's. */
  stuckLane(
    lanes: readonly LaneLag[],
    activityOf: (lane: LaneLag) => ConsumerLane['activity'] | undefined,
  ): LaneLag | undefined {
    const before = this.waiting;
    this.waiting = new Map();
    return lanes.find((lane) => {
      const activity = activityOf(lane);
      if (!activity || activity.busy || lane.position >= lane.end) return false;
      const key = `${lane.topic}/${lane.partition}`;
      const state = `${lane.position}/${activity.deliveries}`;
      this.waiting.set(key, state);
      return before.get(key) === state;
    });
  }
}
