import { describe, expect, it } from '@jest/globals';
import type { Order } from '../record/conduct.js';
import { RecordScenario } from '../testing/record-scenario.js';
import { desk } from '../testing/scenario.js';
import { owedAnswers } from './owed-answers.js';
import { settledReminders } from './settled-reminders.js';
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

  it('is none where nobody was reminded', () => {
    expect(settledBy(RecordScenario.active(), naming('union'))).toEqual([]);
  });
});
