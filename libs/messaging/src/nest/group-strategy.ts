import { type CustomTransportStrategy, type MessageHandler, Server } from '@nestjs/microservices';
import { isObservable, lastValueFrom } from 'rxjs';
import { transportOf } from './handled-contracts.js';

/** Calls Nest's handler and waits for what it returns; its error comes out as it was thrown. */
export type CallHandler = (type: string, first: unknown, second?: unknown) => Promise<void>;

/** Nest's side of a consumer group: holds its handlers, and nobody else's. */
export class GroupStrategy extends Server implements CustomTransportStrategy {
  override readonly transportId: symbol;
  override readonly propagatesEventHandlerErrors = true;

  constructor(readonly group: string) {
    super();
    this.transportId = transportOf(group);
  }

  /** Nest would join a second handler, so that the failure of one repeats both. */
  override addHandler(
    pattern: unknown,
    callback: MessageHandler,
    isEventHandler?: boolean,
    extras?: Record<string, unknown>,
  ): void {
    const type = String(pattern);
    if (this.messageHandlers.has(this.normalizePattern(type))) {
      throw new Error(`${type} has two handlers in the group ${this.group}: give one of them a projection of its own.`);
    }
    super.addHandler(type, callback, isEventHandler, extras);
  }

  readonly call: CallHandler = async (type, first, second) => {
    const handler = this.getHandlerByPattern(type);
    if (!handler) throw new Error(`The group ${this.group} has no handler for ${type}.`);
    const result: unknown = await handler(first, second);
    if (isObservable(result)) await lastValueFrom(result, { defaultValue: undefined });
  };

  /** Reading begins when every group of the process is known. */
  listen(callback: () => void): void {
    callback();
  }

  /** The process stops what reads, once for all groups. */
  async close(): Promise<void> {
    await Promise.resolve();
  }

  override on(): never {
    throw new Error('A consumer group has no transport events.');
  }

  override unwrap<T>(): T {
    throw new Error('A consumer group has no transport of its own: the event log is behind it.');
  }
}
