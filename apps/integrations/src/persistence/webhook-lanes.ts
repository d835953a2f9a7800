import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { Model, type mongo, trusted } from 'mongoose';
import type { Errand } from '../domain/webhooks/endpoint.js';
import { mostErrands } from '../domain/webhooks/endpoint.js';
import { mayAdvance, nextTryAt, type Progress } from '../domain/webhooks/progress.js';
import { DispatchTiming } from '../domain/webhooks/dispatch-timing.js';
import { WebhookLaneDocument } from './webhook-lane.schema.js';

const free = new Date(0);

/** How far each endpoint has been told; commands write here, and the dispatcher of one process at a time. */
@Injectable()
export class WebhookLanes {
  constructor(
    @InjectModel(WebhookLaneDocument.name) private readonly rows: Model<WebhookLaneDocument>,
    private readonly timing: DispatchTiming,
  ) {}

  async add(endpointId: string, progress: Progress, { session }: Tx): Promise<void> {
    const row = { _id: endpointId, active: true, errands: [], epoch: 1, fence: 0, leasedUntil: free };
    await this.rows.create([{ ...row, ...shape(progress, new Date()) }], { session });
  }

  async remove(endpointId: string, { session }: Tx): Promise<void> {
    await this.rows.deleteOne({ _id: endpointId }, { session });
  }

  async find(endpointId: string, { session }: Tx): Promise<WebhookLaneDocument | undefined> {
    return (await this.rows.findById(endpointId, undefined, { session }).lean()) ?? undefined;
  }

  /** A command's word: what a dispatcher has in hand is not written over it. */
  async move(endpointId: string, active: boolean, progress: Progress, { session }: Tx): Promise<void> {
    const moved = { active, epoch: { $add: ['$epoch', 1] } };
    await this.raw.updateOne({ _id: endpointId }, written(progress, new Date(), moved), { session });
  }

  /** False when as many wait already. */
  async ask(endpointId: string, errand: Errand, { session }: Tx): Promise<boolean> {
    const { matchedCount } = await this.rows.updateOne(
      { _id: endpointId, [`errands.${mostErrands - 1}`]: trusted({ $exists: false }) },
      { $push: { errands: errand }, $set: { nextAt: new Date(), asked: new Date() } },
      { session },
    );
    return matchedCount === 1;
  }

  /** Takes an endpoint in hand that has something to be told. @param head how far the feed goes */
  async claim(head: number): Promise<WebhookLaneDocument | undefined> {
    const somethingNew = { open: true, 'progress.position': { $lt: head } };
    const row = await this.raw.findOneAndUpdate(
      {
        active: true,
        $or: [somethingNew, { nextAt: { $lte: new Date() } }],
        $expr: { $lte: ['$leasedUntil', '$$NOW'] },
      },
      [{ $set: { fence: { $add: ['$fence', 1] }, leasedUntil: { $add: ['$$NOW', this.timing.leaseMs] } } }],
      { returnDocument: 'after', writeConcern: { w: 'majority' } },
    );
    return row ?? undefined;
  }

  /** False when another has it. */
  async prolong({ _id, fence }: WebhookLaneDocument): Promise<boolean> {
    const later = [{ $set: { leasedUntil: { $add: ['$$NOW', this.timing.leaseMs] } } }];
    const { matchedCount } = await this.raw.updateOne({ _id, fence }, later);
    return matchedCount === 1;
  }

  /**
   * Writes down how far it came; undefined when a command moved the lane meanwhile or another has it: what was sent is
   * sent again then, with the same ids.
   */
  async save(
    { _id, fence, epoch }: WebhookLaneDocument,
    progress: Progress,
    done: readonly Errand[],
    tx?: Tx,
  ): Promise<WebhookLaneDocument | undefined> {
    const left = { $not: { $in: ['$$this.id', done.map(({ id }) => id)] } };
    const change = written(progress, new Date(), { errands: { $filter: { input: '$errands', cond: left } } });
    const options = { returnDocument: 'after', session: tx?.session } as const;
    return (await this.raw.findOneAndUpdate({ _id, fence, epoch }, change, options)) ?? undefined;
  }

  async release({ _id, fence }: WebhookLaneDocument): Promise<void> {
    await this.rows.updateOne({ _id, fence }, { $set: { leasedUntil: free } });
  }

  /** Milliseconds until something that waits is due or a lease ends; undefined when there is neither. */
  async nextInMs(): Promise<number | undefined> {
    const now = new Date();
    const [due] = await this.rows
      .find({ active: true, nextAt: trusted({ $exists: true }), leasedUntil: trusted({ $lte: now }) }, { nextAt: 1 })
      .sort({ nextAt: 1 })
      .limit(1)
      .lean();
    const [inHand] = await this.rows
      .find({ leasedUntil: trusted({ $gt: now }) }, { leasedUntil: 1 })
      .sort({ leasedUntil: 1 })
      .limit(1)
      .lean();
    const moments = [due?.nextAt, inHand?.leasedUntil].filter((moment) => moment !== undefined);
    return moments.length === 0 ? undefined : Math.min(...moments.map((moment) => moment.getTime() - now.getTime()));
  }

  /** For what the database reckons: with its own time, or with what it has. */
  private get raw(): mongo.Collection<WebhookLaneDocument> {
    const { db, collection } = this.rows;
    return db.getClient().db(db.name).collection<WebhookLaneDocument>(collection.name);
  }
}

/** A single message that is left is due at once, also one that was asked for since the lane was taken in hand. */
function written(progress: Progress, now: Date, more: mongo.Document): mongo.Document[] {
  const { nextAt, open } = shape(progress, now);
  const dueAt = { $cond: [{ $gt: [{ $size: '$errands' }, 0] }, now, nextAt ?? '$$REMOVE'] };
  return [{ $set: { progress: { $literal: progress }, open, ...more } }, { $set: { nextAt: dueAt } }];
}

function shape(progress: Progress, now: Date): Pick<WebhookLaneDocument, 'progress' | 'open' | 'nextAt'> {
  const next = nextTryAt(progress);
  const open = mayAdvance(progress, now.getTime());
  return { progress, open, ...(next !== undefined && { nextAt: new Date(next) }) };
}
