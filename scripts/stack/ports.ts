import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { errorCode } from './error-code.js';
import { StackError } from './stack-error.js';

/**
 * Below the ports that Linux (32768 on), macOS and Windows (49152 on) give to outgoing connections: a port of those
 * could be taken by any connection between being found free and being listened on.
 */
const choice = { from: 10_000, below: 32_768, tries: 100 };

/** A port of 127.0.0.1 that nobody listened on a moment ago, and that the system gives to nobody by itself. */
export async function freePort(): Promise<number> {
  for (let tried = 0; tried < choice.tries; tried++) {
    const port = randomInt(choice.from, choice.below);
    try {
      await listenOnce(port);
      return port;
    } catch (error) {
      if (errorCode(error) !== 'EADDRINUSE') throw error;
    }
  }
  throw new StackError(
    'port-taken',
    `No free port of 127.0.0.1 was found between ${choice.from} and ${choice.below - 1} in ${choice.tries} tries: stop servers that are not needed.`,
    choice,
  );
}

/** Rejects with a StackError `port-taken` that names the port and `key`, the setting that changes it. */
export async function assertPortFree(port: number, server: string, key: string): Promise<void> {
  try {
    await listenOnce(port);
  } catch (error) {
    throw errorCode(error) === 'EADDRINUSE' ? portTaken(port, server, key) : error;
  }
}

export function portTaken(port: number, server: string, key: string): StackError {
  return new StackError(
    'port-taken',
    `Port ${port} of 127.0.0.1, meant for ${server}, is taken: stop what listens there or give another port with ${key}.`,
    { port, server, key },
  );
}

function listenOnce(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      server.close(() => {
        resolve();
      });
    });
  });
}
