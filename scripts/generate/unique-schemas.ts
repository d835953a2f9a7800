import { Logger } from '@nestjs/common';

const silent = (): void => undefined;

/**
 * Makes a document, and refuses what the library only warns of: two classes of one name that say different things, of
 * which the document would keep one for both. Nothing else is logged meanwhile.
 * @throws Error that names them
 */
export function withUniqueSchemas<T>(make: () => T): T {
  const twice: string[] = [];
  const warn = (message: unknown): void => {
    const name = /^Duplicate DTO detected: "(\w+)"/.exec(String(message))?.[1];
    if (name !== undefined) twice.push(name);
  };
  Logger.overrideLogger({ log: silent, error: silent, warn });
  try {
    const made = make();
    if (twice.length > 0) {
      const names = [...new Set(twice)].sort().join(', ');
      throw new Error(`Several classes of requests or replies are called ${names}: give each a name of its own.`);
    }
    return made;
  } finally {
    Logger.overrideLogger(false);
  }
}
