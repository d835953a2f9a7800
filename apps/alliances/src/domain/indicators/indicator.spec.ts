import { describe, expect, it } from '@jest/globals';
import { IndicatorScenario, terms } from '../testing/indicator-scenario.js';
import { desk } from '../testing/scenario.js';
import { transition } from '../transition-table.js';
import { decideIndicator } from './decide-indicator.js';
import { type ValueCommand, type ValueStatus, valueTransitions } from './indicator.js';
import { termsFaults, valueFaults } from './indicator-faults.js';

describe('an indicator', () => {
  it('is the coordinator’s to define and to close, every member’s to count, and another voting member’s to accept', () => {
    const scenario = new IndicatorScenario();
    expect(scenario.definingRefused('union')?.code).toBe('not_entitled');
    scenario.reports('university', '12');
    expect(scenario.refusalIfAny({ ...scenario.judging('union'), by: desk('university') })?.code).toBe('not_entitled');
    expect(scenario.refusalIfAny({ ...scenario.reporting('union', '5'), by: desk('stranger') })?.code).toBe(
      'not_entitled',
    );
    scenario.reports('union', '30');
    expect(scenario.refusalIfAny(scenario.judging('union'))).toMatchObject({ code: 'judged_by_owner' });
    expect(scenario.does(scenario.judging('chamber'))).toEqual(['indicator-value-accepted']);
    const close = { type: 'close-period', by: desk('union'), period: '2027-Q1' } as const;
    expect(scenario.refusalIfAny(close)?.code).toBe('not_entitled');
  });

  it('is counted one way for ever once a value was accepted, while its words and its target may change', () => {
    const scenario = new IndicatorScenario();
    const revise = { type: 'revise-indicator', by: desk('council') } as const;
    const otherMethod = { ...terms, method: { ...terms.method, acrossPeriods: 'maximum' } } as const;
    expect(scenario.does({ ...revise, terms: otherMethod })).toEqual(['indicator-revised']);
    expect(scenario.does({ ...revise, terms: otherMethod })).toEqual([]);
    scenario.reports('union', '30');
    expect(scenario.refusalIfAny({ ...revise, terms })).toMatchObject({ code: 'values_waiting', facts: { count: 1 } });
    scenario.does(scenario.judging('chamber'));
    expect(scenario.refusalIfAny({ ...revise, terms })?.code).toBe('method_frozen');
    const otherBaseline = { ...otherMethod, baseline: { ...terms.baseline, value: '0' } };
    expect(scenario.refusalIfAny({ ...revise, terms: otherBaseline })?.code).toBe('method_frozen');
    const further = { ...otherMethod, title: { en: 'In other words' }, target: { value: '900', by: '2029-12-31' } };
    expect(scenario.does({ ...revise, terms: further })).toEqual(['indicator-revised']);
    expect(scenario.indicator).toMatchObject({ title: { en: 'In other words' }, frozenAt: scenario.at });
  });

  it('measures an output that is in the plan, or none', () => {
    const scenario = new IndicatorScenario();
    const revise = { type: 'revise-indicator', by: desk('council') } as const;
    expect(scenario.refusalIfAny({ ...revise, terms: { ...terms, outputId: 'elsewhere' } })).toMatchObject({
      code: 'unknown_record',
      subject: 'output',
    });
    scenario.does({ ...revise, terms: { ...terms, outputId: 'output' } });
    scenario.does({ ...revise, terms });
    expect(scenario.indicator).not.toHaveProperty('outputId');
  });

  it('takes a value anew until it is accepted, and keeps one of each member and period', () => {
    const scenario = new IndicatorScenario();
    scenario.reports('union', '30');
    scenario.reports('union', '31');
    scenario.does({ ...scenario.judging('chamber'), verdict: 'sent_back', note: { en: 'March is missing' } });
    expect(scenario.refusalIfAny(scenario.judging('chamber'))).toMatchObject({
      code: 'illegal_transition',
      state: 'sent_back',
    });
    scenario.reports('union', '32');
    scenario.does(scenario.judging('chamber'));
    expect(scenario.does(scenario.judging('council'))).toEqual([]);
    expect(scenario.indicator.values).toMatchObject([{ value: '32', status: 'accepted', judgedBy: 'chamber' }]);
    expect(scenario.refusalIfAny(scenario.reporting('union', '33'))).toMatchObject({ state: 'accepted' });
  });

  it('closes a period when nothing in it waits, and takes nothing in it afterwards', () => {
    const scenario = new IndicatorScenario();
    const close = { type: 'close-period', by: desk('council'), period: '2027-Q1' } as const;
    scenario.reports('union', '30');
    expect(scenario.refusalIfAny(close)).toMatchObject({ code: 'values_waiting', facts: { count: 1 } });
    scenario.does(scenario.judging('chamber'));
    expect(scenario.does(close)).toEqual(['indicator-period-closed']);
    expect(scenario.does(close)).toEqual([]);
    expect(scenario.refusalIfAny(scenario.reporting('chamber', '5'))).toMatchObject({ state: 'closed' });
  });

  it('asks nobody any more for what is missing in a period that it closes', () => {
    const scenario = new IndicatorScenario();
    const close = { type: 'close-period', by: desk('council'), period: '2027-Q1' } as const;
    const released = () => {
      const decision = decideIndicator(scenario.indicator, close, scenario.setting, scenario.context());
      return decision.accepted ? decision.events : [];
    };
    expect(released()).toMatchObject([{ released: ['council'] }]);
    for (const [who, period] of [
      ['union', '2027-Q1'],
      ['chamber', '2026-Q4'],
    ] as const) {
      scenario.does({ ...scenario.reporting(who, '30'), period });
      scenario.does(scenario.judging('council'));
    }
    expect(released()).toMatchObject([{ released: ['chamber'] }]);
  });

  it('closes no period before its last day has ended where the alliance works, and takes values in it until then', () => {
    const close = { type: 'close-period', by: desk('council'), period: '2027-Q2' } as const;
    const at = (instant: string, timeZone?: string) => {
      const scenario = new IndicatorScenario(instant);
      scenario.setting = { ...scenario.setting, ...(timeZone !== undefined && { timeZone }) };
      scenario.does({ ...scenario.reporting('union', '30'), period: '2027-Q2' });
      scenario.does(scenario.judging('chamber'));
      return scenario.refusalIfAny(close);
    };
    const early = { code: 'period_not_over', facts: { period: '2027-Q2', endsOn: '2027-06-30' } };
    expect(at('2027-05-01T12:00:00.000Z')).toMatchObject(early);
    expect(at('2027-07-01T05:59:00.000Z', 'America/Costa_Rica')).toMatchObject(early);
    expect(at('2027-07-01T06:00:00.000Z', 'America/Costa_Rica')).toBeUndefined();
    expect(at('2027-07-01T06:00:00.000Z')).toMatchObject(early);
    expect(at('2027-07-01T12:00:00.000Z')).toBeUndefined();
  });

  it.each(['forming', 'dormant', 'concluded', 'dissolved'] as const)(
    'does nothing in an alliance that is %s',
    (allianceStatus) => {
      const scenario = new IndicatorScenario();
      scenario.reports('union', '30');
      scenario.setting = { ...scenario.setting, allianceStatus };
      for (const command of [scenario.reporting('union', '31'), scenario.judging('chamber')]) {
        expect(scenario.refusalIfAny(command)).toMatchObject({ code: 'illegal_transition', subject: 'alliance' });
      }
    },
  );

  it('knows no value of another one', () => {
    const unknown = { ...new IndicatorScenario().judging('chamber'), valueId: 'elsewhere' };
    expect(new IndicatorScenario().refusalIfAny(unknown)).toMatchObject({ subject: 'indicator_value' });
  });
});

