import { open } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { StackError } from './stack-error.js';
import type { ProcessEnd } from './spawn-guarded.js';

export interface LogWatch {
  readonly file: string;
  /** Byte offset: what an earlier run wrote before it does not count. */
  readonly from: number;
  readonly pattern: RegExp;
  readonly exited: Promise<ProcessEnd>;
  readonly deadlineMs: number;
}

export type LogOutcome =
  | { readonly state: 'seen' }
  | { readonly state: 'exited'; readonly end: ProcessEnd; readonly log: string }
  | { readonly state: 'late'; readonly log: string };

/** Reads a growing log until a line matches, the process has ended, or the deadline has passed. */
export async function waitForLine(watch: LogWatch): Promise<LogOutcome> {
  const until = performance.now() + watch.deadlineMs;
  let end: ProcessEnd | undefined;
  const noted = watch.exited.then((ended) => {
    end = ended;
  });
  for (;;) {
    const ended = end;
    const log = await readFrom(watch.file, watch.from);
    if (watch.pattern.test(log)) return { state: 'seen' };
    if (ended) return { state: 'exited', end: ended, log };
    if (performance.now() > until) return { state: 'late', log };
    await Promise.race([delay(25), noted]);
  }
}

/** What a server that did not come up said last, as one sentence with the place of the whole log. */
export function startFailed(server: string, outcome: LogOutcome, file: string): StackError {
  if (outcome.state === 'seen') throw new Error('A server that started did not fail.');
  const how =
    outcome.state === 'late'
      ? 'is not ready in time'
      : `ended with ${outcome.end.signal ?? outcome.end.code ?? 'no code'}`;
  const last = outcome.log.trimEnd().split('\n').at(-1)?.slice(0, 400) ?? '';
  return new StackError('start-failed', `${server} ${how} (${file}); it said last: ${last}`, { server, log: file });
}

async function readFrom(file: string, from: number): Promise<string> {
  const handle = await open(file, 'r');
  try {
    const { size } = await handle.stat();
    const buffer = Buffer.alloc(Math.max(0, size - from));
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, from);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
}
