/** One event of a trail: that it happened and whom it concerns, never what it said. */
export interface TrailEntry {
  readonly eventId: string;
  readonly correlationId: string;
  /** The event or the request that caused it. */
  readonly causationId?: string;
  /** RFC 3339, UTC. */
  readonly time: string;
  readonly type: string;
  readonly subject: string;
  readonly organizations: readonly string[];
}

/** The service that said it: the first part of the type. */
export const serviceOf = (type: string): string => type.slice(0, type.indexOf('.'));

/** Each event after its cause, and otherwise by time; the clocks of several processes may disagree a little. */
export function inCausalOrder(entries: readonly TrailEntry[]): readonly TrailEntry[] {
  const known = new Set(entries.map(({ eventId }) => eventId));
  const effects = new Map<string | undefined, TrailEntry[]>();
  for (const entry of [...entries].sort(byTime)) {
    const cause = entry.causationId !== undefined && known.has(entry.causationId) ? entry.causationId : undefined;
    effects.set(cause, [...(effects.get(cause) ?? []), entry]);
  }
  const ordered: TrailEntry[] = [];
  const ready = [...(effects.get(undefined) ?? [])];
  for (let next = ready.shift(); next; next = ready.shift()) {
    ordered.push(next);
    ready.push(...(effects.get(next.eventId) ?? []));
    ready.sort(byTime);
  }
  return ordered;
}

/** Ids are UUIDv7, so of one moment they tell the order within a process. */
function byTime(a: TrailEntry, b: TrailEntry): number {
  if (a.time !== b.time) return a.time < b.time ? -1 : 1;
  return a.eventId < b.eventId ? -1 : 1;
}
