import { randomUUID } from 'node:crypto';
import { type Connection, createConnection, type mongo } from 'mongoose';
import type { ServiceName } from '#contracts';
import { type EventLog, type EventLogLag, type EventSource, ServiceMessaging, SystemClock } from '#messaging';

export interface Database {
  readonly connection: Connection;
  readonly db: mongo.Db;
  close(): Promise<void>;
}

/** A database of its own, with the connection options of the services. */
export async function openDatabase(uri: string, dbName: string): Promise<Database> {
  const options = { serverSelectionTimeoutMS: 3000, connectTimeoutMS: 2000, heartbeatFrequencyMS: 2000 };
  const connection = await createConnection(uri, {
    ...options,
    dbName,
    autoIndex: false,
    autoCreate: false,
  }).asPromise();
  return { connection, db: connection.getClient().db(dbName), close: () => connection.close() };
}

/** What a service says and hears, as in the service itself. Nothing runs until `start()`. */
export const openMessaging = (
  service: ServiceName,
  { connection }: Database,
  log: EventLog & EventSource & EventLogLag,
): Promise<ServiceMessaging> =>
  ServiceMessaging.open({
    service,
    connection,
    clock: new SystemClock(),
    log,
    owner: randomUUID(),
    leaseMs: 4000,
    compacted: new Set(),
  });
