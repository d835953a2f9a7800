import type { EndingSignal, GuardedProcess } from './spawn-guarded.js';

/** A server process that can be ended and started again on its own port and data. */
export interface ServerControl {
  /** Of the process that runs now; another one after `restart`. */
  readonly pid: number;
  /** Ends it with a signal and resolves when it is dead; the data stays. */
  kill(signal: EndingSignal): Promise<void>;
  /** Starts it again (ending it first when it still runs) and resolves when it is ready. */
  restart(): Promise<void>;
  /** Ends it in good order; harmless when it is dead already. */
  stop(): Promise<void>;
  /** From now on it may outlive this process. */
  release(): Promise<void>;
}

/** `launch` starts the program and resolves when it is ready for use; `facts` are the server's own. */
export async function supervise<Facts extends object>(
  facts: Facts,
  launch: () => Promise<GuardedProcess>,
): Promise<Facts & ServerControl> {
  let current = await launch();
  return {
    ...facts,
    get pid() {
      return current.pid;
    },
    kill: (signal) => current.kill(signal),
    restart: async () => {
      await current.stop();
      current = await launch();
    },
    stop: () => current.stop(),
    release: () => current.release(),
  };
}
