import { type Config, ConfigurationError } from '#config';
import { LogLeaseRefused } from '#messaging';
import { isDatabaseFailure } from '#persistence';

/** What the start says when it ends: one sentence that says what to do, or an unforeseen error with where it came from. */
export function sayStartFailure(error: unknown, config: Config): string {
  const isSentence = error instanceof ConfigurationError || error instanceof LogLeaseRefused;
  const foreseen = isSentence ? error : (portTaken(error, config) ?? databaseAway(error));
  if (foreseen) return foreseen.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function portTaken(error: unknown, { HOST, PORT }: Config): ConfigurationError | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return new ConfigurationError('PORT', `${PORT} is taken: end what listens there or set another`);
  }
  if (code === 'EADDRNOTAVAIL' || code === 'EACCES') {
    return new ConfigurationError('HOST', `${HOST} with port ${PORT} cannot be listened on (${code})`);
  }
  return undefined;
}

/** It answered a moment ago (`checkDatabase`), and did not any more: what was made of it so far is looked for again. */
function databaseAway(error: unknown): ConfigurationError | undefined {
  if (!isDatabaseFailure(error)) return undefined;
  const what = 'names a server that stopped answering during the start: start again when it answers';
  return new ConfigurationError('MONGODB_URI', `${what} (${error.message})`);
}
