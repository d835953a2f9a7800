import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Desk, whoReceives } from './who-receives.js';

const away = (...deputies: string[]): Desk => ({ away: true, deputies });
const there = (...deputies: string[]): Desk => ({ away: false, deputies });
const atTenPercent = (...deputies: string[]): Desk => ({ away: false, deputies, capacity: 10 });

describe('what is for a focal point', () => {
  it('reaches the focal points who are there, deputies or not', () => {
    expect(whoReceives(['a', 'b'], { a: there('c') })).toEqual([
      { personId: 'a', as: 'focal_point' },
      { personId: 'b', as: 'focal_point' },
    ]);
  });

  it('reaches the first deputy who is there while it is absent, and waits for its return', () => {
    expect(whoReceives(['a'], { a: away('b', 'c', 'd'), b: away() })).toEqual([
      { personId: 'c', as: 'deputy', cover: 'absent' },
      { personId: 'a', as: 'covered', cover: 'absent' },
    ]);
  });

  it('reaches the deputy of who has more open duties than time for them', () => {
    const desks = { a: atTenPercent('b') };
    expect(whoReceives(['a'], desks, 5)).toEqual([{ personId: 'a', as: 'focal_point' }]);
    expect(whoReceives(['a'], desks, 6)).toEqual([
      { personId: 'b', as: 'deputy', cover: 'overloaded' },
      { personId: 'a', as: 'covered', cover: 'overloaded' },
    ]);
    expect(whoReceives(['a', 'c'], desks, 10)).toEqual([
      { personId: 'a', as: 'focal_point' },
      { personId: 'c', as: 'focal_point' },
    ]);
    expect(whoReceives(['a'], { a: there('b') }, 500)).toEqual([{ personId: 'a', as: 'focal_point' }]);
  });

  it('is not passed on to who has as little time, unless nobody else is there', () => {
    const desks = { a: atTenPercent('b'), b: atTenPercent('a', 'c') };
    expect(whoReceives(['a', 'b'], desks, 12)).toEqual([
      { personId: 'a', as: 'focal_point' },
      { personId: 'c', as: 'deputy', cover: 'overloaded' },
      { personId: 'b', as: 'covered', cover: 'overloaded' },
    ]);
    expect(whoReceives(['a', 'b'], { a: away('b'), b: atTenPercent() }, 12)).toMatchObject([
      { personId: 'b', as: 'focal_point' },
      { personId: 'a', as: 'covered' },
    ]);
  });

  it('reaches it nonetheless where nobody is there', () => {
    expect(whoReceives(['a'], { a: away('b'), b: away('a') })).toEqual([{ personId: 'a', as: 'focal_point' }]);
    expect(whoReceives(['a'], { a: away() })).toEqual([{ personId: 'a', as: 'focal_point' }]);
  });

  it('is told a deputy who is a focal point too as the focal point', () => {
    expect(whoReceives(['a', 'b'], { a: away('b') })).toEqual([
      { personId: 'b', as: 'focal_point' },
      { personId: 'a', as: 'covered', cover: 'absent' },
    ]);
  });

  it('reaches each person once, every focal point, and somebody in full', () => {
    const person = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const deputies = fc.uniqueArray(person, { maxLength: 3 });
    const desk = fc.record({ away: fc.boolean(), deputies, capacity: fc.integer({ min: 0, max: 100 }) });
    const desks = fc.dictionary(person, desk);
    fc.assert(
      fc.property(fc.uniqueArray(person, { minLength: 1 }), desks, fc.nat(60), (focalPoints, known, duties) => {
        const receivers = whoReceives(focalPoints, known, duties);
        const people = receivers.map(({ personId }) => personId);
        expect(new Set(people).size).toBe(people.length);
        expect(people).toEqual(expect.arrayContaining(focalPoints));
        expect(receivers.some(({ as }) => as !== 'covered')).toBe(true);
        const deputies = receivers.filter(({ as }) => as === 'deputy');
        expect(deputies.every(({ personId }) => !known[personId]?.away)).toBe(true);
      }),
    );
  });
});
