import { Config, ConfigModule } from '#config';
import type { EventContract } from '#contracts';
import { HttpModule, openApiDocument, type ProblemDefinition } from '#http';
import { EventLogModule } from '#messaging';
import { Logger, ObservabilityModule } from '#observability';
import type { INestApplication, Type } from '@nestjs/common';
import { ModulesContainer, NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { OPENNESS, type Openness } from '../../libs/http/src/access/public.js';
import { ProblemCatalogue } from '../../libs/http/src/problems/problem-catalogue.js';
import { HttpRootModule } from '../../libs/http/src/service/http-root.module.js';
import { declaredGroup, handledMethods } from '../../libs/messaging/src/nest/handled-contracts.js';
import { withUniqueSchemas } from './unique-schemas.js';

/** A consumer group: what it takes in. */
export interface ConsumerGroup {
  /** `<service>` or `<service>.<projection>`. */
  readonly name: string;
  readonly kind: 'reactions' | 'projection';
  readonly events: readonly EventContract[];
}

/** Who may call a route, by its `operationId`. */
export type Access = ReadonlyMap<string, Openness | 'closed'>;

/** What can be told of the platform without starting it. */
export interface PlatformDescription {
  readonly openApi: OpenAPIObject;
  readonly access: Access;
  readonly problems: readonly ProblemDefinition[];
  readonly groups: readonly ConsumerGroup[];
}

class DescribedModule {}

/** Wires the module and makes nothing: no provider is constructed, so no server is needed. */
export async function describePlatform(module: Type<unknown>): Promise<PlatformDescription> {
  const root = {
    module: DescribedModule,
    imports: [
      ConfigModule.with(new Config()),
      ObservabilityModule.with(new Logger({ level: 'silent', service: 'generate' })),
      HttpRootModule.with(new ProblemCatalogue()),
      EventLogModule.forProcess(),
      module,
    ],
  };
  const options = { preview: true, abortOnError: false, logger: false } as const;
  const app = await NestFactory.create(root, new FastifyAdapter(), options);
  const controllers = controllersOf(app);
  return {
    openApi: withUniqueSchemas(() => openApiDocument(app)),
    access: accessOf(controllers),
    problems: problemsOf(app),
    groups: groupsOf(controllers),
  };
}

const controllersOf = (app: INestApplication): Type<object>[] =>
  [...app.get(ModulesContainer).values()].flatMap(({ controllers }) =>
    [...controllers.values()].map(({ metatype }) => metatype as Type<object>),
  );

function accessOf(controllers: readonly Type<object>[]): Access {
  const access = new Map<string, Openness | 'closed'>();
  for (const controller of controllers) {
    // Descriptors, not values: nothing was constructed, so a getter has nothing to give.
    const members = Object.getOwnPropertyDescriptors(controller.prototype as object);
    for (const [name, { value: method }] of Object.entries<PropertyDescriptor>(members)) {
      if (typeof method !== 'function' || !Reflect.hasMetadata('path', method)) continue;
      const operation = Reflect.getMetadata('swagger/apiOperation', method) as { operationId?: string } | undefined;
      const openness = [method, controller].map((on) => Reflect.getMetadata(OPENNESS, on) as Openness | undefined);
      access.set(operation?.operationId ?? `${controller.name}_${name}`, openness[0] ?? openness[1] ?? 'closed');
    }
  }
  return access;
}

/** Each service hands its problems to HttpModule, as the one list among its values. */
function problemsOf(app: INestApplication): ProblemDefinition[] {
  const modules = [...app.get(ModulesContainer).values()].filter(({ metatype }) => metatype === HttpModule);
  const values = modules.flatMap(({ providers }) => [...providers.values()].map(({ instance }) => instance));
  const lists = values.filter((value): value is ProblemDefinition[] => Array.isArray(value));
  return [...new Set(lists.flat())];
}

function groupsOf(controllers: readonly Type<object>[]): ConsumerGroup[] {
  const groups = new Map<string, ConsumerGroup>();
  for (const controller of controllers) {
    const declared = declaredGroup(controller);
    if (!declared) continue;
    const known = groups.get(declared.group)?.events ?? [];
    const contracts = handledMethods(controller.prototype as object).map(({ contract }) => contract);
    const events = [...known, ...contracts.filter((contract) => contract.kind === 'event')];
    if (events.length > 0) groups.set(declared.group, { name: declared.group, kind: declared.kind, events });
  }
  return [...groups.values()].sort((a, b) => a.name.localeCompare(b.name));
}
