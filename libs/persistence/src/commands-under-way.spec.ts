import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { CommandsUnderWay } from './commands-under-way.js';

/** A command that ends when it is told to. */
function begun(commands: CommandsUnderWay): { readonly end: () => void; readonly ended: Promise<void> } {
  let end = (): void => undefined;
  const work = new Promise<void>((resolve) => (end = resolve));
  return { end, ended: commands.during(() => work) };
}

describe('commands under way', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('are quiet at once where there are none', async () => {
    await new CommandsUnderWay().quiet(1_000);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('are quiet when the last of them has ended', async () => {
    const commands = new CommandsUnderWay();
    const [one, other] = [begun(commands), begun(commands)];
    let quiet = false;
    const waiting = commands.quiet(60_000).then(() => (quiet = true));
    one.end();
    await one.ended;
    expect(quiet).toBe(false);
    other.end();
    await waiting;
    expect(quiet).toBe(true);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('are waited for no longer than was said', async () => {
    const commands = new CommandsUnderWay();
    const long = begun(commands);
    const waiting = commands.quiet(50);
    jest.advanceTimersByTime(50);
    await waiting;
    expect(commands.within(0)).toBe(true);
    long.end();
    await long.ended;
  });

  it('are remembered for a while, also those that failed', async () => {
    const commands = new CommandsUnderWay();
    expect(commands.within(1_000)).toBe(false);
    const refused = commands.during(() => Promise.reject(new RangeError('refused')));
    await expect(refused).rejects.toThrow(RangeError);
    jest.advanceTimersByTime(999);
    expect(commands.within(1_000)).toBe(true);
    jest.advanceTimersByTime(1);
    expect(commands.within(1_000)).toBe(false);
  });
});
