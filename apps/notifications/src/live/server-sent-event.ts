/** After this long a client that was cut tries again. */
const clientRetryMs = 2_000;

export interface ServerSentEvent {
  /** Comes back as `Last-Event-ID`. */
  readonly id: number;
  readonly event: string;
  readonly data: unknown;
}

/**
 * One event of `text/event-stream`. JSON escapes line feeds and carriage returns, so no text of a notice can begin a
 * field; U+2028 and U+2029, which some readers take for line ends, are escaped too.
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export function serverSentEvent({ id, event, data }: ServerSentEvent): string {
  const json = JSON.stringify(data).replace(/[\u2028\u2029]/g, (end) => `\\u${end.charCodeAt(0).toString(16)}`);
  return `id: ${id}\nevent: ${event}\ndata: ${json}\n\n`;
}

/** Keeps proxies from closing a silent connection, and finds out about clients that are gone. */
export const heartbeat = ': still here\n\n';

/**
 * What begins a stream: no event, but a block with an id all the same, which a client that is cut before the first event
 * sends as `Last-Event-ID`.
 * @param id of the last event that the client has, or need not have
 */
export const opening = (id: number): string => `id: ${id}\nretry: ${clientRetryMs}\n\n`;
