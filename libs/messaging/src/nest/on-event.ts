import type { EventContract, EventEnvelope, TimerContract } from '#contracts';
import type { Delivery } from '../consumer/attempt.js';
import type { ReadModelWriter } from '../projections/read-model.js';
import { addHandledMethod } from './handled-contracts.js';

type Reaction<D extends object> = (delivery: Delivery<D>) => Promise<void>;
type Projecting<D extends object> = (event: EventEnvelope<string, D>, into: ReadModelWriter) => void;

export interface EventOptions<D extends object> {
  /** Of a reaction: what it asks its transaction for alone, before anything is claimed or read (`Tx.alone`). */
  alone?(data: D): readonly string[];
}

/**
 * The method handles this event: in a class with `@Reactions` it gets a Delivery and runs in the transaction that also
 * moves the subject's cursor; in one with `@Projection` it gets the event and a writer, and only queues writes.
 */
export const OnEvent =
  <D extends object>(contract: EventContract<string, D>, { alone }: EventOptions<D> = {}) =>
  <M extends Reaction<D> | Projecting<D>>(prototype: object, name: string, _method: TypedPropertyDescriptor<M>): void =>
    addHandledMethod(prototype, { name, contract, ...(alone && { alone }) });

/** The method is called when this timer is due, once; it looks at the present state and decides. */
export const OnTimer =
  <D extends object>(contract: TimerContract<string, D>) =>
  <M extends Reaction<D>>(prototype: object, name: string, _method: TypedPropertyDescriptor<M>): void =>
    addHandledMethod(prototype, { name, contract: contract });
