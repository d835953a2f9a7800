import type { LocalizedText } from '../decision.js';

/** What the alliance wants to reach. With `until` more than a year ahead it is a long road, marked by milestones. */
export interface PlanObjective {
  readonly id: string;
  readonly title: LocalizedText;
  /** Last day, `YYYY-MM-DD`; absent: as long as the plan. */
  readonly until?: string;
}

/** What has to be there for an objective to be reached; its milestones say how far it is. */
export interface PlanOutput {
  readonly id: string;
  readonly objectiveId: string;
  readonly title: LocalizedText;
}
