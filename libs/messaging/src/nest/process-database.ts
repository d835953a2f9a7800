import type { Config } from '#config';
import { type SharedConnection, shareConnection } from '#persistence';
import type { mongo } from 'mongoose';

/** Databases that belong to no service: the event log's and the clock's. */
export class ProcessDatabase {
  private constructor(
    private readonly shared: SharedConnection,
    private readonly prefix: string,
  ) {}

  static async connect(config: Config): Promise<ProcessDatabase> {
    return new ProcessDatabase(await shareConnection(config), config.MONGODB_DATABASE_PREFIX);
  }

  named(name: string): mongo.Db {
    return this.shared.connection.getClient().db(`${this.prefix}_${name}`);
  }

  close(): Promise<void> {
    return this.shared.release();
  }
}
