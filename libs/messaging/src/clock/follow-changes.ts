import type { mongo } from 'mongoose';

/** How long one read of a change stream waits at the server: an idle stream costs next to nothing. */
export const changeAwaitMs = 20_000;

/**
 * Calls back for each change until the signal aborts; rejects when the stream breaks. Listens instead of asking for the
 * next change, since closing a stream leaves such a question unanswered until the server's wait is over.
 */
export function followChanges<T extends mongo.Document>(
  stream: mongo.ChangeStream<T>,
  changed: (change: mongo.ChangeStreamDocument<T>) => void,
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (): void => {
      resolve();
      void stream.close().catch(() => undefined);
    };
    stream.on('change', changed);
    stream.on('error', (error) => {
      signal.removeEventListener('abort', end);
      void stream.close().catch(() => undefined);
      reject(error);
    });
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
  });
}
