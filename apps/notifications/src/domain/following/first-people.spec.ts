import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FirstPeople } from './first-people.js';

const people = fc.array(
  fc.nat(60).map((at) => `person ${100 + at}`),
  { maxLength: 120 },
);

describe('the first people', () => {
  it('are those that sorting all of them would put first, each once, with a record that leads there', () => {
    fc.assert(
      fc.property(people, fc.nat(70), fc.integer({ min: 1, max: 20 }), (offered, from, most) => {
        const after = `person ${95 + from}`;
        const first = new FirstPeople(after, most);
        for (const [at, personId] of offered.entries()) first.offer(personId, String(at));
        const expected = [...new Set(offered)].filter((personId) => personId > after).sort();
        const found = first.inOrder();
        expect(found.map(([personId]) => personId)).toEqual(expected.slice(0, most));
        for (const [personId, at] of found) expect(offered[Number(at)]).toBe(personId);
      }),
      { numRuns: 300 },
    );
  });
});
