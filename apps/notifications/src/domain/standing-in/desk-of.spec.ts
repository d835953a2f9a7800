import { describe, expect, it } from '@jest/globals';
import { deskOf } from './desk-of.js';
import { whoReceives } from './who-receives.js';

describe('the desk of a member', () => {
  it('is known of who is away, has deputies or said how much time there is, and of nobody else', () => {
    expect(deskOf({})).toBeUndefined();
    expect(deskOf({ away: false, deputies: [] })).toBeUndefined();
    expect(deskOf({ away: true })).toEqual({ away: true, deputies: [] });
    expect(deskOf({ deputies: ['b'] })).toEqual({ away: false, deputies: ['b'] });
    expect(deskOf({ capacity: 0 })).toEqual({ away: false, deputies: [], capacity: 0 });
  });

  it('of a colleague with as little time and no deputy keeps what is passed on from going there', () => {
    const said = { a: { deputies: ['b'], capacity: 10 }, b: { capacity: 10 } };
    const desks = Object.fromEntries(
      Object.entries(said).flatMap(([id, member]) => {
        const desk = deskOf(member);
        return desk ? [[id, desk]] : [];
      }),
    );
    expect(whoReceives(['a', 'b'], desks, 40)).toEqual([
      { personId: 'a', as: 'focal_point' },
      { personId: 'b', as: 'focal_point' },
    ]);
  });
});
