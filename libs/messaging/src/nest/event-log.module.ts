import { Config } from '#config';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { MessagingProcess } from './messaging-process.js';
import { openProcessResources, PROCESS_RESOURCES, type ProcessResources } from './process-resources.js';

/**
 * What all services of a process share: the event log (MongoDB or Kafka, by configuration) and the clock. Imported once,
 * by the root module of the platform or of a service that runs alone.
 */
@Global()
@Module({})
export class EventLogModule {
  static forProcess(): DynamicModule {
    return {
      module: EventLogModule,
      providers: [
        { provide: PROCESS_RESOURCES, inject: [Config], useFactory: openProcessResources },
        { provide: Clock, inject: [PROCESS_RESOURCES], useFactory: ({ clock }: ProcessResources) => clock },
        MessagingProcess,
      ],
      exports: [Clock, MessagingProcess],
    };
  }
}
