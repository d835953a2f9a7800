/** One try of a command over HTTP. */
export interface Attempt {
  /** Undefined: no answer came. */
  readonly status?: number;
  readonly ms: number;
  readonly retryAfter: boolean;
  /** `performance.now()` at its start. */
  readonly startedAt: number;
}

export type CommandKind = 'draft' | 'publish' | 'withdraw' | 'interest';

/** What was asked for and answered; the checker compares it with what is there in the end. */
export class Command {
  acknowledged = false;
  readonly attempts: Attempt[] = [];

  constructor(
    readonly key: string,
    readonly kind: CommandKind,
    /** The title of a draft, the id of a published initiative, `<alliance> <organisation>` of an interest. */
    readonly about: string,
  ) {}
}

export class Ledger {
  readonly commands: Command[] = [];

  open(key: string, kind: CommandKind, about: string): Command {
    const command = new Command(key, kind, about);
    this.commands.push(command);
    return command;
  }

  get acknowledged(): number {
    return this.commands.filter(({ acknowledged }) => acknowledged).length;
  }

  /** All tries that began at this moment or later. */
  attemptsSince(moment: number): readonly Attempt[] {
    return this.commands.flatMap(({ attempts }) => attempts.filter(({ startedAt }) => startedAt >= moment));
  }
}
