import 'reflect-metadata';
import type { EventContract, TimerContract } from '#contracts';

const handled = Symbol('handled contracts');
const group = Symbol('consumer group');

export type HandledContract = EventContract | TimerContract;

/** What the class decorators say of a class of handlers. */
export interface DeclaredGroup {
  readonly kind: 'reactions' | 'projection';
  /** `<service>` or `<service>.<projection>`. */
  readonly group: string;
  /** Acts on nothing that happened before the group first ran. */
  readonly sinceCreation: boolean;
}

export interface HandledMethod {
  readonly name: string;
  readonly contract: HandledContract;
  /** What it asks its transaction for alone. */
  alone?(data: object): readonly string[];
}

export function addHandledMethod(prototype: object, method: HandledMethod): void {
  Reflect.defineMetadata(handled, [...handledMethods(prototype), method], prototype);
}

export const handledMethods = (prototype: object): readonly HandledMethod[] =>
  (Reflect.getMetadata(handled, prototype) as HandledMethod[] | undefined) ?? [];

export const declareGroup = (type: object, declared: DeclaredGroup): void =>
  Reflect.defineMetadata(group, declared, type);

export const declaredGroup = (type: object): DeclaredGroup | undefined =>
  Reflect.getMetadata(group, type) as DeclaredGroup | undefined;

/** Nest's name for the transport of a group: each strategy sees its own handlers only. */
export const transportOf = (name: string): symbol => Symbol.for(`alianza consumer group ${name}`);
