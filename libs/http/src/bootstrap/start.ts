import { type Config, ConfigurationError } from '#config';
import type { ServiceName } from '#contracts';
import { startTracing } from '#observability';
import type { DynamicModule, Type } from '@nestjs/common';
import { buildApp, serve } from './build-app.js';
import { checkDatabase } from './check-database.js';
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
    await serve(app, config).catch((error: unknown) => {
      throw portTaken(error, config) ?? error;
    });
  } catch (error) {
    process.stderr.write(`${error instanceof ConfigurationError ? error.message : describe(error)}\n`);
    process.exit(1);
  }
}

function portTaken(error: unknown, { HOST, PORT }: Config): ConfigurationError | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE')
    return new ConfigurationError('PORT', `${PORT} is taken: end what listens there or set another`);
  if (code === 'EADDRNOTAVAIL' || code === 'EACCES') {
    return new ConfigurationError('HOST', `${HOST} with port ${PORT} cannot be listened on (${code})`);
  }
  return undefined;
}

/** A boot check's sentence, or an unforeseen error with where it came from. */
const describe = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));
