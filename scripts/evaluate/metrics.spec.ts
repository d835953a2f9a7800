import { describe, expect, it } from '@jest/globals';
import { gini, mean, ndcg, recall } from './metrics.js';

/** Values of trec_eval (through pytrec_eval 0.5.11) for the same rankings and judgements. */
const golden = [
  { ranking: 'xaycb', relevant: 'abc', k: 3, ndcg: 0.2960819109658652, recall: 0.3333333333333333 },
  { ranking: 'xaycb', relevant: 'abc', k: 10, ndcg: 0.6797310500037655, recall: 1 },
  { ranking: 'ab', relevant: 'd', k: 10, ndcg: 0, recall: 0 },
  { ranking: 'zabycdefgwhi', relevant: 'abcdefghijkl', k: 3, ndcg: 0.5307212739772434, recall: 0.16666666666666666 },
  { ranking: 'zabycdefgwhi', relevant: 'abcdefghijkl', k: 10, ndcg: 0.6214990811334173, recall: 0.5833333333333334 },
];

describe('the metrics', () => {
  it.each(golden)('of $ranking for $relevant at $k are those of trec_eval', ({ ranking, relevant, k, ...expected }) => {
    expect(ndcg([...ranking], new Set(relevant), k)).toBeCloseTo(expected.ndcg, 12);
    expect(recall([...ranking], new Set(relevant), k)).toBeCloseTo(expected.recall, 12);
  });

  it('gives a Gini coefficient of 0 to equals, and of 1 − 1/n when one of n has everything', () => {
    expect(gini([2, 2, 2, 2])).toBeCloseTo(0, 12);
    expect(gini([0, 0, 0, 5])).toBeCloseTo(3 / 4, 12);
    // Worked by hand: mean absolute difference 12/9 over twice the mean of 2.
    expect(gini([1, 1, 4])).toBeCloseTo(1 / 3, 12);
    expect(gini([0, 0])).toBe(0);
  });

  it('has no mean of nothing', () => {
    expect(mean([1, 2])).toBe(1.5);
    expect(() => mean([])).toThrow(RangeError);
  });
});
