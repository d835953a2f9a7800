import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { noticeClasses } from '../notice-kind.js';
import { arrangeDigest, type DigestEntry } from './arrange-digest.js';

interface Named extends DigestEntry {
  readonly name: string;
}
const entry = (name: string, minute: number, more: Partial<DigestEntry> = {}): Named => ({
  name,
  class: 'informative',
  createdAt: new Date(Date.UTC(2027, 2, 1, 12, minute)),
  content: {},
  ...more,
});
const names = (entries: readonly Named[]): string[] => entries.map(({ name }) => name);

describe('a digest', () => {
  it('has deadlines on top, then alliances, most urgent and newest first', () => {
    const { deadlines, groups } = arrangeDigest([
      entry('old news of A', 1, { allianceId: 'A' }),
      entry('news of A', 5, { allianceId: 'A' }),
      entry('a task in B', 2, { allianceId: 'B', class: 'action_needed' }),
      entry('a late deadline', 3, { allianceId: 'A', class: 'action_needed', content: { deadline: '2027-05-01' } }),
      entry('a near deadline', 4, { allianceId: 'B', class: 'action_needed', content: { deadline: '2027-03-05' } }),
      entry('a later deadline of B', 6, { allianceId: 'B', class: 'critical', content: { deadline: '2027-06-01' } }),
      entry('a day that has passed', 0, { allianceId: 'B', content: { deadline: '2027-02-05' } }),
      entry('of a call', 9, { initiativeId: 'I' }),
      entry('of nothing', 8),
    ]);
    expect(deadlines.map(({ about, entries }) => [about, names(entries)])).toEqual([
      ['B', ['a near deadline', 'a later deadline of B']],
      ['A', ['a late deadline']],
    ]);
    expect(groups.map(({ about, entries }) => [about, names(entries)])).toEqual([
      ['B', ['a task in B', 'a day that has passed']],
      ['I', ['of a call']],
      [undefined, ['of nothing']],
      ['A', ['news of A', 'old news of A']],
    ]);
  });

  it('holds each notice once', () => {
    const some = fc.record({
      class: fc.constantFrom(...noticeClasses),
      createdAt: fc.date({ noInvalidDate: true }),
      allianceId: fc.constantFrom('A', 'B', undefined),
      content: fc.record({ deadline: fc.constantFrom('2027-03-05', undefined) }),
    });
    fc.assert(
      fc.property(fc.array(some), (made) => {
        const entries = made.map(({ allianceId, content: { deadline }, ...rest }, number) => ({
          ...rest,
          name: String(number),
          ...(allianceId && { allianceId }),
          content: { ...(deadline && { deadline }) },
        }));
        const { deadlines, groups } = arrangeDigest(entries);
        const placed = [...deadlines, ...groups].flatMap((group) => group.entries);
        expect(names(placed).sort()).toEqual(names(entries).sort());
      }),
    );
  });
});
