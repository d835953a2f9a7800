import { beforeAll, describe, expect, it } from '@jest/globals';
import { partnersSection } from './partners.js';
import { references } from './references.js';
import { readRows } from './rows.js';
import { type Task, taskOf } from './task.js';

describe('the hidden partners of the 3W', () => {
  let task: Task;
  beforeAll(async () => {
    task = taskOf(await readRows('bench/data/ebola-3w.json'));
  });

  it('are those of every activity in a place that three organisations did', () => {
    expect([task.questions.length, task.organizations.length, task.small.size]).toEqual([119, 128, 69]);
    expect(Math.min(...task.questions.map(({ partners }) => partners.size))).toBe(3);
  });

  it('are hidden: nothing that is known says it', () => {
    for (const { activity, place, known } of task.questions) {
      expect(known.some((row) => row.activity === activity && row.place === place)).toBe(false);
    }
  });

  it('are found by the product, better than by any reference, and everybody is seen, as promised', () => {
    const { goals, rows } = partnersSection(task, { ofReferences: 1, ofOurs: 1 }, () => undefined);
    expect(goals.filter(({ met }) => !met)).toEqual([]);
    const ndcg = new Map(rows.map(([name = '', value]) => [name, Number(value)]));
    for (const { name } of references) expect(ndcg.get('ours, as shown')).toBeGreaterThan(ndcg.get(name) ?? 1);
  });
});
