/** Two units of work touched the same document: retried a few times, then the caller's conflict. */
export class ConcurrentChange extends Error {
  readonly code = 'concurrent_change';
  constructor(readonly record: string) {
    super(`${record} was changed by somebody else at the same time`);
  }
}
