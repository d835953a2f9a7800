import { describe, expect, it } from '@jest/globals';
import { ConsultationScenario } from '../testing/consultation-scenario.js';
import { desk } from '../testing/scenario.js';
import type { ConsultationStatus } from './consultation.js';
import type { ConsultationCommandType } from './permitted-consultation-commands.js';

const states: readonly ConsultationStatus[] = ['open', 'answered', 'withdrawn'];

/** Where each command may be given: y may, n is refused with the state and what is allowed. */
const rows: Readonly<Record<ConsultationCommandType, string>> = {
  //                      open answered withdrawn
  'answer-consultation': 'y n n',
  'speak-for-affiliates': 'y n n',
  'withdraw-consultation': 'y n n',
};
const commands = Object.keys(rows) as ConsultationCommandType[];
const cellOf = (type: ConsultationCommandType, state: ConsultationStatus) =>
  rows[type].split(' ')[states.indexOf(state)];
const allowedIn = (state: ConsultationStatus) => commands.filter((type) => cellOf(type, state) === 'y').sort();

describe('commands in each state of a consultation of affiliates', () => {
  const cases = commands.flatMap((type) => states.map((state) => [type, state, cellOf(type, state)] as const));
  it.each(cases)('%s, %s: %s', (type, state, expected) => {
    const scenario = ConsultationScenario.in(state);
    expect(scenario.consultation.status).toBe(state);
    if (type === 'speak-for-affiliates' && state === 'open') scenario.allAnswer();
    const refusal = scenario.refusalIfAny(scenario.commandOf(type));
    if (expected === 'y') return expect(refusal).toBeUndefined();
    expect(refusal).toMatchObject({ code: 'illegal_transition', subject: 'consultation', state });
    expect([...(refusal?.allowed ?? [])].sort()).toEqual(allowedIn(state));
  });

  it.each<[ConsultationCommandType, string]>([
    ['answer-consultation', 'union'],
    ['answer-consultation', 'federation'],
    ['speak-for-affiliates', 'miners'],
    ['withdraw-consultation', 'council'],
  ])('%s is not for %s, in whatever state', (type, who) => {
    for (const state of states) {
      const scenario = ConsultationScenario.in(state);
      const command = { ...scenario.commandOf(type), by: desk(who) };
      expect(scenario.refusalIfAny(command)).toMatchObject({ code: 'not_entitled', subject: 'consultation' });
    }
  });
});

describe('what leads from state to state', () => {
  it.each<[(scenario: ConsultationScenario) => readonly string[], readonly string[], ConsultationStatus]>([
    [(one) => one.answers('miners', 'abstain'), ['affiliate-answered'], 'open'],
    [(one) => one.nextDay(), ['affiliates-ending'], 'open'],
    [(one) => one.does(one.commandOf('speak-for-affiliates')), ['affiliates-spoken-for'], 'answered'],
    [(one) => one.does(one.commandOf('withdraw-consultation')), ['affiliates-withdrawn'], 'withdrawn'],
  ])('%#', (act, facts, after) => {
    const scenario = ConsultationScenario.in('open');
    if (after === 'answered') scenario.allAnswer();
    expect(act(scenario)).toEqual(facts);
    expect(scenario.consultation.status).toBe(after);
  });
});
