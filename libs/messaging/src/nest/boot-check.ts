import type { EventContract } from '#contracts';
import {
  declaredGroup,
  type DeclaredGroup,
  type HandledContract,
  type HandledMethod,
  handledMethods,
} from './handled-contracts.js';

/** The wiring of handlers is wrong; the message says what to add or change. */
export class WiringError extends Error {
  readonly code = 'wiring_error';
}

/** A class that Nest has, and where it was listed. */
export interface ListedClass {
  readonly type: new (...args: never[]) => object;
  readonly listedAs: 'controller' | 'provider';
}

export interface HandlerClass {
  readonly type: ListedClass['type'];
  readonly declared: DeclaredGroup;
  readonly methods: readonly HandledMethod[];
}

/**
 * The classes of handlers among those that Nest has.
 * @throws WiringError for the first that could never work
 */
export function handlerClasses(
  listed: readonly ListedClass[],
  knownEvents: readonly EventContract[],
): readonly HandlerClass[] {
  const classes = listed.map((entry) => handlerClass(entry, knownEvents)).filter((found) => found !== undefined);
  refuseTwice(classes);
  return classes;
}

function handlerClass({ type, listedAs }: ListedClass, known: readonly EventContract[]): HandlerClass | undefined {
  const methods = handledMethods(type.prototype as object);
  const declared = declaredGroup(type);
  if (!declared) {
    if (methods.length === 0) return undefined;
    throw new WiringError(
      `${type.name} handles events: add @Reactions('<service>') or @Projection('<service>.<name>').`,
    );
  }
  if (listedAs === 'provider') throw new WiringError(`List ${type.name} under controllers: providers hear no events.`);
  if (methods.length === 0) throw new WiringError(`${type.name} handles nothing: add @OnEvent(…) to a method.`);
  for (const { name, contract } of methods) checkContract(`${type.name}.${name}`, declared, contract, known);
  return { type, declared, methods };
}

function checkContract(
  method: string,
  { kind, group }: DeclaredGroup,
  contract: HandledContract,
  known: readonly EventContract[],
): void {
  if (contract.kind === 'event') {
    if (!known.includes(contract)) {
      throw new WiringError(`${method} handles ${contract.type}: add it to libs/contracts/src/events/index.ts.`);
    }
    return;
  }
  if (kind === 'projection') {
    throw new WiringError(`${method} handles a timer: move it to a class with @Reactions, projections have none.`);
  }
  if (contract.service !== group) {
    throw new WiringError(`${method} handles ${contract.type}: a timer is handled by its own service only.`);
  }
}

function refuseTwice(classes: readonly HandlerClass[]): void {
  const projections = new Map<string, string>();
  const handlers = new Map<string, string>();
  for (const { type, declared, methods } of classes) {
    const other = projections.get(declared.group);
    if (declared.kind === 'projection') {
      if (other) throw new WiringError(`${other} and ${type.name} share ${declared.group}: name one of them anew.`);
      projections.set(declared.group, type.name);
    }
    for (const { name, contract } of methods) {
      const key = `${contract.type} in the group ${declared.group}`;
      const before = handlers.get(key);
      if (before)
        throw new WiringError(`${before} and ${type.name}.${name} both handle ${key}: let one of them do both.`);
      handlers.set(key, `${type.name}.${name}`);
    }
  }
}
