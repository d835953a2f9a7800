import type { AllianceRecord } from '../record/alliance-record.js';
import { owedAnswers } from './owed-answers.js';

/**
 * Who was reminded of what it owes, owed something before a change and owes nothing after it: it has answered, or nobody
 * asks any more.
 */
export function settledReminders(before: AllianceRecord, after: AllianceRecord, at: string): readonly string[] {
  const { reminders = [] } = before.alliance;
  const last = reminders.at(-1);
  if (!last) return [];
  // At the moment of the reminder: what ran out since was owed until now.
  const owed = owing(before, last.at);
  const still = owing(after, at);
  return reminders.map(({ organizationId }) => organizationId).filter((id) => owed.has(id) && !still.has(id));
}

const owing = (record: AllianceRecord, at: string): ReadonlySet<string> =>
  new Set(owedAnswers(record, at).flatMap(({ organizations }) => organizations));
