import type { mongo } from 'mongoose';
import type { Path } from '../path.js';
import { openDatabase } from '../service-under-test.js';

interface Row {
  readonly _id: string;
  readonly seen?: true;
}

/** Two inserts in a transaction, and a change stream on one of the collections. */
export async function changeStreamPath(uri: string, dbName: string): Promise<Path> {
  const { rows, commit, close } = await twoCollections(uri, dbName);
  const heard = new Map<string, number>();
  const stream = rows.watch([{ $match: { operationType: 'insert' } }]);
  stream.on('change', (change) => {
    if ('documentKey' in change) heard.set(change.documentKey._id, performance.now());
  });
  return {
    commit,
    heardAt: (name) => heard.get(name),
    close: async () => {
      await stream.close();
      await close();
    },
  };
}

/** The same commit, and a look each second at what nobody has seen. */
export async function pollPath(uri: string, dbName: string): Promise<Path> {
  const { rows, commit, close } = await twoCollections(uri, dbName);
  await rows.createIndex({ seen: 1 });
  const heard = new Map<string, number>();
  const look = async (): Promise<void> => {
    const found = await rows.find({ seen: { $exists: false } }).toArray();
    for (const { _id } of found) heard.set(_id, performance.now());
    await rows.updateMany({ _id: { $in: found.map(({ _id }) => _id) } }, { $set: { seen: true } });
  };
  let looking = Promise.resolve();
  const timer = setInterval(() => {
    looking = looking.then(look);
  }, 1_000);
  return {
    commit,
    heardAt: (name) => heard.get(name),
    close: async () => {
      clearInterval(timer);
      await looking;
      await close();
    },
  };
}

async function twoCollections(
  uri: string,
  dbName: string,
): Promise<Pick<Path, 'commit' | 'close'> & { readonly rows: mongo.Collection<Row> }> {
  const { connection, db, close } = await openDatabase(uri, dbName);
  const documents = await db.createCollection<Row>('documents');
  const rows = await db.createCollection<Row>('rows');
  const commit = (_id: string): Promise<void> =>
    connection.getClient().withSession((session) =>
      session.withTransaction(
        async () => {
          await documents.insertOne({ _id }, { session });
          await rows.insertOne({ _id }, { session });
        },
        { writeConcern: { w: 'majority' } },
      ),
    );
  return { rows, commit, close };
}
