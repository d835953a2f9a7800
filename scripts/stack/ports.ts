import { createServer } from 'node:net';
import { errorCode } from './error-code.js';
import { StackError } from './stack-error.js';

/** A port of 127.0.0.1 that nobody listened on a moment ago. */
export async function freePort(): Promise<number> {
  return listenOnce(0);
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

function listenOnce(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address();
      server.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('The system gave no port.'));
      });
    });
  });
}
