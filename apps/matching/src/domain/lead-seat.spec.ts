import { describe, expect, it } from '@jest/globals';
import type { SeatSought } from '#contracts';
import { candidateWith } from '../../testing/records.js';
import { leadSeat } from './lead-seat.js';

const seat = (id: string, constituency: string, more: Partial<SeatSought> = {}): SeatSought => ({
  ...{ id, constituency, kind: 'titular', minimum: 1, maximum: 1 },
  ...{ alsoAdmits: [], places: [], offers: [] },
  ...more,
});
const city = candidateWith({ constituency: 'government_local' });

describe('the seat that the lead takes', () => {
  it('is a titular one that admits it, its own constituency’s first', () => {
    const observer = seat('observer', 'government_local', { kind: 'observer' });
    const national = seat('national', 'government_national', { alsoAdmits: ['government_local'] });
    const local = seat('local', 'government_local');
    expect(leadSeat([observer, national, local], city)?.id).toBe('local');
    expect(leadSeat([observer, national], city)?.id).toBe('national');
    expect(leadSeat([observer], city)?.id).toBe('observer');
  });

  it('is none for whom no seat admits, or who is suspended', () => {
    expect(leadSeat([seat('unions', 'workers')], city)).toBeUndefined();
    expect(leadSeat([seat('local', 'government_local', { mandate: 'policy' })], city)).toBeUndefined();
    expect(leadSeat([seat('local', 'government_local')], { ...city, suspended: true })).toBeUndefined();
  });
});
