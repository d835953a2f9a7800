import type { Activity } from './activity.js';
import type { Milestone } from './milestone.js';
import type { PlanBody } from './plan-body.js';
import { hasEnded } from './plan-changes.js';

/**
 * The plan after an amendment: what stays keeps how far it has come, what has ended stays as it was, and what is left out
 * and had not ended is dropped and stays readable. A delayed milestone that gets a later day is under way again.
 */
export function applyAmendment(before: PlanBody, amended: PlanBody, at: string): PlanBody {
  const outputs = new Set(amended.outputs.map(({ id }) => id));
  return {
    ...amended,
    milestones: [
      ...amended.milestones.map((one) => keptMilestone(before.milestones, one, at)),
      ...leftOut(before.milestones, amended.milestones, at).map((one) => withKnownOutput(one, outputs)),
    ],
    activities: [
      ...amended.activities.map((one) => keptActivity(before.activities, one)),
      ...leftOut(before.activities, amended.activities, at),
    ],
  };
}

function keptMilestone(before: readonly Milestone[], amended: Milestone, at: string): Milestone {
  const former = before.find(({ id }) => id === amended.id);
  if (!former) return amended;
  if (hasEnded(former.status)) return former;
  const { status, statusSince, expectedOn, note, evidence } = former;
  if (status === 'delayed' && amended.dueOn > former.dueOn) {
    return { ...amended, status: 'in_progress', statusSince: at, note, evidence };
  }
  return { ...amended, status, statusSince, note, evidence, ...(expectedOn !== undefined && { expectedOn }) };
}

function keptActivity(before: readonly Activity[], amended: Activity): Activity {
  const former = before.find(({ id }) => id === amended.id);
  if (!former) return amended;
  if (hasEnded(former.status)) return former;
  const { status, statusSince, note, evidence, findings } = former;
  return { ...amended, status, statusSince, note, evidence, findings };
}

function leftOut<T extends Milestone | Activity>(
  before: readonly T[],
  amended: readonly T[],
  at: string,
): readonly T[] {
  return before
    .filter(({ id }) => !amended.some((one) => one.id === id))
    .map((one) => (hasEnded(one.status) ? one : { ...one, status: 'dropped', statusSince: at }));
}

function withKnownOutput({ outputId, ...milestone }: Milestone, outputs: ReadonlySet<string>): Milestone {
  return outputId !== undefined && outputs.has(outputId) ? { ...milestone, outputId } : milestone;
}
