import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { CommandsUnderWay } from '#persistence';
import { Courtesy } from './courtesy.js';

/** A piece of work that ends when it is told to. */
class Piece {
  begun = false;
  end: () => void = () => undefined;
  private readonly ended = new Promise<void>((resolve) => (this.end = resolve));

  readonly work = async (): Promise<void> => {
    this.begun = true;
    await this.ended;
  };
}

/** Lets all that can go on go on. */
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
};

describe('the courtesy of dates', () => {
  let commands: CommandsUnderWay;
  let courtesy: Courtesy;
  beforeEach(() => {
    jest.useFakeTimers();
    commands = new CommandsUnderWay();
    courtesy = new Courtesy(commands);
  });
  afterEach(() => void jest.useRealTimers());

  it('holds nothing back while nobody is at work', async () => {
    const pieces = [new Piece(), new Piece(), new Piece()];
    const passing = pieces.map(({ work }) => courtesy.pass(work));
    expect(pieces.every(({ begun }) => begun)).toBe(true);
    for (const piece of pieces) piece.end();
    await Promise.all(passing);
  });

  it('lets a command end first, and then one date after the other', async () => {
    const command = new Piece();
    const commanded = commands.during(command.work);
    const [one, other] = [new Piece(), new Piece()] as const;
    const passing = [courtesy.pass(one.work), courtesy.pass(other.work)];
    await settled();
    expect(one.begun).toBe(false);
    command.end();
    await commanded;
    await settled();
    expect([one.begun, other.begun]).toEqual([true, false]);
    one.end();
    await settled();
    expect(other.begun).toBe(true);
    other.end();
    await Promise.all(passing);
  });

  it('loses patience where commands never end', async () => {
    const command = new Piece();
    const commanded = commands.during(command.work);
    const date = new Piece();
    const passing = courtesy.pass(date.work);
    await settled();
    expect(date.begun).toBe(false);
    jest.advanceTimersByTime(25);
    await settled();
    expect(date.begun).toBe(true);
    date.end();
    command.end();
    await Promise.all([passing, commanded]);
  });

  it('lets the next one pass after one that failed', async () => {
    await commands.during(() => Promise.resolve());
    await expect(courtesy.pass(() => Promise.reject(new RangeError('no')))).rejects.toThrow(RangeError);
    expect(await courtesy.pass(() => Promise.resolve('heeded'))).toBe('heeded');
  });
});
