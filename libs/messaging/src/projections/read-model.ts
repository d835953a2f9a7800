import type { mongo } from 'mongoose';

/** Rows that a projection keeps for questions; made from events only, so they can be made again. */
export interface ReadModel<T extends mongo.Document = mongo.Document> {
  readonly name: string;
  readonly indexes: readonly mongo.IndexDescription[];
  /** Only carries the type of the rows. */
  readonly row?: T;
}

export interface ReadModelOptions {
  readonly indexes?: readonly mongo.IndexDescription[];
}

export const defineReadModel = <T extends mongo.Document>(
  name: string,
  { indexes = [] }: ReadModelOptions = {},
): ReadModel<T> => ({ name, indexes });

/** Where a projection's handlers put what they write; it is written with the cursors, in one commit. */
export interface ReadModelWriter {
  write<T extends mongo.Document>(model: ReadModel<T>, operation: mongo.AnyBulkWriteOperation<T>): void;
}
