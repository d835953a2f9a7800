import { describe, expect, it } from '@jest/globals';
import { IndicatorScenario } from '../testing/indicator-scenario.js';
import { decideValuesDue } from './decide-values-due.js';
import { firstDayOf, lastDayOf, periodAt } from './period.js';

describe('a period', () => {
  it.each([
    ['2027-02', 'month', '2027-02-28'],
    ['2028-Q1', 'quarter', '2028-03-31'],
    ['2027-Q4', 'quarter', '2027-12-31'],
    ['2027-H1', 'half_year', '2027-06-30'],
    ['2027', 'year', '2027-12-31'],
  ] as const)('%s, a %s, ends on %s, and holds its first and its last day', (period, periodicity, last) => {
    expect(lastDayOf(period, periodicity)).toBe(last);
    expect([firstDayOf(period), last].map((day) => periodAt(day, periodicity))).toEqual([period, period]);
  });
});

describe('when a period is over', () => {
  const asked = (scenario: IndicatorScenario, period: string) => {
    const of = { period, reminder: false };
    const decision = decideValuesDue(scenario.indicator, of, scenario.setting, scenario.context());
    return decision.accepted ? decision.events : [];
  };

  it('the coordinator is asked to see to it while nobody ever counted', () => {
    expect(asked(new IndicatorScenario(), '2027-Q1')).toMatchObject([
      { type: 'indicator-values-due', period: '2027-Q1', asked: ['council'], ofAnybody: true },
    ]);
  });

  it('those who counted before are asked for what they have not said of this one', () => {
    const scenario = new IndicatorScenario();
    scenario.reports('union', '40');
    expect(asked(scenario, '2027-Q2')).toMatchObject([{ asked: ['union'], ofAnybody: false }]);
    expect(asked(scenario, '2027-Q1')).toEqual([]);
    scenario.does({ ...scenario.judging('council'), verdict: 'sent_back', note: { en: 'Which register?' } });
    expect(asked(scenario, '2027-Q1')).toMatchObject([{ asked: ['union'] }]);
  });

  it.each(['dormant', 'concluded', 'dissolved'] as const)(
    'nobody is asked in an alliance that is %s',
    (allianceStatus) => {
      const scenario = new IndicatorScenario();
      scenario.setting = { ...scenario.setting, allianceStatus };
      expect(asked(scenario, '2027-Q1')).toEqual([]);
    },
  );

  it('nobody is asked of a period that is closed, nor who has left', () => {
    const scenario = new IndicatorScenario();
    scenario.reports('union', '40');
    scenario.indicator = { ...scenario.indicator, closedPeriods: ['2026-Q4'] };
    expect(asked(scenario, '2026-Q4')).toEqual([]);
    scenario.setting = { ...scenario.setting, members: ['council'] };
    expect(asked(scenario, '2027-Q2')).toEqual([]);
  });
});
