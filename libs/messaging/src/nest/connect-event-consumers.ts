import { allEvents, type EventEnvelope, type ServiceName } from '#contracts';
import type { INestApplication } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import type { Tx } from '#persistence';
import type { HandlerEntry } from '../consumer/group-handlers.js';
import { upcasters } from '../consumer/upcast.js';
import type { QueuedWrites } from '../projections/queued-writes.js';
import type { ReadModel } from '../projections/read-model.js';
import type { ServiceMessaging } from '../service/service-messaging.js';
import { timersGroup, timersTopic } from '../timers/timer-row.js';
import { type HandlerClass, handlerClasses, type ListedClass, WiringError } from './boot-check.js';
import { type CallHandler, GroupStrategy } from './group-strategy.js';
import type { HandledContract, HandledMethod } from './handled-contracts.js';
import { MessagingProcess } from './messaging-process.js';

/**
 * Finds every class with `@Reactions` or `@Projection`, checks the wiring, and begins to read, publish, dispatch timers
 * and redrive. Call it once, before the application listens; closing the application ends it all.
 * @throws WiringError, whose sentence says what to add
 */
export async function connectEventConsumers(app: INestApplication): Promise<void> {
  const process = app.get(MessagingProcess, { strict: false });
  const classes = handlerClasses(listedClasses(app), allEvents);
  for (const [service, own] of byService(classes)) {
    const messaging = process.find(service);
    if (!messaging) {
      throw new WiringError(
        `${service} handles events: import MessagingModule.forService('${service}') in its module.`,
      );
    }
    await connectService(app, service, messaging, own);
  }
  await app.init();
  await app.startAllMicroservices();
  process.start();
}

async function connectService(
  app: INestApplication,
  service: ServiceName,
  messaging: ServiceMessaging,
  classes: readonly HandlerClass[],
): Promise<void> {
  const { groups } = messaging;
  const reactions = classes.filter(({ declared }) => declared.kind === 'reactions');
  if (reactions.length > 0) {
    const methods = reactions.flatMap((found) => found.methods);
    const events = methods.filter(({ contract }) => contract.kind === 'event');
    const timers = methods.filter(({ contract }) => contract.kind === 'timer');
    const sinceCreation = reactions.some(({ declared }) => declared.sinceCreation);
    if (events.length > 0) {
      const call = connect(app, service);
      await groups.addReactions(
        { group: service, service, entries: events.map(deliveries(call)), upcasters },
        sinceCreation,
      );
    }
    if (timers.length > 0) {
      const group = timersGroup(service);
      const call = connect(app, group);
      groups.addTimers({ group, service, entries: timers.map(deliveries(call)), upcasters: [] });
    }
  }
  for (const { type, declared, methods } of classes) {
    if (declared.kind !== 'projection') continue;
    const call = connect(app, declared.group);
    const readModels = readModelsOf(app.get(type, { strict: false }), type.name);
    const entries = methods.map(writes(call));
    await groups.addProjection({ group: declared.group, service, entries, upcasters, readModels });
  }
}

function connect(app: INestApplication, group: string): CallHandler {
  const strategy = new GroupStrategy(group);
  app.connectMicroservice({ strategy }, { inheritAppConfig: false });
  return strategy.call;
}

type Handled = Pick<HandledMethod, 'contract' | 'alone'>;

const deliveries =
  (call: CallHandler) =>
  ({ contract, alone }: Handled): HandlerEntry<Tx> => ({
    ...entryOf(contract),
    ...(alone && { alone: ({ data }: EventEnvelope) => alone(data) }),
    call: (event, tx) => call(contract.type, { event, tx }),
  });

const writes =
  (call: CallHandler) =>
  ({ contract }: Handled): HandlerEntry<QueuedWrites> => ({
    ...entryOf(contract),
    call: (event, into) => call(contract.type, event, into),
  });

const entryOf = (contract: HandledContract) => ({
  type: contract.type,
  data: contract.data,
  topic: contract.kind === 'event' ? contract.topic : timersTopic,
});

function readModelsOf(projection: object, name: string): readonly ReadModel[] {
  const models: unknown = Reflect.get(projection, 'readModels');
  if (Array.isArray(models) && models.length > 0) return models as ReadModel[];
  throw new WiringError(`${name} is a projection: add \`readonly readModels = [...]\` with what it writes.`);
}

function listedClasses(app: INestApplication): readonly ListedClass[] {
  const listed = new Map<unknown, ListedClass>();
  for (const module of app.get(ModulesContainer, { strict: false }).values()) {
    for (const [wrappers, listedAs] of [
      [module.controllers, 'controller'],
      [module.providers, 'provider'],
    ] as const) {
      for (const { metatype } of wrappers.values()) {
        if (typeof metatype !== 'function' || typeof metatype.prototype !== 'object' || listed.has(metatype)) continue;
        listed.set(metatype, { type: metatype as ListedClass['type'], listedAs });
      }
    }
  }
  return [...listed.values()];
}

function byService(classes: readonly HandlerClass[]): ReadonlyMap<ServiceName, HandlerClass[]> {
  const services = new Map<ServiceName, HandlerClass[]>();
  for (const found of classes) {
    const service = found.declared.group.split('.')[0] as ServiceName;
    const own = services.get(service);
    if (own) own.push(found);
    else services.set(service, [found]);
  }
  return services;
}
