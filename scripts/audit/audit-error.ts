/** What went wrong, as one sentence for the person at the terminal. */
export class AuditError extends Error {
  readonly code = 'audit_error';
}
