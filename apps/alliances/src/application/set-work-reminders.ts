import type { Tx } from '#persistence';
import type { AllianceRecord } from '../domain/record/alliance-record.js';
import { dueSoonFrom, type OpenWork, workToRemindOf } from '../domain/workplan/due-soon.js';
import type { WorkplanEvent } from '../domain/workplan/workplan-events.js';
import { WorkReminderDue } from '../events/timers.js';

/** Sets and takes back the reminders that a fact of the work asks for. */
export function setWorkReminders(event: WorkplanEvent, after: AllianceRecord, tx: Tx): void {
  switch (event.type) {
    case 'workplan-accepted':
    case 'workplan-amended':
      return setAllWorkReminders(after, event.at, tx);
    case 'action-point-assigned':
      return setReminder(event.actionPoint.id, after, event.at, tx);
    case 'action-point-completed':
    case 'action-point-due-soon':
      return setReminder(event.actionPointId, after, event.at, tx);
    case 'milestone-moved':
    case 'milestone-achieved':
    case 'milestone-delayed':
    case 'milestone-expected':
    case 'milestone-due-soon':
      return setReminder(event.milestoneId, after, event.at, tx);
    case 'workplan-drafted':
    case 'workplan-proposed':
    case 'workplan-answered':
    case 'amendment-proposed':
    case 'amendment-answered':
    case 'amendment-withdrawn':
    case 'activity-moved':
    case 'findings-recorded':
    case 'action-point-verified':
    case 'action-point-overdue':
      return;
  }
}

type Alarms = Pick<Tx, 'schedule'>;

/** For all that is still to be done: when days change, or begin elsewhere. A needless alarm decides nothing. */
export function setAllWorkReminders(record: AllianceRecord, at: string, tx: Alarms): void {
  for (const item of workToRemindOf(record.workplan)) schedule(item, record, at, tx);
}

/** After a sleep, of what comes near too: an alarm that rang meanwhile reminded nobody. */
export function setRemindersAfterSleep(record: AllianceRecord, at: string, tx: Alarms): void {
  const { alliance, rhythm, workplan } = record;
  for (const { id, dueOn } of workToRemindOf(workplan)) {
    const from = dueSoonFrom(dueOn, rhythm.rule?.timeZone);
    if (from <= new Date(at)) remindAt(new Date(at), id, alliance.id, tx);
  }
}

function setReminder(itemId: string, record: AllianceRecord, at: string, tx: Tx): void {
  const item = workToRemindOf(record.workplan).find(({ id }) => id === itemId);
  if (item) schedule(item, record, at, tx);
  else tx.cancel(key(itemId));
}

/**
 * What is due sooner than a reminder would come was told when it was agreed. An alarm whose time has come is left alone:
 * it may be on its way.
 */
function schedule({ id, dueOn }: OpenWork, { alliance, rhythm }: AllianceRecord, at: string, tx: Alarms): void {
  const from = dueSoonFrom(dueOn, rhythm.rule?.timeZone);
  if (from > new Date(at)) remindAt(from, id, alliance.id, tx);
}

const remindAt = (instant: Date, itemId: string, allianceId: string, tx: Alarms): void =>
  tx.schedule(key(itemId), instant, WorkReminderDue, allianceId, { allianceId, itemId });

const key = (itemId: string): string => `work-reminder/${itemId}`;
