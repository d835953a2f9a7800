import type { ServiceName } from './topics.js';

export type DataClass<D extends object> = new () => D;

/**
 * What crosses a service border: one for each event and version, with the class that validates its data.
 * Additive change keeps the version; anything else is a new file and an upcaster.
 */
export interface EventContract<T extends string = string, D extends object = object> {
  readonly kind: 'event';
  /** `<service>.<fact>.v<major>`, past tense. */
  readonly type: T;
  readonly topic: string;
  readonly source: string;
  readonly data: DataClass<D>;
  /** One sentence for AsyncAPI and the documents: when it happens. */
  readonly summary: string;
  /** The organisations that this event concerns: who may see it in a trail. */
  organizations(data: D): readonly string[];
  /** A complete, invented instance: the AsyncAPI example. */
  readonly example: D;
}

/** A durable alarm inside one service; never leaves it. */
export interface TimerContract<T extends string = string, D extends object = object> {
  readonly kind: 'timer';
  readonly type: T;
  readonly service: ServiceName;
  readonly data: DataClass<D>;
}

export interface EventDeclaration<T extends string, D extends object> {
  readonly type: T;
  readonly data: DataClass<D>;
  readonly summary: string;
  readonly organizations: (data: NoInfer<D>) => readonly string[];
  readonly example: NoInfer<D>;
  /** Only for what does not go to the service's own topic. */
  readonly topic?: string;
}

export function defineEvent<T extends `${ServiceName}.${string}.v${number}`, D extends object>(
  declaration: EventDeclaration<T, D>,
): EventContract<T, D> {
  const service = serviceOf(declaration.type);
  return { kind: 'event', topic: `alianza.${service}`, source: `alianza/${service}`, ...declaration };
}

export function defineTimer<T extends `${ServiceName}.${string}-due.v${number}`, D extends object>(
  type: T,
  data: DataClass<D>,
): TimerContract<T, D> {
  return { kind: 'timer', type, service: serviceOf(type), data };
}

function serviceOf(type: string): ServiceName {
  return type.slice(0, type.indexOf('.')) as ServiceName;
}
