import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Difference, differences, type Json, partsOf } from './differences.js';

/** What the differences make of the version before: an independent reading of what a difference means. */
function applied(before: Json, told: readonly Difference[]): Json | undefined {
  return told.reduce<Json | undefined>((value, one) => put(value, namesOf(one.path), one.after), before);
}

function put(value: Json | undefined, [name, ...rest]: readonly string[], after: Json | undefined): Json | undefined {
  if (name === undefined) return after;
  const whole = partsOf(value ?? {});
  if (!whole) throw new Error(`nothing has a ${name} here`);
  const parts = new Map<string, Json | undefined>(whole.parts);
  parts.set(name, put(parts.get(name), rest, after));
  const kept = [...parts].flatMap(([key, part]) => (part === undefined ? [] : [[key, part] as const]));
  return whole.of === 'list' ? kept.map(([, part]) => part) : Object.fromEntries(kept);
}

const namesOf = (path: string): readonly string[] =>
  path
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));

const key = fc.constantFrom('status', 'a/b', 'c~d', 'note');
const { row: _, value } = fc.letrec<{ row: Json; value: Json }>((tie) => ({
  row: fc.record({ id: fc.constantFrom('x', 'y', 'z'), of: tie('value') }),
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<Json>('open', 'closed', 1, 2, true, null),
    fc.uniqueArray(tie('row'), { maxLength: 3, selector: (row) => JSON.stringify((row as { id: string }).id) }),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(key, tie('value')),
  ),
}));

describe('what changed from one version to the next', () => {
  it('is told so that the next version follows from the one before, and nothing when nothing did', () => {
    const whole = fc.record({ one: value, other: value });
    fc.assert(
      fc.property(whole, whole, (before, after) => {
        expect(applied(before, differences(before, after))).toEqual(after);
        expect(differences(before, structuredClone(before))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('names the elements of a list by their ids, and tells the smallest piece', () => {
    const before: Json = { places: [{ id: 'p1', kind: 'titular' }], seats: ['a'] };
    const after: Json = {
      places: [
        { id: 'p1', kind: 'titular', until: '2027-01-01T00:00:00.000Z' },
        { id: 'p2', kind: 'observer' },
      ],
      seats: ['a', 'b'],
    };
    expect(differences(before, after)).toEqual([
      { path: '/places/p1/until', after: '2027-01-01T00:00:00.000Z' },
      { path: '/places/p2', after: { id: 'p2', kind: 'observer' } },
      { path: '/seats/1', after: 'b' },
    ]);
  });

  it('of a list that lost an element are both lists', () => {
    expect(differences({ due: [{ id: '1' }, { id: '2' }] }, { due: [{ id: '2' }] })).toEqual([
      { path: '/due', before: [{ id: '1' }, { id: '2' }], after: [{ id: '2' }] },
    ]);
  });

  it('do not care whether something is undefined or absent', () => {
    expect(differences({ a: 1 }, { a: 1, b: undefined } as unknown as Json)).toEqual([]);
  });
});
