import { type Tx, UnitOfWork } from '#persistence';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { Model, trusted } from 'mongoose';
import type { ToldEvent } from '../domain/told/told-event.js';
import { headId } from './feed.js';
import { FeedHeadDocument, PendingEntryDocument, ToldEntryDocument } from './told-entry.schema.js';

/** A told event with what keeps its order. */
export interface NewEntry {
  readonly event: ToldEvent;
  /** Of the event in its topic. */
  readonly sequence: number;
  /** The initiative with which it is taken back. */
  readonly initiativeId?: string;
}

/** So many are given their places in one transaction. */
const placedAtOnce = 500;

/**
 * Writes the feed in two steps (docs/adr/0040): what is told waits without a place, so that consumers do not stand in
 * each other's way; then places are given, many in one transaction.
 */
@Injectable()
export class FeedWriter implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @InjectModel(PendingEntryDocument.name) private readonly pending: Model<PendingEntryDocument>,
    @InjectModel(ToldEntryDocument.name) private readonly entries: Model<ToldEntryDocument>,
    @InjectModel(FeedHeadDocument.name) private readonly heads: Model<FeedHeadDocument>,
  ) {}

  /** Made twice at once inside transactions, it would fail one of them for good. */
  async onModuleInit(): Promise<void> {
    await this.heads.updateOne({ _id: headId }, { $setOnInsert: { position: 0 } }, { upsert: true });
  }

  /** In the transaction of the consumer. */
  async tell({ event: { id, ...told }, ...order }: NewEntry, { session }: Tx): Promise<void> {
    await this.pending.create([{ _id: id, ...told, ...order }], { session });
  }

  /** Takes back what was told of an initiative; the places stay. */
  async hide(initiativeId: string, { session }: Tx): Promise<void> {
    const change = { $unset: { data: true } } as const;
    await this.pending.updateMany({ initiativeId }, change, { session });
    await this.entries.updateMany({ initiativeId }, change, { session });
  }

  /**
   * Gives places to what waits. Two that do so at once conflict on the head, so whoever gives the higher places began
   * after the other had committed: a place that is seen has everything below it.
   * @returns whether more may wait
   */
  async place(): Promise<boolean> {
    return this.unitOfWork.run(async ({ session }) => {
      // All of a subject that is committed is seen, the lowest first: its order is kept whatever the batch is cut to.
      const order = { subject: 1, sequence: 1 } as const;
      const rows = await this.pending.find({}, undefined, { session }).sort(order).limit(placedAtOnce).lean();
      if (rows.length === 0) return false;
      const count = { $inc: { position: rows.length } };
      const head = await this.heads.findOneAndUpdate({ _id: headId }, count, { session }).lean();
      if (!head) throw new Error('The head of the feed is gone: it was there when the service started');
      const placed = rows.map(({ _id: eventId, sequence: _, ...told }, at) => ({
        _id: head.position + at + 1,
        eventId,
        ...told,
      }));
      await this.entries.insertMany(placed, { session });
      await this.pending.deleteMany({ _id: trusted({ $in: rows.map(({ _id }) => _id) }) }, { session });
      return rows.length === placedAtOnce;
    }, 'messaging');
  }
}
