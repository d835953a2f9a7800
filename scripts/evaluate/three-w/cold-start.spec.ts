import { describe, expect, it } from '@jest/globals';
import { coldStartSection } from './cold-start.js';
import { readRows } from './rows.js';
import { taskOf } from './task.js';

describe('organisations of which hardly anything is known', () => {
  it('are found, cost everybody else little, and what they keep is told beside what could be', async () => {
    const task = taskOf(await readRows('bench/data/ebola-3w.json'));
    const { goals, rows } = coldStartSection(task, 1, () => undefined);
    expect(goals.map(({ what }) => what.replace(/ \d.*/, ''))).toEqual([
      'share of their recall that is kept',
      'share of the best possible that is kept',
      'loss of everybody’s nDCG@10',
    ]);
    const [whole = 0, stripped = 0, bestPossible = 0] = rows[0]?.slice(1).map(Number) ?? [];
    expect(whole).toBeGreaterThan(bestPossible);
    expect(bestPossible).toBeGreaterThan(stripped);
    expect(stripped).toBeGreaterThan(0);
    const [before = 0, after = 0] = rows[2]?.slice(1).map(Number) ?? [];
    // A tenth of the organisations gone without a trace would cost no more.
    expect(after / before).toBeGreaterThan(0.88);
  });
});
