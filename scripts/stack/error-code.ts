/** The `code` of a system error; by shape, since the errors of Node's own modules come from another realm under Jest. */
export function errorCode(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
