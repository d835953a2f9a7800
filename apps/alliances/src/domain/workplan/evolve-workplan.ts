import { endOfDay } from '#contracts';
import type { ActionPoint } from './action-point.js';
import type { Milestone } from './milestone.js';
import type { WorkplanEvent } from './workplan-events.js';
import type { Workplan } from './workplan.js';

/** The workplan after one fact. Decides nothing. */
export function evolveWorkplan(workplan: Workplan, event: WorkplanEvent): Workplan {
  const { at } = event;
  switch (event.type) {
    case 'workplan-drafted': {
      const { objective, milestones, actionPoints } = event;
      return { ...workplan, status: 'draft', objective, milestones, actionPoints };
    }
    case 'workplan-proposed':
      return { ...workplan, status: 'proposed', version: event.version };
    case 'workplan-answered':
      return { ...workplan, responses: [...workplan.responses, event.response] };
    case 'workplan-accepted':
      return { ...workplan, status: 'accepted' };
    case 'milestone-moved':
      return milestone(workplan, event.milestoneId, { status: event.to, statusSince: at, note: event.note });
    case 'milestone-achieved':
      return milestone(workplan, event.milestoneId, { status: 'achieved', statusSince: at, note: event.note });
    case 'milestone-delayed':
      return milestone(workplan, event.milestoneId, { status: 'delayed', statusSince: at, note: event.note });
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
  }
}

function milestone(workplan: Workplan, id: string, change: Partial<Milestone>): Workplan {
  const milestones = workplan.milestones.map((one) => (one.id === id ? { ...one, ...change } : one));
  return { ...workplan, milestones };
}

function actionPoint(workplan: Workplan, id: string, change: Partial<ActionPoint>): Workplan {
  const actionPoints = workplan.actionPoints.map((one) => (one.id === id ? { ...one, ...change } : one));
  return { ...workplan, actionPoints };
}
