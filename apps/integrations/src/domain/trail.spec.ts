import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inCausalOrder, type TrailEntry } from './trail.js';

const entry = (eventId: string, second: number, causationId?: string): TrailEntry => ({
  eventId,
  correlationId: 'request',
  time: `2027-03-01T12:00:${String(second).padStart(2, '0')}.000Z`,
  type: 'alliances.seat-filled.v1',
  subject: 'alliance',
  organizations: [],
  ...(causationId !== undefined && { causationId }),
});
const idsOf = (entries: readonly TrailEntry[]): string[] => entries.map(({ eventId }) => eventId);

describe('a trail', () => {
  it('is told by time', () => {
    expect(idsOf(inCausalOrder([entry('c', 3), entry('a', 1), entry('b', 2)]))).toEqual(['a', 'b', 'c']);
  });

  it('tells a cause before its effects, whatever their clocks say', () => {
    const told = inCausalOrder([entry('effect', 1, 'cause'), entry('cause', 2), entry('later', 3, 'effect')]);
    expect(idsOf(told)).toEqual(['cause', 'effect', 'later']);
  });

  it('lets stand what was caused by a request, or by an event that is not shown', () => {
    expect(idsOf(inCausalOrder([entry('b', 2, 'hidden'), entry('a', 1, 'request-id')]))).toEqual(['a', 'b']);
  });

  it('tells events of one moment in the order of their ids', () => {
    expect(idsOf(inCausalOrder([entry('b', 1), entry('c', 1), entry('a', 1)]))).toEqual(['a', 'b', 'c']);
  });

  it('loses nothing and puts each event after its cause', () => {
    const trail = fc
      .array(fc.record({ second: fc.nat(59), cause: fc.nat() }), { maxLength: 30 })
      .map((rows) =>
        rows.map(({ second, cause }, at) => entry(`e${at}`, second, at === 0 ? 'request' : `e${cause % at}`)),
      );
    fc.assert(
      fc.property(trail, (entries) => {
        const told = inCausalOrder(entries);
        expect(idsOf(told).sort()).toEqual(idsOf(entries).sort());
        told.forEach(({ causationId }, at) => {
          expect(told.slice(at).some(({ eventId }) => eventId === causationId)).toBe(false);
        });
      }),
    );
  });
});
