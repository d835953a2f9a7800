import { describe, expect, it } from '@jest/globals';
import { LogLeaseLost } from './log-lease-lost.js';
import { PositionCommits } from './position-commits.js';

describe('committing the position of a lane', () => {
  const commits = (write: (position: number) => Promise<void>, signal = new AbortController().signal) => {
    const told = { lost: 0, warnings: 0 };
    const made = new PositionCommits({
      write,
      onLeaseLost: () => (told.lost += 1),
      logger: () => (told.warnings += 1),
      retryMs: 1,
      signal,
    });
    return { made, told };
  };

  it('writes the newest of those that came while one was written', async () => {
    const written: number[] = [];
    const { made } = commits(async (position) => void written.push(position));
    for (const position of [1, 2, 3]) made.move(position);
    await made.settled();
    expect(written).toEqual([1, 3]);
  });

  it('tries again what could not be written, also when nothing comes after it', async () => {
    const written: number[] = [];
    let refusals = 2;
    const { made, told } = commits(async (position) => {
      if (refusals-- > 0) throw new Error('the database is away');
      written.push(position);
    });
    made.move(7);
    await made.settled();
    expect(written).toEqual([7]);
    expect(told).toEqual({ lost: 0, warnings: 2 });
  });

  it('gives up when the lane ends or belongs to another holder', async () => {
    const ending = new AbortController();
    ending.abort();
    const away = commits(() => Promise.reject(new Error('the database is away')), ending.signal);
    away.made.move(1);
    await away.made.settled();
    expect(away.told).toEqual({ lost: 0, warnings: 1 });
    const lost = commits(() => Promise.reject(new LogLeaseLost()));
    lost.made.move(1);
    await lost.made.settled();
    expect(lost.told).toEqual({ lost: 1, warnings: 1 });
  });
});
