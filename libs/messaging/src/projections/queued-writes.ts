import type { mongo } from 'mongoose';
import type { ReadModel, ReadModelWriter } from './read-model.js';

interface Queued {
  readonly model: ReadModel;
  readonly operation: mongo.AnyBulkWriteOperation;
}

/** Collects a chunk's writes in order; one `bulkWrite` for each read model carries them out. */
export class QueuedWrites implements ReadModelWriter {
  private readonly queue: Queued[] = [];

  write<T extends mongo.Document>(model: ReadModel<T>, operation: mongo.AnyBulkWriteOperation<T>): void {
    this.queue.push({ model: model, operation: operation as mongo.AnyBulkWriteOperation });
  }

  get length(): number {
    return this.queue.length;
  }

  /** Forgets what was queued after there were `length` writes: an event of which the handler threw. */
  cutTo(length: number): void {
    this.queue.length = length;
  }

  async flush(collectionOf: (model: ReadModel) => mongo.Collection, session: mongo.ClientSession): Promise<void> {
    const byModel = new Map<ReadModel, mongo.AnyBulkWriteOperation[]>();
    for (const { model, operation } of this.queue) {
      const operations = byModel.get(model);
      if (operations) operations.push(operation);
      else byModel.set(model, [operation]);
    }
    for (const [model, operations] of byModel) {
      await collectionOf(model).bulkWrite(operations, { session, ordered: true });
    }
  }
}
