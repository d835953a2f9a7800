import { describe, expect, it } from '@jest/globals';
import { coldStartSection } from './cold-start.js';
import { readRows } from './rows.js';
import { taskOf } from './task.js';

describe('organisations of which hardly anything is known', () => {
  it('cost everybody else hardly anything, and what they keep is told as it is', async () => {
    const task = taskOf(await readRows('bench/data/ebola-3w.json'));
    const { goals, rows } = coldStartSection(task, 1, () => undefined);
    expect(goals.map(({ what }) => what.replace(/ \d.*/, ''))).toEqual([
      'share of their hits that is kept',
      'share of their hits within reach that is kept',
      'loss of everybody’s nDCG@10',
    ]);
    const [all = 0, inReach = 0] = rows.map(([, before]) => Number(before));
    expect(all).toBeGreaterThan(inReach);
    expect(inReach).toBeGreaterThan(0);
    // A tenth of the organisations gone without a trace would cost no more.
    expect(Number(rows[2]?.[2])).toBeGreaterThan(0.88);
  });
});
