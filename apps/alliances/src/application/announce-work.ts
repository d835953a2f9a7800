import {
  ActionPointAssigned,
  ActionPointCompleted,
  ActionPointDueSoon,
  ActionPointOverdue,
  ActionPointVerified,
  AllianceFellSilent,
  AllianceSilenceEnded,
  HealthChanged,
  MilestoneAchieved,
  MilestoneDelayed,
  MilestoneDueSoon,
  MilestonesReplanned,
  WordGiven,
  WorkplanAccepted,
  WorkplanAmended,
  WorkplanAmendmentDissented,
  WorkplanAmendmentProposed,
  WorkplanAmendmentWithdrawn,
  WorkplanDissented,
  WorkplanProposed,
} from '#contracts';
import type { HealthEvent } from '../domain/health/decide-health.js';
import { inChargeOf } from '../domain/alliance/alliance.js';
import type { AllianceRecord } from '../domain/record/alliance-record.js';
import { dayAt } from '../domain/time/day-ends.js';
import { verifiersOf } from '../domain/week/owed-verifications.js';
import { replannedBy } from '../domain/workplan/amendment.js';
import type { WorkplanEvent } from '../domain/workplan/workplan-events.js';
import type { ActionPoint } from '../domain/workplan/action-point.js';
import type { Voice } from './voice.js';

/** Tells the other services what was agreed, and what came of it. */
export function announceWork(event: WorkplanEvent, { alliance, workplan }: AllianceRecord, voice: Voice): void {
  const { ids, members, say } = voice;
  switch (event.type) {
    case 'workplan-proposed':
      return say(WorkplanProposed, { ...ids, members, workplanVersion: event.version });
    case 'workplan-answered': {
      const { stance, organizationId, version } = event.response;
      say(WordGiven, { ...ids, organizationId, on: 'workplan', id: ids.allianceId });
      return stance === 'dissent'
        ? say(WorkplanDissented, { ...ids, organizationId, workplanVersion: version })
        : undefined;
    }
    case 'workplan-accepted':
      say(WorkplanAccepted, { ...ids, members, workplanVersion: event.version });
      return workplan.actionPoints.forEach((point) => assigned(point, alliance, voice));
    case 'amendment-proposed':
      return say(WorkplanAmendmentProposed, { ...ids, members, amendment: event.amendment });
    case 'workplan-amended':
      say(WorkplanAmended, { ...ids, members, amendment: event.amendment });
      return replanned(replannedBy(workplan, event.amendment), voice);
    case 'amendment-withdrawn':
      return say(WorkplanAmendmentWithdrawn, { ...ids, members, amendment: event.amendment });
    case 'amendment-answered': {
      const { stance, organizationId } = event.answer;
      say(WordGiven, { ...ids, organizationId, on: 'amendment', id: ids.allianceId });
      return stance === 'dissent'
        ? say(WorkplanAmendmentDissented, { ...ids, organizationId, amendment: event.amendment })
        : undefined;
    }
    case 'milestone-achieved':
      return say(MilestoneAchieved, { ...ids, members, ...ofMilestone(event, workplan) });
    case 'milestone-delayed':
      return say(MilestoneDelayed, { ...ids, members, ...ofMilestone(event, workplan), dueOn: event.dueOn });
    case 'action-point-assigned':
      return assigned(event.actionPoint, alliance, voice);
    case 'action-point-completed':
      return say(ActionPointCompleted, {
        ...ids,
        ...owned(event),
        ...called(event, workplan),
        ...verifying(event, alliance),
      });
    case 'action-point-verified':
      return say(ActionPointVerified, { ...ids, ...owned(event), verifiedBy: event.verifiedBy });
    case 'action-point-overdue': {
      const coordinatorOrganizationId = alliance.coordinator.organizationId;
      const organizationId = inChargeOf(alliance, event.ownerOrganizationId);
      const late = { ...owned(event), organizationId, ...called(event, workplan), dueOn: event.dueOn };
      return say(ActionPointOverdue, { ...ids, ...late, coordinatorOrganizationId });
    }
    case 'milestone-due-soon': {
      const { organizationId, dueOn } = event;
      return say(MilestoneDueSoon, { ...ids, ...ofMilestone(event, workplan), organizationId, dueOn });
    }
    case 'action-point-due-soon': {
      const { actionPointId, organizationId, dueOn } = event;
      return say(ActionPointDueSoon, { ...ids, actionPointId, ...called(event, workplan), organizationId, dueOn });
    }
    case 'milestone-moved':
      return event.to === 'dropped' ? replanned([event.milestoneId], voice) : undefined;
    case 'milestone-expected':
      return replanned([event.milestoneId], voice);
    case 'workplan-drafted':
    case 'activity-moved':
    case 'findings-recorded':
      return;
  }
}

function replanned(milestoneIds: readonly string[], { ids, members, say }: Voice): void {
  if (milestoneIds.length > 0) say(MilestonesReplanned, { ...ids, milestoneIds: [...milestoneIds], members });
}

export function announceHealth(event: HealthEvent, { rhythm }: AllianceRecord, { ids, members, say }: Voice): void {
  switch (event.type) {
    case 'health-changed': {
      const { status, reason } = event;
      return say(HealthChanged, { ...ids, members, status, reason: reason.code, parameters: reason.params });
    }
    case 'fell-silent':
      return say(AllianceFellSilent, { ...ids, members, since: dayAt(event.since, rhythm.rule?.timeZone) });
    case 'silence-ended':
      return say(AllianceSilenceEnded, { ...ids, members });
    case 'health-proposed':
    case 'health-set':
    case 'health-cleared':
      return;
  }
}

/** Owners are told when the plan is in force, not while it is drafted: one of them may have left meanwhile. */
function assigned(
  { id: actionPointId, title, ownerOrganizationId, dueOn }: ActionPoint,
  alliance: AllianceRecord['alliance'],
  { ids, say }: Voice,
): void {
  const organizationId = inChargeOf(alliance, ownerOrganizationId);
  say(ActionPointAssigned, { ...ids, actionPointId, title, organizationId, dueOn });
}

function ofMilestone({ milestoneId }: { milestoneId: string }, { milestones }: AllianceRecord['workplan']) {
  const title = milestones.find(({ id }) => id === milestoneId)?.title;
  return { milestoneId, ...(title && { title }) };
}

function called({ actionPointId }: { actionPointId: string }, { actionPoints }: AllianceRecord['workplan']) {
  const title = actionPoints.find(({ id }) => id === actionPointId)?.title;
  return title && { title };
}

const owned = ({ actionPointId, ownerOrganizationId }: { actionPointId: string; ownerOrganizationId: string }) => ({
  actionPointId,
  organizationId: ownerOrganizationId,
});

function verifying(point: Parameters<typeof verifiersOf>[0], alliance: AllianceRecord['alliance']) {
  const { organizationId: coordinatorOrganizationId } = alliance.coordinator;
  const asked = [...verifiersOf(point, alliance)];
  const because = asked.includes(coordinatorOrganizationId) ? 'coordination' : 'any_other';
  return { coordinatorOrganizationId, asked, because };
}
