import type { ReadModels } from '#messaging';
import type { mongo } from 'mongoose';
import type { FinderMark } from '../persistence/finder-mark.schema.js';
import type { MatchingDatabase } from '../persistence/matching-database.js';
import {
  type KnownInitiative,
  KnownInitiatives,
  type KnownOrganization,
  KnownOrganizations,
} from '../persistence/read-models.js';
import { eachBatch } from '../persistence/each-batch.js';
import type { FinderRecords } from './finder-records.js';
import { rankedFields } from './ranked-fields.js';

/** An idle stream asks the database once in this time. */
const maxAwaitTimeMS = 20_000;

/**
 * Large enough for few ways to the database, small enough that others get their turn in between, and that what was decoded
 * is forgotten before the garbage is collected: of larger batches more lives on, and is copied.
 */
const rowsABatch = 250;

/** What a collection's rows can no longer be followed after. */
class StreamEnded extends Error {
  readonly code = 'stream_ended';
  constructor(readonly operation: string) {
    super(`the change stream ended with ${operation}`);
  }
}

export interface FollowedBy {
  readonly records: FinderRecords;
  /** A mark of this process came by. */
  mark(mark: number): void;
  /** Work was asked for. */
  job(): void;
  /** A snapshot was taken, by whichever process. */
  statistics(): void;
}

/** Organisations as they were at an earlier moment. */
export interface Drawn {
  /** By the database's clock. */
  readonly from: mongo.Timestamp;
  restore(into: FinderRecords): Promise<void>;
}

/** The read models at one moment, and every change of them from that moment on. */
export class FinderStream {
  private readonly organizations: mongo.Collection<KnownOrganization>;
  private readonly initiatives: mongo.Collection<KnownInitiative>;
  private readonly changes: { stream?: mongo.ChangeStream; seenUntil?: mongo.Timestamp } = {};

  constructor(
    private readonly database: MatchingDatabase,
    readModels: ReadModels,
    private readonly instance: string,
  ) {
    this.organizations = readModels.collection(KnownOrganizations);
    this.initiatives = readModels.collection(KnownInitiatives);
  }

  /**
   * Reads all rows, not older than the moment from which `follow` goes on.
   * @param drawn reads the organisations as they were at an earlier moment, from which `follow` then goes on
   */
  async fill({ records, mark }: FollowedBy, drawn?: Drawn): Promise<void> {
    const session = this.database.client.startSession({ causalConsistency: true });
    try {
      // Its reply carries the database's time; reads of this session are not older than that.
      await this.database.db.command({ ping: 1 }, { session });
      const startAtOperationTime = drawn?.from ?? session.operationTime;
      const options = { session, readConcern: { level: 'majority' as const } };
      if (drawn) await drawn.restore(records);
      else await this.readOrganizations(records, options);
      for await (const row of this.initiatives.find({}, options)) records.putInitiative(row);
      mark((await this.database.marks.findOne({ _id: this.instance }, options))?.mark ?? 0);
      this.changes.stream = this.database.db.watch([{ $match: this.filter }], {
        fullDocument: 'updateLookup',
        startAtOperationTime,
        maxAwaitTimeMS,
      });
    } finally {
      await session.endSession();
    }
  }

  /**
   * Applies changes until the stream ends or is closed.
   * @throws whatever ended it; the driver has tried to resume before
   */
  async follow(by: FollowedBy): Promise<never> {
    const { stream } = this.changes;
    if (!stream) throw new StreamEnded('nothing: it was not filled');
    for (;;) {
      const change = await stream.next();
      this.apply(change, by);
      if ('clusterTime' in change) this.changes.seenUntil = change.clusterTime;
    }
  }

  async close(): Promise<void> {
    await this.changes.stream?.close();
  }

  /** A time of the database: changes before it have been applied. Undefined before the first one. */
  get seenUntil(): mongo.Timestamp | undefined {
    return this.changes.seenUntil;
  }

  /** Another one is there when the rows were dropped, restored or made anew. */
  async idOfRows(): Promise<string | undefined> {
    const { collectionName: name } = this.organizations;
    const [rows] = await this.database.db.listCollections({ name }, { nameOnly: false }).toArray();
    return rows && 'info' in rows ? rows.info?.uuid?.toString('hex') : undefined;
  }

  private async readOrganizations(records: FinderRecords, options: mongo.FindOptions): Promise<void> {
    const read = { ...options, projection: rankedFields, batchSize: rowsABatch };
    await eachBatch(this.organizations.find({}, read), (rows) => {
      for (const row of rows) records.putOrganization(row);
    });
  }

  private get filter(): mongo.Document {
    const rows = { 'ns.coll': { $in: [this.organizations.collectionName, this.initiatives.collectionName] } };
    const marks = { 'ns.coll': this.database.marks.collectionName, 'documentKey._id': this.instance };
    const jobs = { 'ns.coll': this.database.jobs.collectionName };
    const statistics = { 'ns.coll': this.database.statistics.collectionName, operationType: 'insert' };
    const asked = { 'updateDescription.updatedFields.revision': { $exists: true } };
    return { $or: [rows, marks, statistics, { ...jobs, operationType: 'insert' }, { ...jobs, ...asked }] };
  }

  private apply(change: mongo.ChangeStreamDocument, by: FollowedBy): void {
    switch (change.operationType) {
      case 'insert':
      case 'update':
      case 'replace':
        return this.put(change.ns.coll, change.fullDocument, by);
      case 'delete':
        return this.remove(change.ns.coll, String(change.documentKey._id), by.records);
      case 'drop':
      case 'rename':
      case 'dropDatabase':
      case 'invalidate':
        throw new StreamEnded(change.operationType);
      default:
    }
  }

  private put(collection: string, row: mongo.Document | undefined, by: FollowedBy): void {
    const { records, mark } = by;
    // Without a row: it was removed since, which the stream tells next.
    if (row === undefined) return;
    if (collection === this.organizations.collectionName) records.putOrganization(row as KnownOrganization);
    else if (collection === this.initiatives.collectionName) records.putInitiative(row as KnownInitiative);
    else if (collection === this.database.marks.collectionName) mark((row as FinderMark).mark);
    else if (collection === this.database.statistics.collectionName) by.statistics();
    else by.job();
  }

  private remove(collection: string, id: string, records: FinderRecords): void {
    if (collection === this.organizations.collectionName) records.removeOrganization(id);
    else if (collection === this.initiatives.collectionName) records.removeInitiative(id);
  }
}
