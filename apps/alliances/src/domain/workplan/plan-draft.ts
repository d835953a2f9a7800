import type { DecisionContext, LocalizedText } from '../decision.js';
import type { Measure } from '../ledger/commitment.js';
import type { ActivityKind } from './activity.js';
import type { PlanBody } from './plan-body.js';

interface Drafted {
  /** Kept from what is known; any other one is for the rest of the draft to name; absent: nothing names it. */
  readonly id?: string;
}

export interface ObjectiveDraft extends Drafted {
  readonly title: LocalizedText;
  readonly until?: string;
}

export interface OutputDraft extends Drafted {
  readonly objectiveId: string;
  readonly title: LocalizedText;
}

export interface MilestoneDraft extends Drafted {
  readonly title: LocalizedText;
  readonly ownerOrganizationId: string;
  readonly dueOn: string;
  readonly outputId?: string;
  /** 1 where it is left out. */
  readonly weight?: number;
  readonly dependsOn?: readonly string[];
}

export interface ActivityDraft extends Drafted {
  readonly milestoneId: string;
  readonly kind: ActivityKind;
  readonly title: LocalizedText;
  readonly ownerOrganizationId: string;
  readonly startsOn?: string;
  readonly dueOn: string;
  readonly parties?: readonly string[];
  readonly dependsOn?: readonly string[];
}

export interface NeedDraft extends Drafted, Measure {
  readonly what: LocalizedText;
  readonly milestoneId?: string;
}

/** A plan as somebody writes it; ids are given when it is taken. */
export interface PlanDraft {
  readonly objective: LocalizedText;
  readonly objectives: readonly ObjectiveDraft[];
  readonly outputs: readonly OutputDraft[];
  readonly milestones: readonly MilestoneDraft[];
  readonly activities: readonly ActivityDraft[];
  readonly needs: readonly NeedDraft[];
}

/** A body, and what became of the ids that were written. */
export interface AssembledPlan {
  readonly body: PlanBody;
  readonly idOf: (written: string) => string;
}

/** Gives ids: those that are known stay, all others are new, and what names them follows. Nothing has begun in it. */
export function assemblePlan(
  draft: PlanDraft,
  known: ReadonlySet<string>,
  { at, newId }: DecisionContext,
): AssembledPlan {
  const given = new Map<string, string>();
  const take = <T extends Drafted>(one: T): T & { readonly id: string } => {
    const id = one.id !== undefined && known.has(one.id) ? one.id : newId();
    if (one.id !== undefined) given.set(one.id, id);
    return { ...one, id };
  };
  // All ids first: what is drafted may name what stands further down.
  const objectives = draft.objectives.map(take);
  const outputs = draft.outputs.map(take);
  const milestones = draft.milestones.map(take);
  const activities = draft.activities.map(take);
  const needs = draft.needs.map(take);
  const idOf = (written: string): string => given.get(written) ?? written;
  const begun = { status: 'planned', statusSince: at, note: {}, evidence: [] } as const;
  const body: PlanBody = {
    objective: draft.objective,
    objectives,
    outputs: outputs.map((one) => ({ ...one, objectiveId: idOf(one.objectiveId) })),
    milestones: milestones.map(({ outputId, weight = 1, dependsOn = [], ...one }) => ({
      ...one,
      ...(outputId !== undefined && { outputId: idOf(outputId) }),
      weight,
      dependsOn: dependsOn.map(idOf),
      ...begun,
    })),
    activities: activities.map(({ parties = [], dependsOn = [], ...one }) => ({
      ...one,
      milestoneId: idOf(one.milestoneId),
      parties,
      dependsOn: dependsOn.map(idOf),
      ...begun,
      findings: [],
    })),
    needs: needs.map(({ milestoneId, ...one }) => ({
      ...one,
      ...(milestoneId !== undefined && { milestoneId: idOf(milestoneId) }),
    })),
  };
  return { body, idOf };
}
