/** What went wrong, as one sentence for the person at the terminal. */
export class OperationsError extends Error {
  readonly code = 'operations_error';
}
