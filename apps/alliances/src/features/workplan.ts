import { AmendWorkplan } from '../application/amend-workplan.js';
import { AnswerProposal } from '../application/answers/answer-proposal.js';
import { PlanWork } from '../application/plan-work.js';
import { ReadResources } from '../application/read-resources.js';
import { ReportActivity } from '../application/report-activity.js';
import { ReportWork } from '../application/report-work.js';
import { ActionPointsController } from '../http/action-points.controller.js';
import { MilestonesController } from '../http/milestones.controller.js';
import { ActivitiesController } from '../http/plan/activities.controller.js';
import { AmendmentsController } from '../http/plan/amendments.controller.js';
import { ResourcesController } from '../http/plan/resources.controller.js';
import { ShowPlan } from '../http/plan/show-plan.js';
import { WorkplanController } from '../http/workplan.controller.js';
import type { Feature } from './feature.js';

/** What they agree to do: the plan, its amendments, the work, and with which means. */
export const workplan: Feature = {
  controllers: [
    WorkplanController,
    AmendmentsController,
    ResourcesController,
    ActivitiesController,
    MilestonesController,
    ActionPointsController,
  ],
  providers: [AmendWorkplan, AnswerProposal, PlanWork, ReadResources, ReportActivity, ReportWork, ShowPlan],
};
