import { describe, expect, it } from '@jest/globals';
import { model } from '../model.js';
import { effortValue, statedEfforts, statesEffort } from './effort.js';

const value = (expected?: object, able?: object): number => effortValue(expected, able, model.effort);

describe('the effort that is expected', () => {
  it('is met by who can give as much, or more', () => {
    expect(value({ meetings: 4, hours: 60 }, { meetings: 4, hours: 100 })).toBe(1);
    expect(value({ hours: 0 }, { hours: 0 })).toBe(1);
  });

  it('is met in part by what can be given least of', () => {
    expect(value({ meetings: 4, hours: 60 }, { meetings: 3, hours: 15 })).toBe(0.25);
    expect(value({ meetings: 4 }, { meetings: 0, hours: 100 })).toBe(0);
  });

  it('is neither met nor missed where not both have said something of the same kind', () => {
    const { unstated } = model.effort;
    expect([value(), value({ hours: 60 }), value(undefined, { hours: 60 })]).toEqual([unstated, unstated, unstated]);
    expect(value({ hours: 60 }, { meetings: 4 })).toBe(unstated);
    expect(value({ hours: 60, meetings: 4 }, { meetings: 2 })).toBe(0.5);
  });

  it('is told kind by kind, with the figures that were stated', () => {
    expect(statedEfforts({ meetings: 4, hours: 60 }, { hours: 30 })).toEqual([
      { kind: 'meetings', expected: 4 },
      { kind: 'hours', expected: 60, able: 30, share: 0.5 },
    ]);
    expect(statedEfforts(undefined, { hours: 30 })).toEqual([{ kind: 'hours', able: 30 }]);
  });

  it('is stated by any of its figures', () => {
    expect([undefined, {}, { hours: 0 }, { meetings: 2 }].map(statesEffort)).toEqual([false, false, true, true]);
  });
});
