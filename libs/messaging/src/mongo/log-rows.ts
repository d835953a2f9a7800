import type { mongo } from 'mongoose';

/** One partition of one topic. */
export interface Lane {
  readonly topic: string;
  readonly partition: number;
}

/** Field order matters: MongoDB compares documents field by field, so that a lane is one range of `_id`. */
export interface LogPosition extends Lane {
  readonly offset: number;
}

export interface LogRow {
  readonly _id: LogPosition;
  /** The subject. */
  readonly key: string;
  /** The envelope as JSON text, so that both logs hand on exactly the same thing. */
  readonly value: string | null;
  /** Only on compacted topics, where the earlier rows of a subject are looked up. */
  readonly compacted?: true;
}

/** A topic and its shape. */
export interface TopicRow {
  readonly _id: string;
  readonly partitions: number;
  readonly compacted: boolean;
}

/** Where a group resumes; `token` is the fencing token of the lease under which it was written. */
export interface GroupRow {
  readonly _id: { readonly group: string } & Lane;
  readonly position: number;
  readonly token: number;
}

export interface LeaseRow {
  readonly _id: string;
  readonly owner: string;
  readonly token: number;
  readonly expiresAt: Date;
}

export interface LogCollections {
  readonly log: mongo.Collection<LogRow>;
  readonly topics: mongo.Collection<TopicRow>;
  readonly groups: mongo.Collection<GroupRow>;
  readonly leases: mongo.Collection<LeaseRow>;
}

export const logCollections = (db: mongo.Db): LogCollections => ({
  log: db.collection<LogRow>('log'),
  topics: db.collection<TopicRow>('lanes'),
  groups: db.collection<GroupRow>('groups'),
  leases: db.collection<LeaseRow>('leases'),
});

export const laneKey = ({ topic, partition }: Lane): string => `${topic}/${partition}`;

/** The rows of a lane from an offset on. */
export const rowsFrom = ({ topic, partition }: Lane, offset: number): mongo.Filter<LogRow> => ({
  _id: { $gte: { topic, partition, offset }, $lt: { topic, partition, offset: Infinity } },
});
