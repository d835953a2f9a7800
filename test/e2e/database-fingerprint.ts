import { createConnection } from 'mongoose';

/** What moves by itself on a quiet system: who holds which lease, and until when. */
const restless = new Set(['leases']);
const serversOwn = new Set(['admin', 'config', 'local']);

/** The hash of each collection of each database, as `database.collection`. */
export type Fingerprint = Readonly<Record<string, string>>;

/** `dbHash` of every database. @param uri of mongod */
export async function fingerprintOf(uri: string): Promise<Fingerprint> {
  const connection = await createConnection(uri).asPromise();
  try {
    const client = connection.getClient();
    const { databases } = await client.db().admin().listDatabases({ nameOnly: true });
    const hashes: Record<string, string> = {};
    for (const { name } of databases.filter((database) => !serversOwn.has(database.name))) {
      const { collections } = (await client.db(name).command({ dbHash: 1 })) as {
        readonly collections: Readonly<Record<string, string>>;
      };
      for (const [collection, hash] of Object.entries(collections)) {
        if (!restless.has(collection)) hashes[`${name}.${collection}`] = hash;
      }
    }
    return hashes;
  } finally {
    await connection.close();
  }
}

/** The collections that were written, made or dropped in between. */
export const changedBetween = (before: Fingerprint, after: Fingerprint): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => before[name] !== after[name]).sort();
