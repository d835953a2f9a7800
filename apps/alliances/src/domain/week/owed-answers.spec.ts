import { describe, expect, it } from '@jest/globals';
import { desk, organization, standing } from '../testing/scenario.js';
import { RecordScenario } from '../testing/record-scenario.js';
import { owedAnswers } from './owed-answers.js';
import { weekOf } from './week-of.js';
import { whoOwes } from './who-owes.js';

const owedIn = (scenario: RecordScenario) => owedAnswers(scenario.record, scenario.at());
const inviting = (scenario: RecordScenario, id: string, constituency: string) =>
  scenario.does({
    to: 'alliance',
    command: {
      type: 'invite-partner',
      by: desk('council'),
      organization: organization(id, constituency),
      seatId: constituency,
      message: {},
      expiresOn: scenario.at(9).slice(0, 10),
      expiresAt: scenario.at(9),
    },
  });
const remind = (scenario: RecordScenario, only?: string, by = desk('council')) =>
  scenario.followsOf({
    to: 'alliance',
    command: {
      type: 'remind-of-answers',
      by,
      awaited: whoOwes(owedIn(scenario)),
      ...(only !== undefined && { organizationId: only }),
    },
  });

describe('an answer is owed', () => {
  it('by the invited, until the last day, and by nobody once it is given', () => {
    const scenario = new RecordScenario();
    inviting(scenario, 'union', 'workers');
    expect(owedIn(scenario)).toMatchObject([
      { what: 'invitation', organizations: ['union'], until: expect.any(String) },
    ]);
    scenario.letDaysPass(10);
    expect(owedIn(scenario)).toEqual([]);
  });

  it('by a group as a whole where it decides on a candidate, whoever of it has spoken', () => {
    const scenario = new RecordScenario().stands('union', 'workers');
    inviting(scenario, 'league', 'workers');
    scenario.does({ to: 'alliance', command: standing('federation', 'workers', 'workers') });
    const candidacy = () => owedIn(scenario).filter(({ what }) => what === 'candidacy');
    expect(candidacy()).toMatchObject([{ group: 'workers', organizations: ['union'] }]);
  });

  it('by each voting member: who coordinates, and what was put to them; not by who has answered', () => {
    const scenario = RecordScenario.active();
    expect(owedIn(scenario)).toMatchObject([{ what: 'coordinator', organizations: ['council', 'union', 'chamber'] }]);
    const candidate = desk('council');
    scenario.does({ to: 'alliance', command: { type: 'name-coordinator', by: desk('union'), candidate } });
    expect(whoOwes(owedIn(scenario)).map(({ organizationId }) => organizationId)).toEqual(['council', 'chamber']);
    scenario.does({ to: 'alliance', command: { type: 'name-coordinator', by: desk('council'), candidate } });
    expect(owedIn(scenario)).toEqual([]);
  });
});

describe('whether it is still alive', () => {
  it('is an answer that the coordinator owes, until its last day, and nothing is owed in a dormant alliance', () => {
    const scenario = RecordScenario.active();
    const asked = () => owedIn(scenario).filter(({ what }) => what === 'still_alive');
    expect(asked()).toEqual([]);
    scenario.letDaysPass(180).does({ to: 'rules' });
    const since = scenario.record.alliance.lifeQuestion?.askedAt;
    expect(asked()).toMatchObject([{ since, until: '2027-07-30T12:00:00.000Z', organizations: ['council'] }]);
    scenario.letDaysPass(40).does({ to: 'rules' });
    expect(owedIn(scenario)).toEqual([]);
  });
});

describe('the coordinator reminds', () => {
  it('all who owe an answer, each once a week, however often it is asked for', () => {
    const scenario = new RecordScenario();
    inviting(scenario, 'union', 'workers');
    expect(remind(scenario)).toEqual(['answers-awaited']);
    expect(remind(scenario)).toEqual([]);
    inviting(scenario, 'chamber', 'employers');
    expect(remind(scenario)).toEqual(['answers-awaited']);
    scenario.letDaysPass(7);
    expect(remind(scenario, 'chamber')).toEqual(['answers-awaited']);
    expect(scenario.record.alliance.reminders).toMatchObject([{ organizationId: 'chamber', what: ['invitation'] }]);
  });

  it('and nobody else does', () => {
    expect(() => remind(RecordScenario.active(), undefined, desk('union'))).toThrow(/not_entitled/);
  });
});

describe('a week', () => {
  it.each([
    ['2027-01-04T00:00:00.000Z', '2027-01-04'],
    ['2027-01-10T23:59:59.999Z', '2027-01-04'],
    ['2027-01-01T12:00:00.000Z', '2026-12-28'],
  ])('of %s begins on Monday %s', (at, monday) => {
    expect(weekOf(at)).toBe(monday);
  });
});
