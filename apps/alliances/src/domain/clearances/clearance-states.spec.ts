import { describe, expect, it } from '@jest/globals';
import { ClearanceScenario } from '../testing/clearance-scenario.js';
import { desk } from '../testing/scenario.js';
import type { ClearanceStatus } from './clearance.js';
import type { ClearanceCommandType } from './permitted-clearance-commands.js';

const states: readonly ClearanceStatus[] = ['open', 'signed', 'withdrawn'];

/** Where each command may be given: y may, n is refused with the state and what is allowed. */
const rows: Readonly<Record<ClearanceCommandType, string>> = {
  //                   open signed withdrawn
  'clear-position': 'y n n',
  'object-to-position': 'y n n',
  'sign-position': 'y n n',
  'withdraw-clearance': 'y n n',
};
const commands = Object.keys(rows) as ClearanceCommandType[];
const cellOf = (type: ClearanceCommandType, state: ClearanceStatus) => rows[type].split(' ')[states.indexOf(state)];
const allowedIn = (state: ClearanceStatus) => commands.filter((type) => cellOf(type, state) === 'y').sort();

describe('commands in each state of a clearance', () => {
  const cases = commands.flatMap((type) => states.map((state) => [type, state, cellOf(type, state)] as const));
  it.each(cases)('%s, %s: %s', (type, state, expected) => {
    const scenario = ClearanceScenario.in(state);
    expect(scenario.clearance.status).toBe(state);
    const refusal = scenario.refusalIfAny(scenario.commandOf(type));
    if (expected === 'y') return expect(refusal).toBeUndefined();
    expect(refusal).toMatchObject({ code: 'illegal_transition', subject: 'clearance', state });
    expect([...(refusal?.allowed ?? [])].sort()).toEqual(allowedIn(state));
  });

  it.each<[ClearanceCommandType, string]>([
    ['clear-position', 'council'],
    ['object-to-position', 'council'],
    ['clear-position', 'union'],
    ['sign-position', 'labour'],
    ['withdraw-clearance', 'consulate'],
  ])('%s is not for %s, in whatever state', (type, who) => {
    for (const state of states) {
      const scenario = ClearanceScenario.in(state);
      const command = { ...scenario.commandOf(type), by: desk(who) };
      expect(scenario.refusalIfAny(command)).toMatchObject({ code: 'not_entitled', subject: 'clearance' });
    }
  });

  it('is signed by its authorised officer and by nobody else of its desk', () => {
    const scenario = ClearanceScenario.in('open');
    const command = { type: 'sign-position', by: desk('council'), isOfficer: false } as const;
    expect(scenario.refusalIfAny(command)).toMatchObject({ code: 'not_entitled', subject: 'clearance' });
  });
});

describe('what leads from state to state', () => {
  it.each<[(scenario: ClearanceScenario) => readonly string[], readonly string[], ClearanceStatus]>([
    [(one) => one.answers('labour', 'clear'), ['position-cleared'], 'open'],
    [(one) => one.answers('labour', 'object'), ['position-objected'], 'open'],
    [(one) => one.nextDay(), ['clearance-ending'], 'open'],
    [(one) => one.does(one.commandOf('sign-position')), ['position-signed'], 'signed'],
    [(one) => one.does(one.commandOf('withdraw-clearance')), ['clearance-withdrawn'], 'withdrawn'],
  ])('%#', (act, facts, after) => {
    const scenario = ClearanceScenario.in('open');
    expect(act(scenario)).toEqual(facts);
    expect(scenario.clearance.status).toBe(after);
  });
});
