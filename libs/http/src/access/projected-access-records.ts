import type { ReadModels } from '#messaging';
import type { mongo } from 'mongoose';
import { accessCollections, AccessKeys, AccessRevocations } from './access-read-models.js';
import type { AccessRecords, AccessRecordsSource } from './access-records.js';

/** An idle stream asks the database once in this time. */
const maxAwaitTimeMS = 20_000;
const reopenMs = 1_000;

/** The projected rows, with the change stream of their collections. */
export class ProjectedAccessRecords implements AccessRecordsSource {
  constructor(
    private readonly db: mongo.Db,
    private readonly readModels: ReadModels,
    private readonly warn: (message: string, error: unknown) => void,
  ) {}

  async load(since: Date): Promise<AccessRecords> {
    const keys = await this.readModels.collection(AccessKeys).find().toArray();
    const revocations = await this.readModels
      .collection(AccessRevocations)
      .find({ issuedBefore: { $gte: since } })
      .toArray();
    return {
      keys: keys.map(({ _id, ...key }) => ({ kid: _id, ...key })),
      revocations: revocations.map(({ _id, issuedBefore }) => ({ id: _id, issuedBefore })),
    };
  }

  watch(changed: () => void): { close(): Promise<void> } {
    let stream: mongo.ChangeStream | undefined;
    let reopening: NodeJS.Timeout | undefined;
    let closed = false;
    const open = (): void => {
      stream = this.db.watch([{ $match: { 'ns.coll': accessCollections } }], { maxAwaitTimeMS });
      // The first token says that the stream is open: what came before it is read now.
      stream.once('resumeTokenChanged', changed);
      stream.on('change', changed);
      stream.on('error', (error) => {
        if (closed) return;
        this.warn('Keys and revocations are not watched; trying again', error);
        reopening = setTimeout(open, reopenMs);
      });
    };
    open();
    this.readModels.onSwap(changed);
    return {
      close: async () => {
        closed = true;
        clearTimeout(reopening);
        await stream?.close();
      },
    };
  }
}
