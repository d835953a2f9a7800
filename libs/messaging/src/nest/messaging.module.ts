import { Config } from '#config';
import { type ServiceName, topics } from '#contracts';
import { Connection, PersistenceModule, type ServicePersistence, UnitOfWork } from '#persistence';
import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { outboxKeepsWhatWaits } from '../outbox/outbox-keeps-what-waits.js';
import { ReadModels } from '../projections/read-models.js';
import { ServiceMessaging } from '../service/service-messaging.js';
import { MessagingProcess } from './messaging-process.js';

const compacted = new Set(topics.filter((topic) => topic.compacted).map(({ name }) => name));

/**
 * A service's database with everything that says and hears events in it. Each service module imports its own once, and
 * injects `UnitOfWork`, `ReadModels`, its models (`@InjectModel(Name)`), `Connection` and `Clock`.
 */
@Module({})
export class MessagingModule {
  static forService(service: ServiceName, persistence: ServicePersistence): DynamicModule {
    // Those of a service begin at version 2.
    const database = PersistenceModule.forService(service, {
      ...persistence,
      migrations: [outboxKeepsWhatWaits, ...(persistence.migrations ?? [])],
    });
    return {
      module: MessagingModule,
      imports: [database],
      providers: [
        {
          provide: ServiceMessaging,
          inject: [Config, Connection as Type<Connection>, MessagingProcess],
          useFactory: async (config: Config, connection: Connection, process: MessagingProcess) => {
            const { log, clock, commands, owner } = process.resources;
            const leaseMs = config.ALIANZA_LEASE_MS;
            const options = { service, connection, clock, log, commands, owner, leaseMs, compacted };
            const messaging = await ServiceMessaging.open(options);
            process.add(service, messaging);
            return messaging;
          },
        },
        {
          provide: UnitOfWork,
          inject: [ServiceMessaging],
          useFactory: ({ unitOfWork }: ServiceMessaging) => unitOfWork,
        },
        {
          provide: ReadModels,
          inject: [ServiceMessaging],
          useFactory: ({ readModels }: ServiceMessaging) => readModels,
        },
      ],
      exports: [database, ServiceMessaging, UnitOfWork, ReadModels],
    };
  }
}
