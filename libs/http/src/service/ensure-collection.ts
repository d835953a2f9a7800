import { type Connection, mongo } from 'mongoose';

const namespaceExists = 48;

/** Makes the collection when it is not there; before anybody listens, since made beside transactions it fails. */
export async function ensureCollection<T extends mongo.Document>(
  connection: Connection,
  name: string,
): Promise<mongo.Collection<T>> {
  const db = connection.getClient().db(connection.name);
  try {
    return await db.createCollection<T>(name);
  } catch (error) {
    if (error instanceof mongo.MongoServerError && error.code === namespaceExists) return db.collection<T>(name);
    throw error;
  }
}
