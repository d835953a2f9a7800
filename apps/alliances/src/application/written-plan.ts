import type { TextByLanguage } from '#contracts';
import type { FieldError } from '#http';
import { draftFaults } from '../domain/workplan/draft-faults.js';
import type {
  ActivityDraft,
  MilestoneDraft,
  NeedDraft,
  ObjectiveDraft,
  OutputDraft,
  PlanDraft,
} from '../domain/workplan/plan-draft.js';
import type { ActionPointDraft } from '../domain/workplan/workplan-commands.js';
import { isUnitOf } from './units.js';

/** A plan as it is sent: a small one is milestones and nothing else. */
export interface WrittenPlan {
  readonly objective: TextByLanguage;
  readonly objectives?: readonly ObjectiveDraft[];
  readonly outputs?: readonly OutputDraft[];
  readonly milestones: readonly MilestoneDraft[];
  readonly activities?: readonly ActivityDraft[];
  readonly needs?: readonly NeedDraft[];
}

export const planDraftOf = ({
  objectives = [],
  outputs = [],
  activities = [],
  needs = [],
  ...plan
}: WrittenPlan): PlanDraft => ({ ...plan, objectives, outputs, activities, needs });

/** Everything that is wrong in a plan and its action points, and where. */
export function faultsIn(plan: PlanDraft, actionPoints: readonly ActionPointDraft[] = []): readonly FieldError[] {
  const units = plan.needs.flatMap(({ kind, unit }, index) =>
    isUnitOf(kind, unit) ? [] : [{ pointer: `/needs/${index}/unit`, code: 'invalid' }],
  );
  return [...draftFaults({ ...plan, actionPoints }), ...units];
}
