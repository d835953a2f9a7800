export type StackErrorCode = 'port-taken' | 'folder-in-use' | 'cannot-be-had' | 'start-failed';

/** A server could not be found or started. The message is one sentence for the person at the terminal that says what to do. */
export class StackError extends Error {
  override readonly name = 'StackError';

  constructor(
    readonly code: StackErrorCode,
    message: string,
    readonly facts: Readonly<Record<string, string | number>> = {},
  ) {
    super(message);
  }
}
