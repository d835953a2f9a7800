import type { Tx } from '#persistence';
import { reminderDays as invitationReminderDays } from '../domain/admission/invitation.js';
import { hasEnded } from '../domain/alliance/alliance.js';
import type { AllianceChange } from '../domain/alliance/alliance-events.js';
import { nextFollowUpReminder } from '../domain/ending/follow-up.js';
import type { AllianceRecord } from '../domain/record/alliance-record.js';
import type { Step } from '../domain/record/conduct.js';
import { nextHealthReview } from '../domain/record/record-health.js';
import { dayEnds } from '../domain/time/day-ends.js';
import type { ActionPoint } from '../domain/workplan/action-point.js';
import { setIndicatorTimers } from './set-indicator-timers.js';
import { setAllLedgerTimers, setLedgerTimers } from './set-ledger-timers.js';
import { setAllMeetingTimers, setMeetingTimers } from './set-meeting-timers.js';
import { setAllReportTimers, setReportTimer } from './set-report-timers.js';
import { setAllTermTimers, setTermTimers } from './set-term-timers.js';
import { setAllWorkReminders, setRemindersAfterSleep, setWorkReminders } from './set-work-reminders.js';
import {
  ActionPointDue,
  HandedOverReminderDue,
  HealthReviewDue,
  InvitationExpiryDue,
  InvitationReminderDue,
  MilestoneDue,
  TableChangeDue,
} from '../events/timers.js';

/** Sets and takes back the alarms that a step asks for. */
export function setTimers({ fact, after }: Step, tx: Tx): void {
  if (fact.of === 'meeting' || fact.of === 'rhythm') {
    setMeetingTimers(fact, after, tx);
    return fact.event.type === 'meeting-rule-set' ? setDayTimers(after, fact.event.at, tx) : undefined;
  }
  if (fact.of === 'ledger') return setLedgerTimers(fact.event, after, tx);
  if (fact.of === 'report') {
    setReportTimer(fact.event, after, tx);
    return fact.event.type === 'report-accepted' ? ringTable(after.alliance.id, fact.event.at, tx) : undefined;
  }
  if (fact.of === 'indicator') return setIndicatorTimers(fact.event, after, tx);
  // The alarms of clearances and consultations are set where these are kept.
  if (fact.of === 'clearance' || fact.of === 'affiliates') return;
  if (fact.of === 'words') return;
  if (fact.of === 'workplan') setWorkReminders(fact.event, after, tx);
  const { event } = fact;
  const allianceId = after.alliance.id;
  switch (event.type) {
    case 'partner-invited':
      return setInvitationTimers(event, allianceId, tx);
    case 'invitation-accepted':
    case 'invitation-declined':
    case 'invitation-withdrawn':
    case 'invitation-expired':
      tx.cancel(keys.invitationReminder(event.invitationId));
      return tx.cancel(keys.invitation(event.invitationId));
    case 'term-renewed':
      return setTermTimers(event.placeId, after, tx);
    case 'seat-filled':
    case 'seat-vacated':
      setTermTimers(event.placeId, after, tx);
      return followTable(after, event.at, tx);
    case 'composition-revised':
    case 'alliance-concluded':
    case 'alliance-dissolved':
      return followTable(after, event.at, tx);
    case 'workplan-accepted':
    case 'workplan-amended':
      return setWorkTimers(after, tx);
    case 'action-point-assigned':
      return setActionPointTimer(event.actionPoint, after, tx);
    case 'milestone-achieved':
    case 'milestone-delayed':
    case 'milestone-moved':
      // Also one that was delayed and is begun again before its day: it is late when that day passes.
      return setMilestoneTimer(event.milestoneId, after, tx);
    case 'alliance-woken':
      followTable(after, event.at, tx);
      setAllMeetingTimers(after, tx);
      setRemindersAfterSleep(after, event.at, tx);
      return setDayTimers(after, event.at, tx);
    case 'open-points-handed-over':
    case 'handed-over-awaited':
    case 'handed-over-settled':
      return setFollowUpReminder(after, event.at, tx);
    case 'action-point-completed':
    case 'action-point-overdue':
      return tx.cancel(keys.actionPoint(event.actionPointId));
    default:
      // What else happened changes nothing about when something is due; a needless alarm decides nothing.
      return;
  }
}

/** For all that has a last day: when days begin to end elsewhere, and after days that passed while nobody looked. */
function setDayTimers(record: AllianceRecord, at: string, tx: Tx): void {
  setWorkTimers(record, tx);
  setAllTermTimers(record, at, tx);
  setAllWorkReminders(record, at, tx);
  setAllLedgerTimers(record, tx);
  setAllReportTimers(record, tx);
}

