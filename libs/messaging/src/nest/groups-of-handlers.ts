import type { ServiceName } from '#contracts';
import { Controller, UseFilters } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { timersGroup } from '../timers/timer-row.js';
import { type DeclaredGroup, declareGroup, handledMethods, transportOf } from './handled-contracts.js';
import { RethrowOriginal } from './rethrow-original.js';

export interface ReactionsOptions {
  /** For what tells people of news: nothing that happened before the group first ran is acted on. */
  readonly actsOnEventsSince?: 'group-creation';
}

/** The class' methods react to events and timers in the service's own group: they decide, write and emit. */
export const Reactions =
  (service: ServiceName, { actsOnEventsSince }: ReactionsOptions = {}): ClassDecorator =>
  (type) =>
    become(type, { kind: 'reactions', group: service, sinceCreation: actsOnEventsSince === 'group-creation' });

/**
 * The class' methods keep read models, in a group of their own (`<service>.<projection>`); the class names what it
 * writes in a property `readModels`. Reads everything there ever was, and can be rebuilt.
 */
export const Projection =
  (group: `${ServiceName}.${string}`): ClassDecorator =>
  (type) =>
    become(type, { kind: 'projection', group, sinceCreation: false });

/** Class decorators run last: now it is known to which group the methods belong. */
function become(type: { readonly prototype: object | undefined } & object, declared: DeclaredGroup): void {
  const target = type as new () => object;
  const prototype = target.prototype as Record<string, unknown>;
  declareGroup(target, declared);
  Controller()(target);
  UseFilters(new RethrowOriginal())(target);
  for (const { name, contract } of handledMethods(prototype)) {
    const group = contract.kind === 'timer' ? timersGroup(declared.group) : declared.group;
    // Nest 12 types EventPattern by its payload, which is not known here.
    const pattern = EventPattern(contract.type, transportOf(group)) as MethodDecorator;
    pattern(prototype, name, Object.getOwnPropertyDescriptor(prototype, name) ?? {});
    Payload()(prototype, name, 0);
    Ctx()(prototype, name, 1);
  }
}
