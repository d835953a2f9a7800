import { type DynamicModule, Global, Module } from '@nestjs/common';
import { HealthRegistry } from './health.js';
import { Logger } from './logger.js';

/** Makes the logger and the health registry of this process injectable everywhere. */
@Global()
@Module({})
export class ObservabilityModule {
  static with(logger: Logger): DynamicModule {
    return {
      module: ObservabilityModule,
      providers: [HealthRegistry, { provide: Logger, useValue: logger }],
      exports: [HealthRegistry, Logger],
    };
  }
}
