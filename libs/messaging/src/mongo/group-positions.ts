import type { mongo } from 'mongoose';
import { LogLeaseLost } from './log-lease-lost.js';
import { laneKey, type GroupRow, type Lane } from './log-rows.js';

/** Where each group resumes. Written under the fencing token of the lease, so that a former holder moves nothing. */
export class GroupPositions {
  constructor(private readonly groups: mongo.Collection<GroupRow>) {}

  /** The committed position of each lane, by laneKey; a lane without one begins at 0. */
  async read(group: string, lanes: readonly Lane[]): Promise<Map<string, number>> {
    const rows = await this.groups.find({ _id: { $in: lanes.map((lane) => idOf(group, lane)) } }).toArray();
    return new Map(rows.map(({ _id, position }) => [laneKey(_id), position]));
  }

  /** The furthest position of any group, by laneKey. */
  async furthest(): Promise<Map<string, number>> {
    const rows = this.groups.aggregate<{ _id: Lane; position: number }>([
      { $group: { _id: { topic: '$_id.topic', partition: '$_id.partition' }, position: { $max: '$position' } } },
    ]);
    return new Map((await rows.toArray()).map(({ _id, position }) => [laneKey(_id), position]));
  }

  /** Takes the lanes of a group over from earlier holders of the lease; answers their positions. */
  async claim(group: string, lanes: readonly Lane[], token: number): Promise<Map<string, number>> {
    await this.groups.bulkWrite(
      lanes.map((lane) => ({
        updateOne: {
          filter: { _id: idOf(group, lane) },
          update: { $max: { token }, $setOnInsert: { position: 0 } },
          upsert: true,
        },
      })),
      { ordered: false, writeConcern: { w: 'majority' } },
    );
    return this.read(group, lanes);
  }

  /**
   * Moves a position forward. Not waited into the journal: a position lost with the server costs a redelivery only.
   * Throws LogLeaseLost when a later holder of the lease has claimed the lane.
   */
  async commit(group: string, lane: Lane, position: number, token: number): Promise<void> {
    const { matchedCount } = await this.groups.updateOne(
      { _id: idOf(group, lane), token },
      { $max: { position } },
      { writeConcern: { w: 1 } },
    );
    if (matchedCount === 0) throw new LogLeaseLost();
  }
}

const idOf = (group: string, { topic, partition }: Lane): GroupRow['_id'] => ({ group, topic, partition });
