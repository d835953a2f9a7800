import { endOfDay } from '#contracts';
import type { ActionPoint } from './action-point.js';
import type { Activity } from './activity.js';
import { evolveAmendments } from './evolve-amendments.js';
import type { Milestone } from './milestone.js';
import type { WorkEvidence } from './work-evidence.js';
import type { WorkplanEvent } from './workplan-events.js';
import type { Workplan } from './workplan.js';

/** The workplan after one fact. Decides nothing. */
export function evolveWorkplan(workplan: Workplan, event: WorkplanEvent): Workplan {
  const { at } = event;
  switch (event.type) {
    case 'workplan-drafted':
      return { ...workplan, status: 'draft', ...event.body, actionPoints: event.actionPoints };
    case 'workplan-proposed':
      return { ...workplan, status: 'proposed', version: event.version, proposedAt: at };
    case 'workplan-answered':
      return { ...workplan, responses: [...workplan.responses, event.response] };
    case 'workplan-accepted':
      return { ...workplan, status: 'accepted' };
    case 'amendment-proposed':
    case 'amendment-answered':
    case 'amendment-withdrawn':
    case 'workplan-amended':
      return evolveAmendments(workplan, event);
    case 'milestone-moved':
      return milestone(workplan, event, { status: event.to, statusSince: at, note: event.note });
    case 'milestone-achieved':
      return milestone(workplan, event, { status: 'achieved', statusSince: at, note: event.note });
    case 'milestone-delayed':
      return milestone(workplan, event, { status: 'delayed', statusSince: at, note: event.note, ...expected(event) });
    case 'milestone-expected':
      return milestone(workplan, event, { note: event.note, ...expected(event) });
    case 'activity-moved': {
      const { to: status, note, evidence } = event;
      return activity(workplan, event.activityId, (one) => {
        return { ...one, status, statusSince: at, note, evidence: [...one.evidence, ...evidence] };
      });
    }
    case 'findings-recorded': {
      const { organizationId, text } = event;
      return activity(workplan, event.activityId, (one) => {
        return { ...one, findings: [...one.findings, { organizationId, text, at }] };
      });
    }
    case 'action-point-assigned':
      return { ...workplan, actionPoints: [...workplan.actionPoints, event.actionPoint] };
    case 'action-point-completed':
      return actionPoint(workplan, event.actionPointId, {
        status: 'completed',
        completedAt: at,
        completedBy: event.completedBy,
      });
    case 'action-point-verified':
      return actionPoint(workplan, event.actionPointId, {
        status: 'verified',
        verifiedAt: at,
        verifiedBy: event.verifiedBy,
      });
    case 'action-point-overdue': {
      const everywhere = endOfDay(event.dueOn).toISOString();
      // Where the alliance works the day may have ended before.
      const overdueSince = everywhere < at ? everywhere : at;
      return actionPoint(workplan, event.actionPointId, { overdueSince });
    }
    case 'milestone-due-soon':
      return reminded(workplan, event.milestoneId, event.dueOn);
    case 'action-point-due-soon':
      return reminded(workplan, event.actionPointId, event.dueOn);
  }
}

/** What shows it is added to what showed it before; a day that was expected is none once it is no longer delayed. */
function milestone(
  workplan: Workplan,
  { milestoneId, evidence }: { readonly milestoneId: string; readonly evidence: readonly WorkEvidence[] },
  change: Partial<Milestone>,
): Workplan {
  const changed = ({ expectedOn, ...one }: Milestone): Milestone => {
    const late = (change.status ?? one.status) === 'delayed' && expectedOn !== undefined;
    return { ...one, ...(late && { expectedOn }), ...change, evidence: [...one.evidence, ...evidence] };
  };
  return { ...workplan, milestones: workplan.milestones.map((one) => (one.id === milestoneId ? changed(one) : one)) };
}

const expected = ({ expectedOn }: { readonly expectedOn?: string }) => ({
  ...(expectedOn !== undefined && { expectedOn }),
});

function reminded(workplan: Workplan, id: string, dueOn: string): Workplan {
  const others = workplan.reminders?.filter((one) => one.id !== id) ?? [];
  return { ...workplan, reminders: [...others, { id, dueOn }] };
}

function activity(workplan: Workplan, id: string, change: (one: Activity) => Activity): Workplan {
  return { ...workplan, activities: workplan.activities.map((one) => (one.id === id ? change(one) : one)) };
}

function actionPoint(workplan: Workplan, id: string, change: Partial<ActionPoint>): Workplan {
  const actionPoints = workplan.actionPoints.map((one) => (one.id === id ? { ...one, ...change } : one));
  return { ...workplan, actionPoints };
}
