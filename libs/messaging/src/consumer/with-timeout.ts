import { HandlerTimeout } from './failures.js';

/**
 * Ends the wait for a handler that hangs. Its transaction is told through the signal and does not commit; if it does
 * all the same, the subject's cursor makes the next try a skip.
 */
export function withTimeout<A>(
  ms: number,
): (attempt: A, next: (attempt: A, signal: AbortSignal) => Promise<void>, signal: AbortSignal) => Promise<void> {
  return async (attempt, next, signal) => {
    const timeout = new AbortController();
    const stop = (): void => timeout.abort(signal.reason);
    signal.addEventListener('abort', stop);
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        const error = new HandlerTimeout(ms);
        timeout.abort(error);
        reject(error);
      }, ms);
    });
    try {
      await Promise.race([next(attempt, timeout.signal), late]);
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
    }
  };
}
