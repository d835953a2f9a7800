import { Logger } from '#observability';
import { Injectable, type OnApplicationBootstrap, type BeforeApplicationShutdown } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { Model, type mongo } from 'mongoose';
import { setTimeout as wait } from 'node:timers/promises';
import { NoticeDocument } from '../persistence/notice.schema.js';

const awaitMs = 20_000;
const retryMs = 1_000;

type Insertion = mongo.ChangeStreamInsertDocument<Pick<NoticeDocument, 'personId'>>;
const insertions = [
  { $match: { operationType: 'insert' } },
  { $project: { operationType: 1, 'fullDocument.personId': 1 } },
];

export interface Wakeable {
  /** There may be something new; said in passing, so it must not throw nor take long. */
  wake(): void;
}

/**
 * Wakes the live streams of this process when a notice of theirs was committed, by this process or by another: one
 * change stream for all of them. It carries no notices: a stream reads what is new, so a lost wake-up loses nothing.
 */
@Injectable()
export class NoticeWakeUps implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly woken = new Map<string, Set<Wakeable>>();
  private readonly stopping = new AbortController();
  private following: Promise<void> = Promise.resolve();

  constructor(
    @InjectModel(NoticeDocument.name) private readonly notices: Model<NoticeDocument>,
    private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.following = this.follow();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.following;
  }

  add(personId: string, one: Wakeable): void {
    const all = this.woken.get(personId) ?? new Set();
    this.woken.set(personId, all.add(one));
  }

  remove(personId: string, one: Wakeable): void {
    const all = this.woken.get(personId);
    all?.delete(one);
    if (all?.size === 0) this.woken.delete(personId);
  }

  private async follow(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      try {
        await this.followOnce(signal);
      } catch (error) {
        if (signal.aborted) return;
        this.logger.warn('The change stream of notices broke; live streams look by themselves', error, 'Notices');
        await wait(retryMs, undefined, { signal }).catch(() => undefined);
      }
    }
  }

  /** From a moment that is known, so that nothing falls between opening the stream and its first look. */
  private async followOnce(signal: AbortSignal): Promise<void> {
    const { operationTime } = await this.notices.db.getClient().db('admin').command({ ping: 1 });
    // The process may have been told to end meanwhile: nobody would close a stream that is opened now.
    if (signal.aborted) return;
    const start = { startAtOperationTime: operationTime as mongo.Timestamp, maxAwaitTimeMS: awaitMs };
    const stream = this.notices.collection.watch<Insertion['fullDocument'], Insertion>(insertions, start);
    const close = (): void =>
      void stream.close().catch((error: unknown) => this.logger.warn('Closing', error, 'Notices'));
    signal.addEventListener('abort', close);
    try {
      for (const all of this.woken.values()) wake(all);
      for await (const { fullDocument } of stream) wake(this.woken.get(fullDocument.personId) ?? []);
    } finally {
      signal.removeEventListener('abort', close);
      close();
    }
  }
}

function wake(all: Iterable<Wakeable>): void {
  for (const one of all) one.wake();
}
