import { owedAnswers } from '../week/owed-answers.js';
import { whoOwes } from '../week/who-owes.js';
import type { RecordScenario } from './record-scenario.js';
import { desk } from './scenario.js';

/** What is awaited now. */
export const owedIn = (scenario: RecordScenario) => owedAnswers(scenario.record, scenario.at());

/** The coordinator reminds who owes an answer. @returns the types of what follows */
export const remind = (scenario: RecordScenario, only?: string, by = desk('council')) =>
  scenario.followsOf({
    to: 'alliance',
    command: {
      type: 'remind-of-answers',
      by,
      awaited: whoOwes(owedIn(scenario)),
      ...(only !== undefined && { organizationId: only }),
    },
  });
