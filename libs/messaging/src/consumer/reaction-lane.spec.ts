import { describe, expect, it } from '@jest/globals';
import type { LaneBatch } from '../port.js';
import { Progress } from './progress.js';
import { reactionLane } from './reaction-lane.js';
import { SubjectWork } from './subject-work.js';

const worksOf = (lane: string): SubjectWork[] =>
  Array.from({ length: 20 }, (_, index) => new SubjectWork({ group: 'g', topic: 't', subject: `${lane}-${index}` }));

const lane = { signal: new AbortController().signal } as LaneBatch;

describe('the lanes of a group of reactions', () => {
  it('share one limit, and do all of their work', async () => {
    let atWork = 0;
    let most = 0;
    const done: string[] = [];
    const run = async ({ ref }: SubjectWork): Promise<void> => {
      atWork += 1;
      most = Math.max(most, atWork);
      await new Promise((resolve) => setImmediate(resolve));
      atWork -= 1;
      done.push(ref.subject);
    };
    const workThrough = reactionLane({ run });
    await Promise.all(['a', 'b', 'c'].map((name) => workThrough(worksOf(name), new Progress([]), lane)));
    expect(most).toBe(16);
    expect(new Set(done).size).toBe(60);
  });

  it('give a place back when the work fails', async () => {
    const workThrough = reactionLane({ run: () => Promise.reject(new Error('away')) });
    for (const name of ['a', 'b', 'c']) {
      await expect(workThrough(worksOf(name), new Progress([]), lane)).rejects.toThrow('away');
    }
  });
});
