import { describe, expect, it } from '@jest/globals';
import { decideIndicator } from '../domain/indicators/decide-indicator.js';
import type { IndicatorTerms } from '../domain/indicators/indicator-commands.js';
import { IndicatorScenario, terms } from '../domain/testing/indicator-scenario.js';
import { RecordScenario } from '../domain/testing/record-scenario.js';
import { desk } from '../domain/testing/scenario.js';
import { setIndicatorTimers } from './set-indicator-timers.js';

/** The alarms that are set anew when the coordinator says an indicator's terms anew. */
function alarmsOf(revised: IndicatorTerms): readonly string[] {
  const { indicator, setting, at } = new IndicatorScenario();
  const command = { type: 'revise-indicator', by: desk('council'), terms: revised } as const;
  const decision = decideIndicator(indicator, command, setting, { at, newId: () => 'new' });
  const alarms: string[] = [];
  const tx = { schedule: (key: string) => void alarms.push(key) };
  if (!decision.accepted) throw new Error(decision.refusal.code);
  for (const event of decision.events) setIndicatorTimers(event, RecordScenario.active().record, tx);
  return alarms;
}

describe('the alarm of an indicator', () => {
  it('stays when its words change: a period that is over by then still asks for its values', () => {
    expect(alarmsOf({ ...terms, title: { en: 'In other words' } })).toEqual([]);
  });

  it('is set anew when it is counted by other periods', () => {
    expect(alarmsOf({ ...terms, method: { ...terms.method, periodicity: 'year' } })).toEqual(['indicator/id-1']);
  });
});
