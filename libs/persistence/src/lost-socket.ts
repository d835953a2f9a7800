/**
 * A socket that the server closed a moment ago fails a write with Node's own error: the driver hands it on as it is,
 * without the labels by which its other errors of the network are known.
 */
const codes = new Set(['EPIPE', 'ECONNRESET', 'ECONNABORTED', 'ECONNREFUSED', 'ETIMEDOUT']);

/** Whether the way to the server was lost, in an error that is not the driver's own. */
export function isLostSocket(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && codes.has(error.code);
}
