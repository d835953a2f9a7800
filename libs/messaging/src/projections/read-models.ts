import { ensureCollection } from '#persistence';
import type { mongo } from 'mongoose';
import type { ReadModel } from './read-model.js';

/** Which generations of a projection there are. */
export interface GenerationRow {
  /** The projection's group. */
  readonly _id: string;
  /** The one that queries read. */
  readonly generation: number;
  /** The highest that a rebuild has begun. */
  readonly begun?: number;
  /** When its process last said that it makes that one. */
  readonly madeAt?: Date;
  /** Those that a swap took the place of, and when: processes that have not looked since read them still. */
  readonly left?: readonly { readonly generation: number; readonly at: Date }[];
}

export interface BegunGeneration {
  readonly generation: number;
  /** The one that queries read, in whichever process it was swapped to; no rebuild that began earlier swaps any more. */
  readonly present: number;
  /** Those that nobody reads any more, in any process. */
  readonly stale: readonly number[];
}

/** How often another process' swap is looked for. */
const refreshMs = 30_000;
/** What a swap took the place of is spared so long: a look may fail, and what it read is read to its end. */
const spareMs = 2 * refreshMs;
/** How often whoever makes a generation says so; after `spareMs` of silence it is given up. */
const saidEveryMs = 10_000;

/** The rows of a service's projections, each projection in its current generation. */
export class ReadModels {
  private readonly generations = new Map<string, number>();
  private readonly groups = new Map<ReadModel, string>();
  private readonly listeners = new Set<(group: string) => void>();
  private refreshing: NodeJS.Timeout | undefined;

  constructor(
    private readonly db: mongo.Db,
    private readonly warn: (message: string, error: unknown) => void,
  ) {}

  /** For queries: the rows as far as the projection has come. */
  collection<T extends mongo.Document>(model: ReadModel<T>): mongo.Collection<T> {
    const group = this.groups.get(model);
    if (group === undefined) throw new Error(`No projection has ${model.name} among its readModels: add it to one.`);
    return this.inGeneration(model, this.generationOf(group));
  }

  inGeneration<T extends mongo.Document>(model: ReadModel<T>, generation: number): mongo.Collection<T> {
    return this.db.collection<T>(collectionName(model, generation));
  }

  /** 1 until the first rebuild. */
  generationOf(group: string): number {
    return this.generations.get(group) ?? 1;
  }

  /** Makes the collections and indexes of a projection's current generation. */
  async register(group: string, models: readonly ReadModel[]): Promise<void> {
    for (const model of models) this.groups.set(model, group);
    await this.refresh();
    await this.prepare(models, this.generationOf(group));
    if (!this.refreshing) {
      const look = (): void => void this.refresh().catch((error: unknown) => this.warn('generations not read', error));
      this.refreshing = setInterval(look, refreshMs);
    }
  }

  async prepare(models: readonly ReadModel[], generation: number): Promise<void> {
    for (const model of models) {
      await ensureCollection(this.db, collectionName(model, generation), { indexes: model.indexes });
    }
  }

  /** A number that no rebuild had before. */
  async begin(group: string): Promise<BegunGeneration> {
    await this.rows.updateOne({ _id: group }, { $setOnInsert: { generation: 1, begun: 1 } }, { upsert: true });
    const row = await this.rows.findOneAndUpdate({ _id: group }, beginning, { returnDocument: 'after' });
    const { generation: current, begun: generation = 2, left = [] } = row ?? { generation: 1 };
    const earlier = Array.from({ length: generation - 1 }, (_, index) => index + 1);
    // By the database: another process may have swapped since this one last looked.
    const read = new Set([current, ...left.map((one) => one.generation)]);
    return { generation, present: current, stale: earlier.filter((one) => !read.has(one)) };
  }

  /** Says, until it ends, that somebody makes this generation. */
  async whileMade<T>(group: string, generation: number, making: () => Promise<T>): Promise<T> {
    const say = (): void =>
      void this.rows
        .updateOne({ _id: group, begun: generation }, [{ $set: { madeAt: '$$NOW' } }])
        .catch((error: unknown) => this.warn('nobody hears that a generation is being made', error));
    const saying = setInterval(say, saidEveryMs);
    try {
      return await making();
    } finally {
      clearInterval(saying);
    }
  }

  /**
   * Whether nobody reads a generation any more, nor will. One of whose making nothing was heard for a minute is given up
   * by this: should its process only have stood still, it does not swap any more.
   */
  async isLeft(group: string, generation: number): Promise<boolean> {
    const silent = { _id: group, begun: generation, generation: { $ne: generation }, $expr: wasMadeLongAgo };
    await this.rows.updateOne(silent, { $inc: { begun: 1 } }, { writeConcern: { w: 'majority' } });
    const row = await this.rows.findOne({ _id: group }, { projection: { generation: 1, begun: 1, left: stillSpared } });
    if (!row || generation === row.generation) return false;
    return generation < (row.begun ?? 1) && !row.left?.some((one) => one.generation === generation);
  }

  async drop(models: readonly ReadModel[], generation: number): Promise<void> {
    for (const model of models) await this.db.dropCollection(collectionName(model, generation));
  }

  /**
   * From now on queries read this generation, in other processes within half a minute. Resolves with the one whose place
   * it has taken; undefined when a later rebuild has begun, which has removed its rows, or when it was given up.
   */
  async swap(group: string, generation: number): Promise<number | undefined> {
    const before = await this.rows.findOneAndUpdate({ _id: group, begun: generation }, swapTo(generation), {
      returnDocument: 'before',
      writeConcern: { w: 'majority' },
    });
    if (before) this.read(group, generation);
    return before?.generation;
  }

  /** False when a later rebuild has begun, which removes its rows, or when it was given up. */
  async isLatest(group: string, generation: number): Promise<boolean> {
    return (await this.rows.findOne({ _id: group, begun: generation })) !== null;
  }

  /** Calls back when a group's generation has changed. */
  onSwap(listener: (group: string) => void): void {
    this.listeners.add(listener);
  }

  close(): void {
    clearInterval(this.refreshing);
  }

  private get rows(): mongo.Collection<GenerationRow> {
    return this.db.collection<GenerationRow>('read_model_generations');
  }

  private async refresh(): Promise<void> {
    for (const { _id, generation } of await this.rows.find().toArray()) this.read(_id, generation);
  }

  /** A swap leads to a later one only: what says an earlier one was asked before it. */
  private read(group: string, generation: number): void {
    if (generation <= this.generationOf(group)) return;
    this.generations.set(group, generation);
    for (const listener of this.listeners) listener(group);
  }
}

const leftSoFar = { $ifNull: ['$left', []] };
/** By the database's clock, which all processes share. */
const longAgo = { $subtract: ['$$NOW', spareMs] };
const stillSpared = { $filter: { input: leftSoFar, cond: { $gt: ['$$this.at', longAgo] } } };
const wasMadeLongAgo = { $lte: [{ $ifNull: ['$madeAt', new Date(0)] }, longAgo] };
const beginning: mongo.Document[] = [
  { $set: { begun: { $add: [{ $ifNull: ['$begun', 1] }, 1] }, madeAt: '$$NOW', left: stillSpared } },
];

const swapTo = (generation: number): mongo.Document[] => [
  { $set: { generation, left: { $concatArrays: [leftSoFar, [{ generation: '$generation', at: '$$NOW' }]] } } },
];

const collectionName = ({ name }: ReadModel, generation: number): string =>
  generation === 1 ? name : `${name}_g${generation}`;
