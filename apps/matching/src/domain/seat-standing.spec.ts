import { describe, expect, it } from '@jest/globals';
import { randomCall, randomCandidate, randomFrom, randomStanding } from '../../testing/random-records.js';
import { gatesOf } from './gates.js';
import { seatStanding, type SeatFacts } from './seat-standing.js';

const entry = { suggestionId: 's', score: 0.6, rank: 3, shownAt: 4, placedBy: 'rank' as const };
const facts = (more: Partial<SeatFacts> = {}): SeatFacts => ({
  isOpen: true,
  gates: [],
  list: { isFull: true, lowestScore: 0.4 },
  score: 0.3,
  ...more,
});

describe('where an organisation stands towards a seat', () => {
  it.each([
    ['closed', facts({ isOpen: false, gates: [{ code: 'suspended' }] })],
    ['gated', facts({ gates: [{ code: 'seat_full', seatId: 'seat' }], list: { ...facts().list, entry } })],
    ['listed', facts({ list: { ...facts().list, entry } })],
    ['nothing_in_common', facts({ score: undefined })],
    ['below_the_others', facts()],
    ['being_matched', facts({ score: 0.5 })],
    ['being_matched', facts({ list: { isFull: false, lowestScore: 0.4 } })],
  ])('is %s', (kind, given) => {
    expect(seatStanding(given).kind).toBe(kind);
  });

  it('is never in a list behind a gate', () => {
    const random = randomFrom(11);
    const ids = Array.from({ length: 12 }, (_, at) => `organization ${at}`);
    let gated = 0;
    for (let attempt = 0; attempt < 4_000; attempt += 1) {
      const id = ids[attempt % ids.length] ?? '';
      const standing = randomStanding(random, ids);
      const gates = gatesOf(randomCall(random, 'seat'), randomCandidate(random, id), standing, 'initiative');
      const found = seatStanding(facts({ gates, list: { ...facts().list, entry } }));
      expect(found.kind).toBe(gates.length > 0 ? 'gated' : 'listed');
      gated += gates.length > 0 ? 1 : 0;
    }
    expect(gated).toBeGreaterThan(1_000);
  });
});
