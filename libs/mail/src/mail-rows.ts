import { ensureCollection } from '#persistence';
import type { Connection, mongo } from 'mongoose';
import type { Mail, MailRow } from './mail.js';
import type { Outcome } from './retry-policy.js';

const collectionName = 'mails';
const keptDays = 30;
/** Due whatever the clocks of this process and of the database say. */
const atOnce = new Date(0);
const isDue = { $expr: { $lte: ['$dueAt', '$$NOW'] }, dueAt: { $exists: true } };

/** The `mails` collection: leased rows, so that a mail outlives the process that was to send it. */
export class MailRows {
  private readonly rows: mongo.Collection<MailRow>;

  constructor(
    private readonly connection: Connection,
    /** How long a process that took a mail may be silent. */
    readonly leaseMs: number,
  ) {
    this.rows = connection.getClient().db(connection.name).collection<MailRow>(collectionName);
  }

  /** Databases are called `<prefix>_<service>`. */
  get service(): string {
    return this.connection.name.slice(this.connection.name.lastIndexOf('_') + 1);
  }

  async prepare(): Promise<void> {
    await ensureCollection(this.rows.db, collectionName, {
      indexes: [
        { key: { dueAt: 1 }, sparse: true },
        { key: { personId: 1 }, sparse: true },
        { key: { settledAt: 1 }, expireAfterSeconds: keptDays * 86_400 },
      ],
    });
  }

  async add(mail: Mail, correlationId: string | undefined, session: mongo.ClientSession): Promise<void> {
    const { messageId, ...content } = mail;
    const row: MailRow = {
      _id: messageId,
      ...content,
      state: 'pending',
      attempts: 0,
      dueAt: atOnce,
      queuedAt: new Date(),
      ...(correlationId !== undefined && { correlationId }),
    };
    await this.rows.insertOne(row, { session });
  }

  /** What was written to a person, sent or not; what is being told to the server at this moment may still arrive. */
  async forget(personId: string, session: mongo.ClientSession): Promise<void> {
    await this.rows.deleteMany({ personId }, { session });
  }

  /** Takes some that are due, the longest due first, for as long as the lease; none when none is due. */
  async claim(lease: string, most: number): Promise<readonly MailRow[]> {
    for (;;) {
      const found = await this.rows
        .find(isDue, { projection: { _id: 1 } })
        .sort({ dueAt: 1 })
        .limit(most)
        .toArray();
      if (found.length === 0) return [];
      const taken = await this.take(
        found.map(({ _id }) => _id),
        lease,
      );
      // Another process was quicker with all of them: there may be more.
      if (taken.length > 0) return taken;
    }
  }

  /** Those of the mails that are still due, in their order. One alone, as most are, is taken and read at once. */
  private async take(ids: readonly string[], lease: string): Promise<readonly MailRow[]> {
    const taking = [{ $set: { lease, attempts: { $add: ['$attempts', 1] }, dueAt: this.leaseEnd } }];
    const writeConcern = { w: 'majority' } as const;
    const due = { _id: { $in: [...ids] }, ...isDue };
    if (ids.length === 1) {
      const row = await this.rows.findOneAndUpdate(due, taking, { writeConcern, returnDocument: 'after' });
      return row ? [row] : [];
    }
    await this.rows.updateMany(due, taking, { writeConcern });
    const taken = await this.rows.find({ _id: { $in: [...ids] }, lease }).toArray();
    const byId = new Map(taken.map((row) => [row._id, row]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }

  /** Keeps mails for another lease; does nothing with those whose lease had ended and that others took. */
  async prolong(ids: readonly string[], lease: string): Promise<void> {
    await this.rows.updateMany({ _id: { $in: [...ids] }, lease }, [{ $set: { dueAt: this.leaseEnd } }]);
  }

  /** Gives back what was not told to the server. */
  async release(ids: readonly string[], leases: readonly string[]): Promise<void> {
    const untouched = [{ $set: { attempts: { $subtract: ['$attempts', 1] }, dueAt: atOnce } }, { $unset: 'lease' }];
    await this.rows.updateMany({ _id: { $in: [...ids] }, lease: { $in: [...leases] } }, untouched);
  }

  /** Writes down that the server has taken these, unless others took one meanwhile. */
  async settleSent(sent: readonly { readonly id: string; readonly lease: string }[]): Promise<void> {
    const filter = { _id: { $in: sent.map(({ id }) => id) }, lease: { $in: sent.map(({ lease }) => lease) } };
    await this.rows.updateMany(filter, changeFor({ kind: 'sent' }));
  }

  /** Writes down what came of it; false when the lease had ended meanwhile. */
  async settle(id: string, lease: string, outcome: Outcome, session?: mongo.ClientSession): Promise<boolean> {
    const { matchedCount } = await this.rows.updateOne({ _id: id, lease }, changeFor(outcome), { session });
    return matchedCount === 1;
  }

  /** When the next one is due, in milliseconds from the database's now; undefined when none waits. */
  async nextDueInMs(): Promise<number | undefined> {
    const [next] = await this.rows
      .aggregate<{ inMs: number }>([
        { $match: { dueAt: { $exists: true } } },
        { $sort: { dueAt: 1 } },
        { $limit: 1 },
        { $project: { inMs: { $subtract: ['$dueAt', '$$NOW'] } } },
      ])
      .toArray();
    return next?.inMs;
  }

  private get leaseEnd(): mongo.Document {
    return { $add: ['$$NOW', this.leaseMs] };
  }

  /** Tells of inserts, whoever makes them. */
  watch(): mongo.ChangeStream {
    return this.rows.watch([{ $match: { operationType: 'insert' } }, { $project: { _id: 1 } }], {
      maxAwaitTimeMS: 20_000,
    });
  }
}

function changeFor(outcome: Outcome): mongo.UpdateFilter<MailRow> | mongo.Document[] {
  switch (outcome.kind) {
    case 'sent':
      return [{ $set: { state: 'sent', settledAt: '$$NOW' } }, { $unset: ['dueAt', 'lease', 'lastError'] }];
    case 'failed':
      return [
        { $set: { state: 'failed', settledAt: '$$NOW', lastError: outcome.reason } },
        { $unset: ['dueAt', 'lease'] },
      ];
    case 'retry':
      return [{ $set: { dueAt: { $add: ['$$NOW', outcome.inMs] }, lastError: outcome.reason } }, { $unset: 'lease' }];
  }
}
