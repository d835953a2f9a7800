import { accept, refuse, type Decision } from '../decision.js';
import { refusal } from '../refusal.js';
import { isCoordinator, type Alliance } from './alliance.js';
import type { ReminderCommand } from './alliance-commands.js';
import type { AllianceChange } from './alliance-events.js';
import { weekOf } from '../week/week-of.js';

/**
 * The coordinator reminds those who owe an answer, all of them or one: each once a week, however often it is asked for.
 */
export function decideReminder(alliance: Alliance, command: ReminderCommand, at: string): Decision<AllianceChange> {
  const { by, awaited, organizationId: only } = command;
  if (!isCoordinator(alliance, by)) return refuse(refusal('not_entitled', 'alliance'));
  const week = weekOf(at);
  const reminded = new Set(
    alliance.reminders?.filter((one) => one.week === week).map(({ organizationId }) => organizationId),
  );
  const asked = awaited.filter(({ organizationId }) => !reminded.has(organizationId));
  return accept(
    ...asked
      .filter(({ organizationId }) => only === undefined || organizationId === only)
      .map(({ organizationId, what }): AllianceChange => ({ type: 'answers-awaited', at, organizationId, what, week })),
  );
}
