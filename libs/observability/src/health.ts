import { Injectable } from '@nestjs/common';

/** One thing that must work before this process can serve. */
export interface HealthContributor {
  /** What is looked at: `proposals.database`, `proposals.relay`. */
  readonly name: string;
  /** Undefined when well; otherwise one sentence that says what is wrong. May throw: the message is the sentence. */
  check(): Promise<string | undefined> | string | undefined;
}

export interface HealthReport {
  readonly status: 'ready' | 'not_ready';
  /** What is wrong, by contributor; empty when ready. */
  readonly problems: readonly { readonly name: string; readonly problem: string }[];
}

const patienceMs = 2_000;

/** Everything in this process that readiness depends on. */
@Injectable()
export class HealthRegistry {
  private readonly contributors = new Set<HealthContributor>();
  private stopping = false;

  add(contributor: HealthContributor): void {
    this.contributors.add(contributor);
  }

  remove(contributor: HealthContributor): void {
    this.contributors.delete(contributor);
  }

  /** From now on not ready: the process finishes what it has in hand. */
  stop(): void {
    this.stopping = true;
  }

  async report(): Promise<HealthReport> {
    const findings = await Promise.all([...this.contributors].map(examine));
    const problems = findings.filter((finding) => finding !== undefined);
    if (this.stopping) problems.push({ name: 'process', problem: 'is shutting down' });
    return { status: problems.length === 0 ? 'ready' : 'not_ready', problems };
  }
}

async function examine(contributor: HealthContributor): Promise<{ name: string; problem: string } | undefined> {
  const { name } = contributor;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve(`did not answer within ${patienceMs / 1000} s`), patienceMs);
  });
  try {
    const problem = await Promise.race([contributor.check(), late]);
    return problem === undefined ? undefined : { name, problem };
  } catch (error) {
    return { name, problem: error instanceof Error ? error.message : String(error) };
  } finally {
    clearTimeout(timer);
  }
}
