import { mongo } from 'mongoose';
import { whileDatabaseReturns } from './while-database-returns.js';

const namespaceExists = 48;

export interface CollectionOptions extends mongo.CreateCollectionOptions {
  readonly indexes?: readonly mongo.IndexDescription[];
}

/** Collections and indexes are made before anybody listens: made beside transactions they fail. */
export async function ensureCollection<T extends mongo.Document>(
  db: mongo.Db,
  name: string,
  { indexes = [], ...options }: CollectionOptions = {},
): Promise<mongo.Collection<T>> {
  return whileDatabaseReturns(async () => {
    if (!(await exists(db, name))) await create(db, name, options);
    const collection = db.collection<T>(name);
    if (indexes.length > 0) await collection.createIndexes([...indexes]);
    return collection;
  });
}

const exists = (db: mongo.Db, name: string): Promise<boolean> =>
  db.listCollections({ name }, { nameOnly: true }).hasNext();

/** Another process may make it at the same moment, or this one a moment ago, when no answer came. */
async function create(db: mongo.Db, name: string, options: mongo.CreateCollectionOptions): Promise<void> {
  try {
    await db.createCollection(name, options);
  } catch (error) {
    if (!(error instanceof mongo.MongoServerError && error.code === namespaceExists)) throw error;
  }
}
