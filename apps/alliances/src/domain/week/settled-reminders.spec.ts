import { describe, expect, it } from '@jest/globals';
import { evolveAlliance } from '../alliance/evolve-alliance.js';
import type { Order } from '../record/conduct.js';
import { RecordScenario } from '../testing/record-scenario.js';
import { desk } from '../testing/scenario.js';
import { owedAnswers } from './owed-answers.js';
import { settledReminders } from './settled-reminders.js';
import { weekOf } from './week-of.js';
import { whoOwes } from './who-owes.js';

const candidate = desk('council');

describe('the reminder of an organisation', () => {
  const reminded = (): RecordScenario => {
    const scenario = RecordScenario.active();
    const awaited = whoOwes(owedAnswers(scenario.record, scenario.at()));
    scenario.does({ to: 'alliance', command: { type: 'remind-of-answers', by: candidate, awaited } });
    return scenario;
  };
  const settledBy = (scenario: RecordScenario, order: Order): readonly string[] => {
    const { record: before } = scenario;
    scenario.does(order);
    return settledReminders(before, scenario.record, scenario.at());
  };
  const naming = (by: string): Order => ({
    to: 'alliance',
    command: { type: 'name-coordinator', by: desk(by), candidate },
  });

  it('is settled by its own answer, and once nobody asks any more', () => {
    const scenario = reminded();
    expect(settledBy(scenario, naming('union'))).toEqual(['union']);
    expect(settledBy(scenario, naming('council'))).toEqual(['council', 'chamber']);
    expect(settledBy(scenario, naming('chamber'))).toEqual([]);
  });

  it('stands while it owes something else', () => {
    const scenario = reminded();
    const { alliance } = scenario.record;
    const put = { proposal: 1, proposedBy: 'council', proposedAt: scenario.at(), reason: {}, points: [], answers: [] };
    scenario.record = { ...scenario.record, alliance: { ...alliance, proposedDissolution: put } };
    expect(settledBy(scenario, naming('union'))).toEqual([]);
  });

  it('is settled also when others were reminded since, in another week', () => {
    const scenario = reminded();
    const { alliance } = scenario.record;
    const at = new Date(Date.parse(scenario.at()) + 8 * 86_400_000).toISOString();
    const later = evolveAlliance(alliance, {
      type: 'answers-awaited',
      at,
      organizationId: 'chamber',
      what: ['coordinator'],
      week: weekOf(at),
    });
    expect(later.reminders?.map(({ organizationId }) => organizationId).sort()).toEqual([
      'chamber',
      'council',
      'union',
    ]);
    scenario.record = { ...scenario.record, alliance: later };
    expect(settledBy(scenario, naming('union'))).toEqual(['union']);
  });

  it('is forgotten after three weeks, when no mail of it waits any more', () => {
    const { alliance } = reminded().record;
    const at = new Date(Date.parse(alliance.reminders?.[0]?.at ?? '') + 21 * 86_400_000).toISOString();
    const reminder = { organizationId: 'chamber', what: ['coordinator'], week: weekOf(at) } as const;
    const { reminders } = evolveAlliance(alliance, { type: 'answers-awaited', at, ...reminder });
    expect(reminders).toEqual([{ ...reminder, at }]);
  });

  it('is none where nobody was reminded', () => {
    expect(settledBy(RecordScenario.active(), naming('union'))).toEqual([]);
  });
});
