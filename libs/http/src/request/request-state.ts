import type { IncomingMessage } from 'node:http';
import type { WorkSpan } from '#observability';
import type { Caller } from '../access/caller.js';

/** What is known of a request besides its text, from its first byte to its last. */
export interface RequestState {
  /** Given by the client or new; on every event, log line and notice that the request causes. */
  readonly correlationId: string;
  /** Of this request alone: the `causationid` of what it emits. */
  readonly requestId: string;
  readonly span: WorkSpan;
  readonly startedAt: number;
  /** Set by the guard; absent on public routes. */
  caller?: Caller;
}

const states = new WeakMap<IncomingMessage, RequestState>();

export interface CarriesRaw {
  readonly raw: IncomingMessage;
}

export function setRequestState(request: CarriesRaw, state: RequestState): void {
  states.set(request.raw, state);
}

/** Absent only for what never became a request: a malformed request line, for example. */
export const requestState = (request: CarriesRaw): RequestState | undefined => states.get(request.raw);
