import { spawn, type ChildProcess } from 'node:child_process';
import type { Writable } from 'node:stream';

/** How long children get between SIGTERM and SIGKILL once their parent is gone. */
const guardGraceSeconds = 5;

/**
 * The guard reads `watch PID` and `forget PID` from its parent. Its input ends when the parent does, however the parent
 * ended, so no polling and no signal handler is needed: then the process groups still watched are ended. A shell and
 * not Node, since it costs 1 MB instead of 40 and is running at once.
 */
const script = `
trap '' INT TERM HUP
pids=
while read -r verb pid; do
  case $verb in
    watch) pids="$pids $pid" ;;
    forget) kept=; for p in $pids; do [ "$p" = "$pid" ] || kept="$kept $p"; done; pids=$kept ;;
  esac
done
for p in $pids; do kill -s TERM -- "-$p"; done
tenths=0
while [ "$tenths" -lt ${guardGraceSeconds * 10} ]; do
  alive=
  for p in $pids; do kill -s 0 -- "-$p" && alive=yes; done
  [ -n "$alive" ] || exit 0
  sleep 0.1
  tenths=$((tenths + 1))
done
for p in $pids; do kill -s KILL -- "-$p"; done
`;

/** One guard process for all children of this process; started with the first child and again should it be lost. */
export class Guard {
  private readonly watched = new Set<number>();
  private input: Writable | undefined;

  /** Resolves once the guard is sure to learn of `pid`, even if this process dies the next moment. */
  async watch(pid: number): Promise<void> {
    this.watched.add(pid);
    await this.tell(`watch ${pid}`);
  }

  async forget(pid: number): Promise<void> {
    if (this.watched.delete(pid)) await this.tell(`forget ${pid}`);
  }

  private tell(line: string): Promise<void> {
    const input = (this.input ??= this.start());
    return new Promise((resolve, reject) => {
      input.write(`${line}\n`, (error) => {
        // A lost guard is replaced in start(), and the new one is told of everything that is watched.
        if (error && this.input === input) reject(error);
        else resolve();
      });
    });
  }

  private start(): Writable {
    const guard = spawn('/bin/sh', ['-c', script], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
    const input = guard.stdin;
    const replace = (): void => {
      if (this.input !== input) return;
      this.input = undefined;
      if (this.watched.size === 0) return;
      const successor = (this.input = this.start());
      for (const pid of this.watched) successor.write(`watch ${pid}\n`);
    };
    guard.once('exit', replace);
    input.once('error', replace);
    letGo(guard, input);
    return input;
  }
}

/** Neither the guard nor the pipe to it keeps this process from ending. */
function letGo(guard: ChildProcess, input: Writable): void {
  guard.unref();
  if ('unref' in input && typeof input.unref === 'function') input.unref();
}