/** For all that is still to be done: when the plan is accepted, and when days begin to end elsewhere. */
function setWorkTimers(record: AllianceRecord, tx: Tx): void {
  const { workplan } = record;
  if (workplan.status !== 'accepted') return;
  for (const { id } of workplan.milestones) setMilestoneTimer(id, record, tx);
  for (const point of workplan.actionPoints) {
    if (point.status === 'open' && point.overdueSince === undefined) setActionPointTimer(point, record, tx);
  }
}

/** While its owner means to be in time, and no longer. */
function setMilestoneTimer(milestoneId: string, { alliance, rhythm, workplan }: AllianceRecord, tx: Tx): void {
  const { id: allianceId } = alliance;
  const milestone = workplan.milestones.find(({ id }) => id === milestoneId);
  const awaited = milestone?.status === 'planned' || milestone?.status === 'in_progress';
  if (!milestone || !awaited) return tx.cancel(keys.milestone(milestoneId));
  const end = dayEnds(milestone.dueOn, rhythm.rule?.timeZone);
  tx.schedule(keys.milestone(milestoneId), end, MilestoneDue, allianceId, { allianceId, milestoneId });
}

function setActionPointTimer(
  { id: actionPointId, dueOn }: Pick<ActionPoint, 'id' | 'dueOn'>,
  { alliance: { id: allianceId }, rhythm }: AllianceRecord,
  tx: Tx,
): void {
  const data = { allianceId, actionPointId };
  tx.schedule(keys.actionPoint(actionPointId), dayEnds(dueOn, rhythm.rule?.timeZone), ActionPointDue, allianceId, data);
}

/** A reminder for whoever has more time than that to answer, and the end. */
function setInvitationTimers(
  { at, invitationId, expiresAt }: Extract<AllianceChange, { type: 'partner-invited' }>,
  allianceId: string,
  tx: Tx,
): void {
  const data = { allianceId, invitationId };
  const end = new Date(expiresAt);
  const reminder = daysBefore(end, invitationReminderDays);
  if (reminder > new Date(at)) {
    tx.schedule(keys.invitationReminder(invitationId), reminder, InvitationReminderDue, allianceId, data);
  }
  tx.schedule(keys.invitation(invitationId), end, InvitationExpiryDue, allianceId, data);
}

/** At once, where a meeting or a report waits for those who sit there, or others may be asked about one. */
function followTable({ alliance, reporting, rhythm }: AllianceRecord, at: string, tx: Tx): void {
  const { id: allianceId } = alliance;
  const waits = hasEnded(alliance) ? 'convened' : 'minutes_drafted';
  const meets = rhythm.meetings.some(({ status }) => status === waits);
  // Also of one that was accepted a dissent may still be cleared.
  const reports = reporting.reports.some(({ hearings }) => hearings.length > 0);
  if (meets || reports) ringTable(allianceId, at, tx);
}

/** Also when a report is accepted: what others are still asked about it may have become pointless. */
function ringTable(allianceId: string, at: string, tx: Tx): void {
  tx.schedule(keys.table(allianceId), new Date(at), TableChangeDue, allianceId, { allianceId });
}

/** While somebody owes word of what it took over at the end. */
function setFollowUpReminder({ alliance }: AllianceRecord, at: string, tx: Tx): void {
  const { id: allianceId } = alliance;
  const next = nextFollowUpReminder(alliance, at);
  if (next === undefined) tx.cancel(keys.handedOver(allianceId));
  else tx.schedule(keys.handedOver(allianceId), next, HandedOverReminderDue, allianceId, { allianceId });
}

const daysBefore = (instant: Date, days: number): Date => new Date(instant.getTime() - days * 86_400_000);

/** Time alone can make an alliance silent or its delay grave: the rules look again then. */
export function setHealthReview(record: AllianceRecord, at: string, tx: Tx): void {
  const allianceId = record.alliance.id;
  const next = nextHealthReview(record, at);
  if (next === undefined) tx.cancel(keys.health(allianceId));
  else tx.schedule(keys.health(allianceId), new Date(next), HealthReviewDue, allianceId, { allianceId });
}

const keys = {
  invitationReminder: (id: string) => `invitation-reminder/${id}`,
  invitation: (id: string) => `invitation/${id}`,
  milestone: (id: string) => `milestone/${id}`,
  actionPoint: (id: string) => `action-point/${id}`,
  handedOver: (id: string) => `handed-over/${id}`,
  health: (id: string) => `health/${id}`,
  table: (allianceId: string) => `table/${allianceId}`,
};
