import { describe, expect, it } from '@jest/globals';
import { checkDates } from './check-dates.js';
import type { DatedEvidence } from './evidence.js';

const dayMs = 86_400_000;
const told = (what: string, sequence: number, day: number) => ({ what, subject: 's', sequence, at: day * dayMs });

/** A reminder from day 3 to day 5, and two ends of days 5 and 9; somebody looked at days 4 and 10. */
const clean: DatedEvidence = {
  owed: [
    { what: 'reminder', from: 3 * dayMs, until: 5 * dayMs },
    { what: 'end', from: 5 * dayMs },
    { what: 'later end', from: 9 * dayMs },
    { what: 'end of next year', from: 400 * dayMs },
  ],
  facts: [told('reminder', 1, 4), told('end', 2, 10), told('later end', 5, 10)],
  looks: [4 * dayMs, 10 * dayMs],
};

const findings = (change: Partial<DatedEvidence>): readonly string[] =>
  checkDates({ ...clean, ...change }).map(({ kind, text }) => `${kind}: ${text}`);

describe('the checker of dates', () => {
  it('finds nothing where each date had its effect once, in order', () => {
    expect(findings({})).toEqual([]);
  });

  it('tells of a date that nobody heeded', () => {
    expect(findings({ facts: clean.facts.slice(0, 2) })).toEqual(['lost: later end was due and not told']);
  });

  it('tells of one that was heeded twice', () => {
    expect(findings({ facts: [...clean.facts, told('end', 6, 10)] })).toContain('repeated: end was told 2 times');
  });

  it('owes no reminder of which the time passed while nobody was at work', () => {
    expect(findings({ facts: clean.facts.slice(1), looks: [2 * dayMs, 10 * dayMs] })).toEqual([]);
    expect(findings({ facts: clean.facts.slice(1) })).toEqual(['lost: reminder was due and not told']);
  });

  it('tells of what is in no calendar, and of what came too early', () => {
    expect(findings({ facts: [...clean.facts, told('surprise', 6, 10)] })).toEqual([
      'without cause: surprise is in no calendar',
    ]);
    expect(findings({ facts: [...clean.facts, told('end of next year', 6, 10)] })).toEqual([
      'without cause: end of next year was told before its time',
    ]);
  });

  it('tells of one that somebody who looked did not see, and that was told later', () => {
    expect(findings({ looks: [4 * dayMs, 6 * dayMs, 10 * dayMs] })).toEqual(['lost: end was told too late']);
  });

  it('owes a reminder that comes again each time, and no sooner', () => {
    const weekly = { what: 'weekly', from: 3 * dayMs, ordered: false, again: (at: number) => at + 7 * dayMs } as const;
    const given = (...days: readonly number[]): readonly string[] => {
      const facts = days.map((day, index) => told('weekly', index + 1, day));
      return findings({ owed: [weekly], facts, looks: [4, 11, 18, 25].map((day) => day * dayMs) });
    };
    expect(given(4, 11, 18, 25)).toEqual([]);
    expect(given(4, 11, 11.2, 18.5, 25.5)).toContain('repeated: weekly was told 3 times');
    expect(given(4, 18, 25)).toEqual(['lost: weekly was told too late']);
    expect(given(4, 11, 18)).toEqual(['lost: weekly was due and not told']);
    expect(given()).toEqual(['lost: weekly was due and not told']);
  });

  it('owes what follows from something else when that was told, and not before', () => {
    const by = (at: number) => ({ from: at + 3 * dayMs, until: at + 5 * dayMs });
    const sleep = { what: 'sleep', from: 8 * dayMs, ordered: false, follows: { what: 'end', by } } as const;
    const owed = [...clean.owed, sleep];
    const looks = [4, 10, 14].map((day) => day * dayMs);
    const slept = (day: number) => findings({ owed, looks, facts: [...clean.facts, told('sleep', 6, day)] });
    expect(slept(14)).toEqual([]);
    expect(slept(12)).toEqual(['without cause: sleep was told before its time']);
    expect(findings({ owed, looks })).toEqual(['lost: sleep was due and not told']);
    expect(findings({ owed, looks: [4 * dayMs, 10 * dayMs, 20 * dayMs] })).toEqual([]);
    expect(findings({ owed, facts: clean.facts.filter(({ what }) => what !== 'end'), looks: [2 * dayMs] })).toEqual([]);
  });

  it('tells of a later date that was caught up with first', () => {
    const turned = [told('reminder', 1, 4), told('later end', 2, 10), told('end', 5, 10)];
    expect(findings({ facts: turned })).toEqual(['out of order: end was told after later end, which is due later']);
  });

  it('holds what follows from the present state to no order', () => {
    const owed = clean.owed.map((fact) => (fact.what === 'later end' ? { ...fact, ordered: false as const } : fact));
    expect(findings({ owed, facts: [told('reminder', 1, 4), told('later end', 2, 10), told('end', 5, 10)] })).toEqual(
      [],
    );
  });
});
