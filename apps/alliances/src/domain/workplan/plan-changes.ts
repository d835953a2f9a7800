import { isDeepStrictEqual } from 'node:util';
import type { LocalizedText } from '../decision.js';
import type { PlanBody } from './plan-body.js';

export type PlanPart = 'plan' | 'objective' | 'output' | 'milestone' | 'activity' | 'need';
export type PlanValue = string | number | readonly string[] | LocalizedText;

/** One field as it was and as it becomes; absent where there is none. */
export interface FieldChange {
  readonly field: string;
  readonly from?: PlanValue;
  readonly to?: PlanValue;
}

/** What an amendment changes in one part of the plan. */
export interface PlanChange {
  readonly of: PlanPart;
  /** Absent for the plan itself. */
  readonly id?: string;
  readonly change: 'added' | 'changed' | 'removed';
  readonly fields: readonly FieldChange[];
}

type Part = Readonly<Record<string, unknown>> & { readonly id: string };

/** What members agree on; how far the work has come is no part of it. */
const agreed = {
  objective: ['title', 'until'],
  output: ['objectiveId', 'title'],
  milestone: ['title', 'ownerOrganizationId', 'dueOn', 'outputId', 'weight', 'dependsOn'],
  activity: ['milestoneId', 'kind', 'title', 'ownerOrganizationId', 'startsOn', 'dueOn', 'parties', 'dependsOn'],
  need: ['milestoneId', 'what', 'kind', 'unit', 'amount'],
} as const satisfies Record<Exclude<PlanPart, 'plan'>, readonly string[]>;

/** Every difference between two plans, field by field. What stays out of the second and had ended is none. */
export function planChanges(before: PlanBody, after: PlanBody): readonly PlanChange[] {
  const [own] = fieldChanges({ objective: before.objective }, { objective: after.objective }, ['objective']);
  return [
    ...(own ? [{ of: 'plan', change: 'changed', fields: [own] } as const] : []),
    ...partChanges('objective', before.objectives, after.objectives),
    ...partChanges('output', before.outputs, after.outputs),
    ...partChanges('milestone', before.milestones, after.milestones),
    ...partChanges('activity', before.activities, after.activities),
    ...partChanges('need', before.needs, after.needs),
  ];
}

function partChanges(
  of: Exclude<PlanPart, 'plan'>,
  before: readonly { readonly id: string; readonly status?: string }[],
  after: readonly { readonly id: string }[],
): readonly PlanChange[] {
  const fieldsOf = (from: object, to: object) => fieldChanges(from as Part, to as Part, agreed[of]);
  const kept = after.flatMap((one): readonly PlanChange[] => {
    const former = before.find(({ id }) => id === one.id);
    const fields = fieldsOf(former ?? {}, one);
    return fields.length === 0 ? [] : [{ of, id: one.id, change: former ? 'changed' : 'added', fields }];
  });
  const gone = before.filter(({ id, status }) => !hasEnded(status) && !after.some((one) => one.id === id));
  return [...kept, ...gone.map((one) => ({ of, id: one.id, change: 'removed', fields: fieldsOf(one, {}) }) as const)];
}

export const hasEnded = (status: string | undefined): boolean =>
  status === 'achieved' || status === 'done' || status === 'dropped';

function fieldChanges(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  names: readonly string[],
): readonly FieldChange[] {
  return names.flatMap((field) => {
    const [from, to] = [before[field], after[field]] as [PlanValue | undefined, PlanValue | undefined];
    if (isDeepStrictEqual(from, to)) return [];
    return [{ field, ...(from !== undefined && { from }), ...(to !== undefined && { to }) }];
  });
}
