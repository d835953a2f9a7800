import type { Config } from '#config';
import type { ServiceName } from '#contracts';
import { startTracing } from '#observability';
import type { DynamicModule, Type } from '@nestjs/common';
import { buildApp, serve } from './build-app.js';
import { checkDatabase } from './check-database.js';
import { sayStartFailure } from './say-start-failure.js';
import { stopOnSignals } from './shutdown.js';

/** Boots one service alone. Ends the process with one sentence when it cannot be started. */
export const startService = (module: Type<unknown>, service: ServiceName, config: Config): Promise<void> =>
  start(module, service, config);

/** Boots all services in this process. */
export const startPlatform = (module: Type<unknown> | DynamicModule, config: Config): Promise<void> =>
  start(module, 'platform', config);

async function start(module: Type<unknown> | DynamicModule, name: string, config: Config): Promise<void> {
  try {
    await checkDatabase(config);
    const tracing = await startTracing(config.OTEL_EXPORTER_OTLP_ENDPOINT, name);
    const app = await buildApp(module, config, { name });
    stopOnSignals(app, tracing);
    await serve(app, config);
  } catch (error) {
    process.stderr.write(`${sayStartFailure(error, config)}\n`);
    process.exit(1);
  }
}
