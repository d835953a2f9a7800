import { readFile } from 'node:fs/promises';
import { spawnGuarded, type EndingSignal, type GuardedProcess, type ProcessEnd } from '#stack';
import { LaunchError } from './launch-error.js';

export interface NodeProcessOptions {
  /** For messages: `platform`, `directory`. */
  readonly name: string;
  /** Compiled entry file, from the root of the checkout. */
  readonly entry: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where its output is appended. */
  readonly log: string;
  /** Answers `/health/ready`. */
  readonly url: string;
}

/** A process of Alianza that can be killed and started again, as it was. */
export class NodeProcess {
  private constructor(
    private readonly options: NodeProcessOptions,
    private process: GuardedProcess,
  ) {}

  static async start(options: NodeProcessOptions): Promise<NodeProcess> {
    return new NodeProcess(options, await spawn(options));
  }

  get name(): string {
    return this.options.name;
  }

  get url(): string {
    return this.options.url;
  }

  get pid(): number {
    return this.process.pid;
  }

  get exited(): Promise<ProcessEnd> {
    return this.process.exited;
  }

  async kill(signal: EndingSignal): Promise<void> {
    await this.process.kill(signal);
  }

  async stop(): Promise<void> {
    await this.process.stop();
  }

  /** Starts it again after its end, with other or further settings where given. */
  async restart(env: Readonly<Record<string, string | undefined>> = {}): Promise<void> {
    this.process = await spawn({ ...this.options, env: { ...this.options.env, ...env } });
  }

  /** @throws LaunchError with the last lines of its log when it ends before it is ready */
  async ready(timeoutMs = 60_000): Promise<void> {
    const deadline = performance.now() + timeoutMs;
    let ended: ProcessEnd | undefined;
    void this.process.exited.then((end) => (ended = end));
    while (!(await isReady(this.options.url))) {
      if (ended) throw await this.whyEnded(ended);
      if (performance.now() > deadline) {
        throw new LaunchError(`${this.name} is not ready after ${timeoutMs / 1000} s: see ${this.options.log}.`);
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  private async whyEnded({ code, signal }: ProcessEnd): Promise<LaunchError> {
    const lines = (await readFile(this.options.log, 'utf8')).trimEnd().split('\n');
    // A refused start is one plain sentence; anything else is a structured log line or a stack.
    const sentence = lines.slice(-20).findLast((line) => /^[A-Z].*\.$/.test(line));
    if (code === 1 && sentence !== undefined) return new LaunchError(sentence);
    return new LaunchError(`${this.name} ended (${signal ?? `code ${code}`}): see ${this.options.log}.`);
  }
}

const spawn = ({ entry, env, log }: NodeProcessOptions): Promise<GuardedProcess> =>
  spawnGuarded(process.execPath, ['--enable-source-maps', entry], { env, output: { file: log } });

/** Whether `/health/ready` says yes; no answer yet is no. */
export async function isReady(url: string): Promise<boolean> {
  try {
    const response = await fetch(new URL('/health/ready', url), { signal: AbortSignal.timeout(2_000) });
    await response.arrayBuffer();
    return response.status === 200;
  } catch {
    return false;
  }
}
