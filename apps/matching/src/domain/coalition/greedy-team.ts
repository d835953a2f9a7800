import type { PreparedProblem } from './prepared-problem.js';
import { TeamDraft } from './team-draft.js';

/** What is looked at first: what a candidate adds, or what it adds for what it costs. */
export type Appetite = 'gain' | 'gain for cost';

/**
 * Takes again and again whoever adds most, keeping places and means for the seats that must be filled; then fills those
 * with whoever costs least. Lazy: what a candidate adds can only shrink, so an old figure is looked at again only
 * when it is the largest (Minoux, Accelerated greedy algorithms for maximizing submodular set functions, 1978).
 *
 * @param first somebody who is in the team in any case
 */
export function greedyTeam(prepared: PreparedProblem, appetite: Appetite, first?: number): TeamDraft {
  const draft = new TeamDraft(prepared);
  if (first !== undefined && draft.mayJoin(first)) draft.join(first);
  takeWhoAddsMost(draft, appetite);
  fillSeats(draft);
  return draft;
}

function takeWhoAddsMost(draft: TeamDraft, appetite: Appetite): void {
  const costs = draft.prepared.candidates.map(({ cost }) => cost);
  const value = (candidate: number) =>
    appetite === 'gain' ? draft.gain(candidate) : draft.gain(candidate) / ((costs[candidate] ?? 0) + 1e-9);
  // A handful of dozens: a sorted list is a fine queue.
  let queue = costs
    .map((_, candidate) => ({ candidate, value: value(candidate) }))
    .filter((each) => each.value > 0 && !draft.has(each.candidate))
    .sort((a, b) => b.value - a.value);
  while (queue.length > 0) {
    const [top, ...rest] = queue;
    queue = rest;
    if (!top || !mayBeAfforded(draft, top.candidate)) continue;
    const now = value(top.candidate);
    if (now <= 0) continue;
    if (now >= (queue[0]?.value ?? 0)) draft.join(top.candidate);
    else queue = insert(queue, { candidate: top.candidate, value: now });
  }
}

interface Queued {
  readonly candidate: number;
  readonly value: number;
}

function insert(queue: readonly Queued[], entry: Queued): Queued[] {
  const at = queue.findIndex(({ value }) => value < entry.value);
  return at < 0 ? [...queue, entry] : [...queue.slice(0, at), entry, ...queue.slice(at)];
}

/** Whether the seats that must be filled still can be, as far as places and means go, once it has joined. */
function mayBeAfforded(draft: TeamDraft, candidate: number): boolean {
  if (!draft.mayJoin(candidate)) return false;
  draft.join(candidate);
  const affordable = draft.owedBySeats <= draft.placesLeft && cheapestFilling(draft) <= draft.meansLeft;
  draft.leave(candidate);
  return affordable || draft.owed === 0;
}

/** What it costs at least to fill the seats that must be filled. */
function cheapestFilling(draft: TeamDraft): number {
  if (draft.meansLeft === Infinity) return 0;
  return draft.prepared.problem.seats.reduce((sum, _, seat) => {
    const owed = draft.owedBy(seat);
    const costs = openFor(draft, seat).map((candidate) => draft.prepared.candidates[candidate]?.cost ?? 0);
    return sum + costs.slice(0, owed).reduce((total, cost) => total + cost, 0);
  }, 0);
}

function fillSeats(draft: TeamDraft): void {
  // Quotas stand behind the seats and are filled first: who fills one fills a seat as well.
  for (let group = draft.prepared.groups.length - 1; group >= 0; group -= 1) {
    for (const candidate of openFor(draft, group)) {
      if (draft.owedBy(group) === 0) break;
      if (draft.mayJoin(candidate)) draft.join(candidate);
    }
  }
}

/** Who could still take the seat or fill the quota, the cheapest first. */
function openFor(draft: TeamDraft, group: number): readonly number[] {
  const { candidates } = draft.prepared;
  return candidates
    .flatMap((each, candidate) => (each.groups.includes(group) && !draft.has(candidate) ? [candidate] : []))
    .sort((a, b) => (candidates[a]?.cost ?? 0) - (candidates[b]?.cost ?? 0));
}
