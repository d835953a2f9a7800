import { HealthRegistry, Logger, type Tracing } from '#observability';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Connections that will not end by themselves (streams, slow readers) are cut after this. */
const cutAfterMs = 4_000;
const giveUpAfterMs = 9_500;

/**
 * On SIGTERM or SIGINT: takes no more, finishes what is in hand, and ends with 0 in at most ten seconds, or with the code
 * that was set before; 1 when something would not end. Further signals change nothing.
 */
export function stopOnSignals(app: NestFastifyApplication, tracing: Tracing | undefined): void {
  let stopping = false;
  const stop = (signal: NodeJS.Signals): void => {
    if (stopping) return;
    stopping = true;
    const logger = app.get(Logger);
    logger.log(`Stopping on ${signal}`, 'Shutdown');
    app.get(HealthRegistry).stop();
    setTimeout(() => {
      logger.error('Did not end in time', 'Shutdown');
      process.exit(1);
    }, giveUpAfterMs).unref();
    setTimeout(() => app.getHttpServer().closeAllConnections(), cutAfterMs).unref();
    close(app, tracing).then(
      () => process.exit(process.exitCode ?? 0),
      (error: unknown) => {
        logger.error('Failed while stopping', error, 'Shutdown');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

async function close(app: NestFastifyApplication, tracing: Tracing | undefined): Promise<void> {
  await app.close();
  await tracing?.stop();
}
