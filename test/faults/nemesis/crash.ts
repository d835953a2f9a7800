import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NodeProcess } from '../../../scripts/launch/node-process.js';
import type { CrashPoint } from '../plan.js';

/** How long an armed process may live before it is said that its point was never passed. */
const boundMs = 90_000;

/** A process that will kill itself with SIGKILL at a named point. */
export class ArmedProcess {
  private constructor(
    private readonly process: NodeProcess,
    private readonly folder: string,
    private readonly expected: string,
  ) {}

  /** Ends the process, starts it with the point armed, and waits until it serves, or died of it while it started. */
  static async start(process: NodeProcess, { service, point, nth }: CrashPoint): Promise<ArmedProcess> {
    const folder = await mkdtemp(join(tmpdir(), 'alianza-marker-'));
    const armed = new ArmedProcess(process, folder, `${service}/${point}`);
    await process.stop();
    await process.restart({ ALIANZA_CRASH_POINT: `${service}/${point}#${nth}:${armed.marker}` });
    await Promise.race([process.ready(), process.exited]);
    return armed;
  }

  /** @throws Error when it does not die, dies otherwise, or left no marker: then the point was not tried */
  async died(): Promise<void> {
    try {
      await within(boundMs, this.process.exited, `${this.expected} was not passed within ${boundMs / 1000} s`);
      const { code, signal } = await this.process.exited;
      const marker = await readFile(this.marker, 'utf8').catch(() => undefined);
      if (marker?.trim() !== this.expected) {
        throw new Error(`${this.process.name} ended (${signal ?? code}) without the marker of ${this.expected}`);
      }
    } finally {
      await rm(this.folder, { recursive: true, force: true });
    }
  }

  private get marker(): string {
    return join(this.folder, 'marker');
  }
}

/** Starts a process again that was ended, with nothing armed. */
export async function revive(process: NodeProcess): Promise<void> {
  await process.restart();
  await process.ready();
}

/** @throws Error with the text when the promise has not settled in time */
async function within<T>(ms: number, promise: Promise<T>, text: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(text)), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
