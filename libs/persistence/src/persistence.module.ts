import { Config } from '#config';
import type { ServiceName } from '#contracts';
import { type DynamicModule, Inject, Module, type OnApplicationShutdown, type Type } from '@nestjs/common';
import { getModelToken } from '@nestjs/mongoose';
import type { Schema } from 'mongoose';
import { Connection } from './connection.js';
import { type Migration, migrate } from './migrations.js';
import { type SharedConnection, shareConnection } from './shared-connection.js';
import { whileDatabaseReturns } from './while-database-returns.js';

export interface ServiceModel {
  readonly name: string;
  readonly schema: Schema;
}

export interface ServicePersistence {
  readonly models: readonly ServiceModel[];
  readonly migrations?: readonly Migration[];
}

const SHARED = Symbol('SHARED_CONNECTION');

/**
 * One database a service: its connection, its models (inject with `@InjectModel(Name)`), its migrations.
 * Collections and indexes are made before anybody listens: made beside transactions they fail.
 */
@Module({})
export class PersistenceModule implements OnApplicationShutdown {
  constructor(@Inject(SHARED) private readonly shared: SharedConnection) {}

  static forService(service: ServiceName, persistence: ServicePersistence): DynamicModule {
    const models = persistence.models.map(({ name }) => getModelToken(name));
    return {
      module: PersistenceModule,
      providers: [
        { provide: SHARED, inject: [Config], useFactory: shareConnection },
        {
          provide: Connection,
          inject: [SHARED, Config],
          useFactory: (shared: SharedConnection, config: Config) => connectionOf(shared, config, service, persistence),
        },
        ...persistence.models.map(({ name }) => ({
          provide: getModelToken(name),
          inject: [Connection as Type<Connection>],
          useFactory: (connection: Connection) => connection.model(name),
        })),
      ],
      exports: [Connection, ...models],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.shared.release();
  }
}

async function connectionOf(
  { connection: shared }: SharedConnection,
  { MONGODB_DATABASE_PREFIX }: Config,
  service: ServiceName,
  persistence: ServicePersistence,
): Promise<Connection> {
  const connection = shared.useDb(`${MONGODB_DATABASE_PREFIX}_${service}`);
  connection.set('strictQuery', 'throw');
  for (const { name, schema } of persistence.models) {
    const model = connection.model(name, schema);
    await whileDatabaseReturns(() => model.createCollection());
    await whileDatabaseReturns(() => model.createIndexes());
  }
  await migrate(connection, persistence.migrations ?? []);
  return connection;
}
