import { hasEnded } from '../workplan/plan-changes.js';
import type { LocalizedText } from '../decision.js';
import type { Workplan } from '../workplan/workplan.js';

/** Something that somebody has taken on and not done yet, with its last day, `YYYY-MM-DD`. */
export interface WorkAhead {
  readonly kind: 'milestone' | 'activity' | 'action_point';
  readonly id: string;
  readonly title: LocalizedText;
  readonly organizationId: string;
  readonly dueOn: string;
}

type Work = Pick<Workplan, 'status' | 'milestones' | 'activities' | 'actionPoints'>;

/** What is still to be done; nothing of a plan that nobody has accepted. */
export function workAhead({ status, milestones, activities, actionPoints }: Work): readonly WorkAhead[] {
  if (status !== 'accepted') return [];
  return [
    ...milestones.filter((one) => !hasEnded(one.status)).map(aheadOf('milestone')),
    ...activities.filter((one) => !hasEnded(one.status)).map(aheadOf('activity')),
    ...actionPoints.filter((one) => one.status === 'open').map(aheadOf('action_point')),
  ];
}

type Dated = Omit<WorkAhead, 'kind' | 'organizationId'> & { readonly ownerOrganizationId: string };

const aheadOf =
  (kind: WorkAhead['kind']) =>
  ({ id, title, ownerOrganizationId: organizationId, dueOn }: Dated): WorkAhead => {
    return { kind, id, title, organizationId, dueOn };
  };
