import { describe, expect, it } from '@jest/globals';
import { compositionTemplate, compositionTemplates } from './composition-templates.js';
import { isConfidentialTheme } from './confidentiality.js';

describe.each(compositionTemplates)('the template $id', ({ seats, source, rules }) => {
  it('names its source', () => {
    expect(source).not.toBe('');
  });

  it('asks for no more than it can seat', () => {
    for (const { minimum, maximum } of seats) {
      expect(minimum).toBeGreaterThanOrEqual(0);
      expect(maximum).toBeGreaterThanOrEqual(Math.max(1, minimum));
    }
  });

  it('seats no enterprise for the employers, nobody else for workers and migrants, and never a joint body', () => {
    for (const { constituency, alsoAdmits } of seats) {
      expect([constituency, ...alsoAdmits]).not.toContain('joint_body');
      if (['workers', 'employers', 'migrant_led'].includes(constituency)) expect(alsoAdmits).toEqual([]);
    }
  });

  it('has one seat entry for a constituency and a kind', () => {
    const keys = seats.map(({ constituency, kind }) => `${constituency} ${kind}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('seats workers and employers on an equal footing, where both sit', () => {
    const places = (constituency: string) =>
      seats
        .filter((seat) => seat.constituency === constituency)
        .map(({ kind, minimum, maximum }) => ({ kind, minimum, maximum }));
    const both = places('employers').length > 0 && places('workers').length > 0;
    if (both) expect(places('workers')).toEqual(places('employers'));
  });

  it('has a seat for whatever it asks of each country', () => {
    for (const rule of rules.perCountry ?? []) {
      const seat = seats.find(({ constituency, kind }) => constituency === rule.constituency && kind === rule.kind);
      expect(seat?.maximum).toBeGreaterThanOrEqual(rule.maximum);
      expect(rule.minimum).toBeLessThanOrEqual(rule.maximum);
    }
  });

  it('has a seat for the migrants’ voice, where it asks for it', () => {
    const heard = seats.filter(({ constituency }) => constituency === 'migrant_led').map(({ kind }) => kind);
    if (rules.migrantsVoice === 'seat') expect(heard).toContain('titular');
    if (rules.migrantsVoice === 'seat_or_observer') expect(heard).not.toEqual([]);
  });
});

describe('composition templates', () => {
  it('hold Brazil’s council of 2019 with an alternate for each of its 15 seats', () => {
    const seats = compositionTemplate('national_council_2019')?.seats ?? [];
    const count = (kind: string) =>
      seats.filter((seat) => seat.kind === kind).reduce((sum, seat) => sum + seat.maximum, 0);
    expect(count('titular')).toBe(15);
    expect(count('alternate')).toBe(15);
  });

  it('are found by id only', () => {
    expect(compositionTemplate('no_such_template')).toBeUndefined();
  });
});

describe('confidential themes', () => {
  it('are irregular migration and trafficking, with what is narrower', () => {
    expect(['irregular_migration', 'trafficking', 'forced_labour'].every(isConfidentialTheme)).toBe(true);
    expect(isConfidentialTheme('regular_pathways')).toBe(false);
  });
});
