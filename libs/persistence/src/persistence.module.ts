import { Config } from '#config';
import type { ServiceName } from '#contracts';
import { type DynamicModule, Inject, Module, type OnApplicationShutdown, type Type } from '@nestjs/common';
import { getModelToken } from '@nestjs/mongoose';
import { createConnection, type Schema } from 'mongoose';
import { Connection } from './connection.js';
import { armCrashPoint, crashPointIsArmed } from './crash-point.js';
import { type Migration, migrate } from './migrations.js';

export interface ServiceModel {
  readonly name: string;
  readonly schema: Schema;
}

export interface ServicePersistence {
  readonly models: readonly ServiceModel[];
  readonly migrations?: readonly Migration[];
}

/** How long a call waits for a lost server: 7–9 s while it is being noticed, 3 s from then on. */
const connectionOptions = {
  serverSelectionTimeoutMS: 3000,
  connectTimeoutMS: 2000,
  heartbeatFrequencyMS: 2000,
  autoIndex: false,
  autoCreate: false,
  // The driver waits for a lost server by itself, for as long as the above say.
  bufferCommands: false,
  sanitizeFilter: true,
} as const;

/**
 * One database a service: its connection, its models (inject with `@InjectModel(Name)`), its migrations.
 * Collections and indexes are made before anybody listens: made beside transactions they fail.
 */
@Module({})
export class PersistenceModule implements OnApplicationShutdown {
  constructor(@Inject(Connection) private readonly connection: Connection) {}

  static forService(service: ServiceName, persistence: ServicePersistence): DynamicModule {
    const models = persistence.models.map(({ name }) => getModelToken(name));
    return {
      module: PersistenceModule,
      providers: [
        {
          provide: Connection,
          inject: [Config],
          useFactory: (config: Config) => connect(config, service, persistence),
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
    await this.connection.close();
  }
}

async function connect(config: Config, service: ServiceName, persistence: ServicePersistence): Promise<Connection> {
  armCrashPoint(config.ALIANZA_CRASH_POINT);
  const dbName = `${config.MONGODB_DATABASE_PREFIX}_${service}`;
  const connection = await createConnection(config.MONGODB_URI, {
    ...connectionOptions,
    dbName,
    monitorCommands: crashPointIsArmed(),
    appName: `alianza-${service}`,
  }).asPromise();
  connection.set('strictQuery', 'throw');
  for (const { name, schema } of persistence.models) {
    const model = connection.model(name, schema);
    await model.createCollection();
    await model.createIndexes();
  }
  await migrate(connection, persistence.migrations ?? []);
  return connection;
}