/** What each command leads to: a state, `-` where it repeats (a report is said anew), `n` where it is refused. */
const rows: Readonly<Record<ValueStatus, Readonly<Record<ValueCommand, string>>>> = {
  reported: { report: '-', accept: 'accepted', 'send-back': 'sent_back' },
  accepted: { report: 'n', accept: '-', 'send-back': 'n' },
  sent_back: { report: 'reported', accept: 'n', 'send-back': '-' },
};

describe('the states of a value', () => {
  const cases = Object.entries(rows).flatMap(([state, row]) =>
    Object.entries(row).map(([command, to]) => [state as ValueStatus, command as ValueCommand, to] as const),
  );
  it.each(cases)('%s, %s: %s', (state, command, to) => {
    const step = transition(valueTransitions, 'indicator_value', state, command);
    if (to === 'n') expect(step).toMatchObject({ kind: 'illegal', refusal: { code: 'illegal_transition', state } });
    else expect(step).toEqual(to === '-' ? { kind: 'repeat' } : { kind: 'step', to });
  });

  it('are told with what can be done, when a value that was sent back is accepted', () => {
    const scenario = new IndicatorScenario();
    scenario.reports('union', '30');
    scenario.does({ ...scenario.judging('chamber'), verdict: 'sent_back', note: { en: 'Which register?' } });
    const refused = scenario.refusalIfAny(scenario.judging('chamber'));
    expect(refused).toMatchObject({ subject: 'indicator_value', state: 'sent_back', allowed: ['report'] });
  });
});

