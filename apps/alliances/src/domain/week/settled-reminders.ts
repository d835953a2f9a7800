import type { AllianceRecord } from '../record/alliance-record.js';
import { owedAnswers } from './owed-answers.js';

/**
 * Who was reminded of what it owes, owed something before a change and owes nothing after it: it has answered, or nobody
 * asks any more.
 */
export function settledReminders(before: AllianceRecord, after: AllianceRecord, at: string): readonly string[] {
  const { reminders = [] } = before.alliance;
  if (reminders.length === 0) return [];
  const still = owing(after, at);
  const owed = new Map<string, ReadonlySet<string>>();
  return reminders
    .filter(({ organizationId }) => !still.has(organizationId))
    .filter((reminder) => {
      // At the moment of the reminder: what ran out since was owed until now.
      const then = owed.get(reminder.at) ?? owing(before, reminder.at);
      owed.set(reminder.at, then);
      return then.has(reminder.organizationId);
    })
    .map(({ organizationId }) => organizationId);
}

const owing = (record: AllianceRecord, at: string): ReadonlySet<string> =>
  new Set(owedAnswers(record, at).flatMap(({ organizations }) => organizations));
