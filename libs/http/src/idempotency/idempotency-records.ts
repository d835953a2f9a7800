import { ensureCollection } from '#persistence';
import { type Connection, mongo } from 'mongoose';
import { Problem } from '../problems/problem.js';

/** A request whose reply is kept for a day. */
export interface IdempotentRequest {
  /** Hash of person, organisation acted for, method, path and key. */
  readonly id: string;
  /** Hash of the body. */
  readonly fingerprint: string;
}

export interface StoredReply {
  readonly status: number;
  readonly body: unknown;
}

interface IdempotencyRow extends Partial<StoredReply> {
  readonly _id: string;
  readonly fingerprint: string;
  readonly createdAt: Date;
}

const collectionName = 'idempotency_records';
const keptSeconds = 24 * 60 * 60;
const writeConflict = 112;

/** One row for each key in the service's database, written in the transaction of the command itself. */
export class IdempotencyRecords {
  private readonly rows: mongo.Collection<IdempotencyRow>;

  constructor(
    connection: Connection,
    private readonly now: () => Date,
  ) {
    this.rows = connection.getClient().db(connection.name).collection<IdempotencyRow>(collectionName);
  }

  async prepare(): Promise<void> {
    await ensureCollection(this.rows.db, collectionName, {
      indexes: [{ key: { createdAt: 1 }, expireAfterSeconds: keptSeconds }],
    });
  }

  /**
   * The first write of the command's transaction: of two twins at once only one gets it.
   * @throws KeyIsTaken when the key was used before, or is in use now
   */
  async claim({ id, fingerprint }: IdempotentRequest, session: mongo.ClientSession): Promise<void> {
    try {
      await this.rows.insertOne({ _id: id, fingerprint, createdAt: this.now() }, { session });
    } catch (error) {
      if (error instanceof mongo.MongoServerError && (error.code === 11000 || error.code === writeConflict)) {
        throw new KeyIsTaken();
      }
      throw error;
    }
  }

  /** The last write of the command's transaction. */
  async store(id: string, { status, body }: StoredReply, session: mongo.ClientSession): Promise<void> {
    await this.rows.updateOne({ _id: id }, { $set: { status, body } }, { session });
  }

  /**
   * The reply to the first request with this key.
   * @throws Problem 422 for another body, 409 while the first is not done
   */
  async replay({ id, fingerprint }: IdempotentRequest): Promise<StoredReply> {
    const row = await this.rows.findOne({ _id: id }, { readConcern: { level: 'majority' } });
    if (row === null || row.status === undefined) throw new Problem('request_in_progress', 409);
    if (row.fingerprint !== fingerprint) throw new Problem('idempotency_key_reused', 422);
    return { status: row.status, body: row.body };
  }
}

/** Ends the transaction of who came second; not an answer by itself. */
export class KeyIsTaken extends Error {
  readonly code = 'key_is_taken';
}
