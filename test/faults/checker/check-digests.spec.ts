import { describe, expect, it } from '@jest/globals';
import { checkDigests } from './check-digests.js';
import type { DigestEvidence } from './evidence.js';

const monday = Date.UTC(2027, 2, 1, 8);
const dayMs = 86_400_000;
const notice = (id: string, mailId: string, at = monday) => ({ id, personId: 'p', mailId, at, overdue: false });

/** Two notices in one digest, one alone in that of the next week, which came a day late. */
const clean: DigestEvidence = {
  notices: [notice('a', 'm'), notice('b', 'm'), notice('c', 'n', monday + 8 * dayMs)],
  mails: [
    { id: 'm', items: 2 },
    { id: 'n', items: 1 },
  ],
};

const findings = (change: Partial<DigestEvidence>): readonly string[] =>
  checkDigests({ ...clean, ...change }).map(({ kind, text }) => `${kind}: ${text}`);

describe('the checker of digests', () => {
  it('finds nothing where each notice is in one digest', () => {
    expect(findings({})).toEqual([]);
  });

  it('tells of a digest that did not arrive', () => {
    expect(findings({ mails: clean.mails.slice(0, 1) })).toEqual(['lost: digest n of 1 did not arrive']);
  });

  it.each([
    [3, 'repeated: digest m holds 3 notices of 2'],
    [1, 'lost: digest m holds 1 notices of 2'],
  ])('tells of a digest that holds %s of two notices', (items, text) => {
    expect(findings({ mails: [{ id: 'm', items }, ...clean.mails.slice(1)] })).toEqual([text]);
  });

  it('tells of a week with two digests', () => {
    const early = notice('c', 'n', monday + 2 * dayMs);
    expect(findings({ notices: [...clean.notices.slice(0, 2), early] })).toEqual([
      expect.stringMatching(/^repeated: p in week \d+ has 2 digests$/),
    ]);
  });

  it('tells of a notice that was left behind', () => {
    const waiting = { id: 'd', personId: 'p', at: monday, overdue: true };
    expect(findings({ notices: [...clean.notices, waiting] })).toEqual([
      'lost: notice d should have left in a digest and waits',
    ]);
  });
});
