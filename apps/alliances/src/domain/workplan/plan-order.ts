/** A milestone or an activity, as far as its place among the others goes. */
export interface Placed {
  readonly id: string;
  /** What has to be there before it; of a milestone its own activities too. */
  readonly waitsFor: readonly string[];
}

interface Ordered {
  readonly id: string;
  readonly dependsOn?: readonly string[];
}

/** Milestones and activities with all that they wait for. */
export function placedIn(
  milestones: readonly Ordered[],
  activities: readonly (Ordered & { readonly milestoneId: string })[],
): readonly Placed[] {
  const own = (milestoneId: string) => activities.filter((one) => one.milestoneId === milestoneId).map(({ id }) => id);
  return [
    ...milestones.map(({ id, dependsOn = [] }) => ({ id, waitsFor: [...new Set([...dependsOn, ...own(id)])] })),
    ...activities.map(({ id, dependsOn = [] }) => ({ id, waitsFor: dependsOn })),
  ];
}

/** Ids of what waits for itself, over however many others; empty where everything can be done one after the other. */
export function circlesIn(items: readonly Placed[]): ReadonlySet<string> {
  const backwards = items.map(({ id }) => ({
    id,
    waitsFor: items.filter(({ waitsFor }) => waitsFor.includes(id)).map((one) => one.id),
  }));
  const behind = withoutFree(items);
  return new Set([...withoutFree(backwards)].filter((id) => behind.has(id)));
}

/** Takes away what waits for nothing that is left, again and again. */
function withoutFree(items: readonly Placed[]): ReadonlySet<string> {
  const left = new Map(items.map(({ id, waitsFor }) => [id, waitsFor]));
  for (let before = -1; before !== left.size;) {
    before = left.size;
    for (const [id, waitsFor] of left) if (!waitsFor.some((one) => left.has(one))) left.delete(id);
  }
  return new Set(left.keys());
}
