import { endOfDay } from '#contracts';
import type { Tx } from '#persistence';
import type { AllianceRecord } from '../domain/record/alliance-record.js';
import type { Step } from '../domain/record/conduct.js';
import { nextHealthReview } from '../domain/record/record-health.js';
import type { ActionPoint } from '../domain/workplan/action-point.js';
import { ActionPointDue, HealthReviewDue, InvitationExpiryDue, MilestoneDue } from '../events/timers.js';

/** Sets and takes back the alarms that a step asks for. */
export function setTimers({ fact: { event }, after }: Step, tx: Tx): void {
  const allianceId = after.alliance.id;
  const actionPoint = ({ id: actionPointId, dueOn }: Pick<ActionPoint, 'id' | 'dueOn'>): void =>
    tx.schedule(keys.actionPoint(actionPointId), endOfDay(dueOn), ActionPointDue, allianceId, {
      allianceId,
      actionPointId,
    });
  switch (event.type) {
    case 'partner-invited': {
      const { invitationId, expiresAt } = event;
      const data = { allianceId, invitationId };
      return tx.schedule(keys.invitation(invitationId), new Date(expiresAt), InvitationExpiryDue, allianceId, data);
    }
    case 'invitation-accepted':
    case 'invitation-declined':
    case 'invitation-withdrawn':
      return tx.cancel(keys.invitation(event.invitationId));
    case 'workplan-accepted':
      for (const { id: milestoneId, dueOn } of after.workplan.milestones) {
        const data = { allianceId, milestoneId };
        tx.schedule(keys.milestone(milestoneId), endOfDay(dueOn), MilestoneDue, allianceId, data);
      }
      return after.workplan.actionPoints.forEach(actionPoint);
    case 'action-point-assigned':
      return actionPoint(event.actionPoint);
    case 'milestone-achieved':
      return tx.cancel(keys.milestone(event.milestoneId));
    case 'action-point-completed':
      return tx.cancel(keys.actionPoint(event.actionPointId));
    default:
      // What else happened changes nothing about when something is due; a needless alarm decides nothing.
      return;
  }
}

/** Time alone can make an alliance silent or its delay grave: the rules look again then. */
export function setHealthReview(record: AllianceRecord, at: string, tx: Tx): void {
  const allianceId = record.alliance.id;
  const next = nextHealthReview(record, at);
  if (next === undefined) tx.cancel(keys.health(allianceId));
  else tx.schedule(keys.health(allianceId), new Date(next), HealthReviewDue, allianceId, { allianceId });
}

const keys = {
  invitation: (id: string) => `invitation/${id}`,
  milestone: (id: string) => `milestone/${id}`,
  actionPoint: (id: string) => `action-point/${id}`,
  health: (id: string) => `health/${id}`,
};
