import type { Milestone } from './milestone.js';
import type { PlanBody } from './plan-body.js';

/** Derived, never typed. Dropped milestones are no part of the total, but are counted beside it. */
export interface Progress {
  readonly achieved: number;
  readonly total: number;
  readonly dropped: number;
  /** 0 to 100, rounded down: the weight of what was achieved in that of all, 100 only of all; 0 without milestones. */
  readonly percent: number;
}

export interface PlanProgress extends Progress {
  readonly activities: { readonly done: number; readonly total: number; readonly dropped: number };
  readonly objectives: readonly (Progress & { readonly objectiveId: string })[];
  readonly outputs: readonly (Progress & { readonly outputId: string })[];
}

export function progressOf(milestones: readonly Pick<Milestone, 'status' | 'weight'>[]): Progress {
  const counted = milestones.filter(({ status }) => status !== 'dropped');
  const achieved = counted.filter(({ status }) => status === 'achieved');
  const all = weightOf(counted);
  return {
    achieved: achieved.length,
    total: counted.length,
    dropped: milestones.length - counted.length,
    percent: all === 0 ? 0 : Math.floor((weightOf(achieved) * 100) / all),
  };
}

/** Of the whole plan, and of each objective and output in it. */
export function planProgress({ objectives, outputs, milestones, activities }: PlanBody): PlanProgress {
  const of = (outputIds: readonly string[]): Progress =>
    progressOf(milestones.filter(({ outputId }) => outputId !== undefined && outputIds.includes(outputId)));
  const counted = activities.filter(({ status }) => status !== 'dropped');
  return {
    ...progressOf(milestones),
    activities: {
      done: counted.filter(({ status }) => status === 'done').length,
      total: counted.length,
      dropped: activities.length - counted.length,
    },
    objectives: objectives.map(({ id: objectiveId }) => ({
      objectiveId,
      ...of(outputs.filter((one) => one.objectiveId === objectiveId).map(({ id }) => id)),
    })),
    outputs: outputs.map(({ id: outputId }) => ({ outputId, ...of([outputId]) })),
  };
}

const weightOf = (milestones: readonly Pick<Milestone, 'weight'>[]): number =>
  milestones.reduce((sum, { weight }) => sum + weight, 0);
