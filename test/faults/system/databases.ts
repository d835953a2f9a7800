import { type ServiceName, services } from '#contracts';
import { mongo } from 'mongoose';

/** The databases of the system, looked at directly. */
export class Databases {
  private constructor(private readonly client: mongo.MongoClient) {}

  static async connect(uri: string): Promise<Databases> {
    return new Databases(await mongo.MongoClient.connect(uri, { serverSelectionTimeoutMS: 10_000 }));
  }

  of(service: ServiceName): mongo.Db {
    return this.client.db(`alianza_${service}`);
  }

  get log(): mongo.Db {
    return this.client.db('alianza_log');
  }

  /** Of business time, where it is manual. */
  get clock(): mongo.Db {
    return this.client.db('alianza_clock');
  }

  /** What the replica set keeps of every committed write, in order. */
  get oplog(): mongo.Collection {
    return this.client.db('local').collection('oplog.rs');
  }

  /** The rows of one collection in every service's database, with the service. */
  async everywhere<T extends mongo.Document>(
    name: string,
    filter: mongo.Document = {},
  ): Promise<readonly Located<T>[]> {
    const found: Located<T>[] = [];
    for (const service of services) {
      const rows = await this.of(service)
        .collection<T>(name)
        .find(filter as mongo.Filter<T>, { readConcern: { level: 'majority' } })
        .toArray();
      found.push(...rows.map((row) => ({ service, row: row as T })));
    }
    return found;
  }

  async close(): Promise<void> {
    await this.client.close();
  }
}

export interface Located<T> {
  readonly service: ServiceName;
  readonly row: T;
}
