import type { mongo } from 'mongoose';

interface OplogEntry {
  readonly o: { readonly applyOps?: readonly { readonly ns: string }[] };
}

/**
 * How many writes the last committed transaction has that touched the collection: a transaction is one entry of the
 * replica set's log.
 */
export async function writesOfLastTransaction(
  client: mongo.MongoClient,
  db: mongo.Db,
  collection: string,
): Promise<number> {
  const entry = await client
    .db('local')
    .collection<OplogEntry>('oplog.rs')
    .findOne({ 'o.applyOps.ns': `${db.databaseName}.${collection}` }, { sort: { $natural: -1 } });
  if (!entry?.o.applyOps) throw new Error(`No transaction wrote to ${collection}.`);
  return entry.o.applyOps.length;
}
