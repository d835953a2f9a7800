import { describe, expect, it } from '@jest/globals';
import { sharedLoad } from './shared-load.js';

const desk = { personId: 'desk', capacity: 10, away: false };
const colleague = { personId: 'colleague', capacity: 50, away: false };

describe('the load of an organisation', () => {
  it('is shared evenly by its focal points, each with the time that it has', () => {
    expect(sharedLoad(12, [desk, colleague])).toEqual([
      { ...desk, openDuties: 6, overloaded: true },
      { ...colleague, openDuties: 6, overloaded: false },
    ]);
  });

  it('falls to those who are there', () => {
    const away = { ...colleague, away: true };
    expect(sharedLoad(12, [desk, away])).toEqual([
      { ...desk, openDuties: 12, overloaded: true },
      { ...away, openDuties: 0, overloaded: false },
    ]);
  });

  it('falls to all of them where nobody is there', () => {
    expect(sharedLoad(4, [{ ...desk, away: true }])).toMatchObject([{ openDuties: 4, overloaded: false }]);
  });
});