describe('the faults of an indicator', () => {
  const faults = (method: Partial<typeof terms.method>) =>
    termsFaults({ ...terms, method: { ...terms.method, ...method } }).map(({ pointer }) => pointer);

  it('are sums of percentages, breakdowns of what is not summed, and a target that is the baseline', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ unit: 'percentage', acrossMembers: 'average', acrossPeriods: 'sum', dimensions: [] })).toEqual([
      '/method/acrossPeriods',
    ]);
    expect(faults({ unit: 'percentage', acrossMembers: 'average', acrossPeriods: 'latest' })).toEqual([
      '/method/dimensions',
    ]);
    expect(faults({ acrossMembers: 'maximum' })).toEqual(['/method/dimensions']);
    const still = termsFaults({ ...terms, target: { ...terms.target, value: terms.baseline.value } });
    expect(still).toMatchObject([{ pointer: '/target/value' }]);
  });

  const cells = (...counts: readonly string[]) => counts.map((count, at) => ({ category: `c${at}`, count }));
  it.each([
    ['one that adds up', { breakdowns: [{ dimension: 'sex', cells: cells('20', '10') }] }, []],
    ['a period of another kind', { period: '2027-01' }, ['/period']],
    ['a weight that nothing asks for', { weight: '5' }, ['/weight']],
    ['no breakdown', { breakdowns: [] }, ['/breakdowns']],
    ['a rest', { breakdowns: [{ dimension: 'sex', cells: cells('20', '9') }] }, ['/breakdowns/0']],
    ['half a person', { breakdowns: [{ dimension: 'sex', cells: cells('20.5', '9.5') }] }, ['/breakdowns/0']],
    [
      'the same category twice',
      { breakdowns: [{ dimension: 'sex', cells: [...cells('20'), ...cells('10')] }] },
      ['/breakdowns/0'],
    ],
    [
      'another dimension',
      {
        breakdowns: [
          { dimension: 'sex', cells: cells('30') },
          { dimension: 'country', cells: cells('30') },
        ],
      },
      ['/breakdowns/1'],
    ],
  ] as const)('of a value: %s', (_, change, expected) => {
    const counted = { period: '2027-Q1', value: '30', breakdowns: [{ dimension: 'sex', cells: cells('30') }] } as const;
    expect(valueFaults({ ...counted, ...change }, terms.method).map(({ pointer }) => pointer)).toEqual(expected);
  });

  it('of a value are a missing weight where averages are weighted', () => {
    const method = { ...terms.method, dimensions: [], acrossPeriods: 'weighted_average' } as const;
    expect(valueFaults({ period: '2027-Q1', value: '30', breakdowns: [] }, method)).toEqual([
      { pointer: '/weight', code: 'required' },
    ]);
  });
});
