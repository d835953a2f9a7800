import type { CommandsUnderWay } from '#persistence';
import { Turnstile } from '../consumer/turnstile.js';

/** So long after the last command somebody is still taken to be at work. */
const atWorkMs = 1_000;

/** So long at most a date waits for an instant without a command: where there never is one, dates still come. */
const patienceMs = 25;

/**
 * Commands first: while people are at work, dates are heeded one at a time, each begun when no command is under way.
 * When nobody is, nothing is held back.
 */
export class Courtesy {
  private readonly oneByOne = new Turnstile(1);

  constructor(private readonly commands: CommandsUnderWay) {}

  async pass<T>(work: () => Promise<T>): Promise<T> {
    if (!this.commands.within(atWorkMs)) return work();
    return this.oneByOne.pass(async () => {
      await this.commands.quiet(patienceMs);
      return work();
    });
  }
}
