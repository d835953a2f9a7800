import { Config, ConfigModule } from '#config';
import { connectEventConsumers, EventLogModule } from '#messaging';
import { Logger, measureProcess, ObservabilityModule } from '#observability';
import type { DynamicModule, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AccessGuard } from '../access/access-guard.js';
import { openApiDocument } from '../docs/openapi-document.js';
import { OpenApiHolder } from '../docs/openapi-holder.js';
import { IdempotencyInterceptor } from '../idempotency/idempotency.interceptor.js';
import { ProblemCatalogue } from '../problems/problem-catalogue.js';
import { ProblemFilter } from '../problems/problem-filter.js';
import { ActorInterceptor } from '../request/actor.interceptor.js';
import { KnownRoutes } from '../request/known-routes.js';
import { trackRequests } from '../request/track-requests.js';
import { ResourceHeadersInterceptor } from '../resources/resource-headers.interceptor.js';
import { HttpProcess } from '../service/http-process.js';
import { HttpRootModule } from '../service/http-root.module.js';
import { ServiceScopes } from '../service/service-scopes.js';
import { InputPipe } from '../validation/input-pipe.js';
import { GuardInputInterceptor } from '../validation/guard-input.interceptor.js';
import { fastifyAdapter } from './fastify-adapter.js';
import { harden } from './harden.js';
import { readBodies } from './read-bodies.js';

export interface ProcessName {
  /** The service, or `platform`: in logs and traces. */
  readonly name: string;
}

class ProcessModule {}

/** The application, wired and not yet started: for `startService`, for the documents' generator and for tests. */
export async function buildApp(
  module: Type<unknown> | DynamicModule,
  config: Config,
  { name }: ProcessName,
): Promise<NestFastifyApplication> {
  const logger = new Logger({ level: config.LOG_LEVEL, service: name });
  const catalogue = new ProblemCatalogue();
  const adapter = fastifyAdapter(catalogue);
  const routes = new KnownRoutes();
  const fastify = adapter.getInstance();
  measureProcess();
  trackRequests(fastify, logger);
  routes.watch(fastify);
  readBodies(fastify);
  await harden(fastify);
  const app = await NestFactory.create<NestFastifyApplication>(rootOf(module, config, logger, catalogue), adapter, {
    logger,
    bodyParser: false,
    abortOnError: false,
    forceCloseConnections: false,
  });
  const scopes = app.get(ServiceScopes);
  app.useGlobalFilters(new ProblemFilter(catalogue, routes, logger));
  app.useGlobalGuards(new AccessGuard(scopes));
  app.useGlobalInterceptors(
    new ActorInterceptor(),
    new GuardInputInterceptor(),
    new ResourceHeadersInterceptor(),
    new IdempotencyInterceptor(scopes),
  );
  app.useGlobalPipes(new InputPipe());
  app.get(OpenApiHolder).describe(() => openApiDocument(app));
  return app;
}

/** Connects the consumers and begins to serve; the port is opened last. */
export async function serve(app: NestFastifyApplication, config: Config): Promise<void> {
  await connectEventConsumers(app);
  await app.get(HttpProcess).startAccess();
  await app.listen(config.PORT, config.HOST);
}

function rootOf(
  module: Type<unknown> | DynamicModule,
  config: Config,
  logger: Logger,
  catalogue: ProblemCatalogue,
): DynamicModule {
  return {
    module: ProcessModule,
    imports: [
      ConfigModule.with(config),
      ObservabilityModule.with(logger),
      HttpRootModule.with(catalogue),
      EventLogModule.forProcess(),
      module,
    ],
  };
}
