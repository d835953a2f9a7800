import { appendFile, stat } from 'node:fs/promises';
import { spawnGuarded, type GuardedProcess } from './spawn-guarded.js';
import type { StackError } from './stack-error.js';
import { waitForLine, type LogOutcome } from './wait-for-line.js';

export interface ServerLaunch {
  readonly command: string;
  readonly args: readonly string[];
  /** stdout and stderr are appended to this file. */
  readonly log: string;
  /** What the server writes to its log when it is open for clients. */
  readonly ready: RegExp;
  /** The error for a server that ended or was late. */
  readonly explain: (outcome: LogOutcome) => StackError;
  /** What is left to do once the server is open. */
  readonly prepare?: () => Promise<void>;
}

const startDeadlineMs = 60_000;

/** Starts a guarded server and resolves when it is ready; one that does not become ready is ended. */
export async function launchServer(launch: ServerLaunch): Promise<GuardedProcess> {
  await appendFile(launch.log, '');
  const from = (await stat(launch.log)).size;
  const server = await spawnGuarded(launch.command, launch.args, { output: { file: launch.log } });
  try {
    const outcome = await waitForLine({
      file: launch.log,
      from,
      pattern: launch.ready,
      exited: server.exited,
      deadlineMs: startDeadlineMs,
    });
    if (outcome.state !== 'seen') throw launch.explain(outcome);
    await launch.prepare?.();
    return server;
  } catch (error) {
    await server.kill('SIGKILL');
    throw error;
  }
}
