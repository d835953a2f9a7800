import { AsyncLocalStorage } from 'node:async_hooks';

/** What follows a request, an event or a timer through everything it causes. */
export interface ExecutionContext {
  readonly correlationId: string;
  /** The command, event or timer at work now: the `causationid` of what it emits. */
  readonly causationId?: string;
  /** W3C trace context. */
  readonly traceparent?: string;
  readonly actor?: Actor;
}

/** Who acts, and for whom: opaque ids only. */
export interface Actor {
  readonly personId: string;
  readonly organizationId?: string;
}

const storage = new AsyncLocalStorage<ExecutionContext>();

export const runInContext = <R>(context: ExecutionContext, work: () => R): R => storage.run(context, work);

/** Undefined outside of a request, event or timer: at boot, for example. */
export const currentContext = (): ExecutionContext | undefined => storage.getStore();
