import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { Guard } from './guard.js';

export type EndingSignal = 'SIGTERM' | 'SIGINT' | 'SIGKILL';

export interface SpawnGuardedOptions {
  readonly cwd?: string;
  /** The child's whole environment; this process's own when left out. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Where stdout and stderr go: readable here, to this process's own, nowhere, or appended to a file. */
  readonly output?: 'pipe' | 'inherit' | 'ignore' | { readonly file: string };
}

export interface ProcessEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface GuardedProcess {
  /** Of the program itself, which also leads its process group. */
  readonly pid: number;
  /** Present with output `pipe`. */
  readonly stdout: Readable | null;
  readonly stderr: Readable | null;
  readonly exited: Promise<ProcessEnd>;
  /** Sends the signal to the program and resolves when it is dead; at once when it is dead already. */
  kill(signal: EndingSignal): Promise<void>;
  /** SIGTERM, then SIGKILL after `graceMs` (10 000). */
  stop(graceMs?: number): Promise<void>;
  /** From now on the child may outlive this process. */
  release(): Promise<void>;
}

const guard = new Guard();

/**
 * The shell that becomes the program waits for a word until the guard knows its pid; when this process dies first, the
 * word never comes and the program never starts.
 */
const waitForTheWord = 'read -r word <&3 && exec "$@" 3<&-';

/**
 * Starts a program in a process group of its own that cannot outlive this process, whatever ends this process (SIGKILL
 * included): it gets SIGTERM and, 5 s later, SIGKILL. A command that does not exist ends with code 127.
 */
export async function spawnGuarded(
  command: string,
  args: readonly string[],
  options: SpawnGuardedOptions = {},
): Promise<GuardedProcess> {
  const child = start(command, args, options);
  const exited = new Promise<ProcessEnd>((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
  const pid = await started(child);
  const forget = (): Promise<void> => guard.forget(pid);
  await guard.watch(pid);
  await giveTheWord(child);
  const ended = exited.then(async (end) => {
    await forget();
    return end;
  });

  const kill = async (signal: EndingSignal): Promise<void> => {
    child.kill(signal);
    await ended;
  };
  return {
    pid,
    stdout: child.stdout,
    stderr: child.stderr,
    exited: ended,
    kill,
    stop: async (graceMs = 10_000) => {
      const lastResort = setTimeout(() => child.kill('SIGKILL'), graceMs);
      try {
        await kill('SIGTERM');
      } finally {
        clearTimeout(lastResort);
      }
    },
    release: async () => {
      await forget();
      child.unref();
    },
  };
}

function start(command: string, args: readonly string[], options: SpawnGuardedOptions): ChildProcess {
  const output = options.output ?? 'pipe';
  const target = typeof output === 'object' ? openSync(output.file, 'a') : output;
  try {
    return spawn('/bin/sh', ['-c', waitForTheWord, 'guarded', command, ...args], {
      cwd: options.cwd,
      env: options.env,
      detached: true,
      stdio: ['ignore', target, target, 'pipe'],
    });
  } finally {
    if (typeof target === 'number') closeSync(target);
  }
}

function started(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('spawn', () => {
      if (child.pid === undefined) reject(new Error('The system gave no process id.'));
      else resolve(child.pid);
    });
  });
}

function giveTheWord(child: ChildProcess): Promise<void> {
  const word = child.stdio[3];
  if (!word || !('write' in word)) throw new Error('The child has no third pipe.');
  return new Promise((resolve) => {
    // An error here means that the child was killed before it began: `exited` tells that.
    word.once('error', () => resolve());
    word.end('go\n', () => resolve());
  });
}
