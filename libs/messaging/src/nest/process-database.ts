import type { Config } from '#config';
import { mongo } from 'mongoose';

/** The process' own connection: for databases that belong to no service, the event log's and the clock's. */
export class ProcessDatabase {
  private constructor(
    private readonly client: mongo.MongoClient,
    private readonly prefix: string,
  ) {}

  static async connect(config: Config): Promise<ProcessDatabase> {
    const client = new mongo.MongoClient(config.MONGODB_URI, {
      serverSelectionTimeoutMS: 3000,
      connectTimeoutMS: 2000,
      heartbeatFrequencyMS: 2000,
      appName: 'alianza',
    });
    await client.connect();
    return new ProcessDatabase(client, config.MONGODB_DATABASE_PREFIX);
  }

  named(name: string): mongo.Db {
    return this.client.db(`${this.prefix}_${name}`);
  }

  async close(): Promise<void> {
    await this.client.close();
  }
}
