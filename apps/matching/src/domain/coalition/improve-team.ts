import { isBetter, type TeamDraft, type Worth } from './team-draft.js';

/** So many leave and so many join at once. */
interface Exchange {
  readonly leave: number;
  readonly join: number;
}

/** Towards as few members, and cheaper ones. */
const savings: readonly Exchange[] = [
  { leave: 1, join: 0 },
  { leave: 1, join: 1 },
  { leave: 2, join: 1 },
];

/** Towards more needs and seats. */
const advances: readonly Exchange[] = [
  { leave: 0, join: 1 },
  { leave: 1, join: 2 },
  { leave: 2, join: 2 },
];

/**
 * How many exchanges may still be looked at. Counted and not timed, so that the same problem has the same answer on
 * every machine; a table of any size is answered in a moment.
 */
export class Effort {
  constructor(private left: number) {}

  spend(): boolean {
    this.left -= 1;
    return this.left >= 0;
  }
}

/** Lets members leave and others join as long as the team gets better by it; ends where no exchange helps. */
export function improveTeam(draft: TeamDraft, effort: Effort): void {
  for (;;) {
    const before = draft.worth;
    const isComplete = before.owed === 0 && before.covered === draft.prepared.problem.needs.length;
    const exchanges = isComplete ? savings : [...savings, ...advances];
    const search = { draft, before, effort };
    if (!exchanges.some(({ leave, join }) => letLeave(search, leave, join, 0))) return;
  }
}

interface Search {
  readonly draft: TeamDraft;
  readonly before: Worth;
  readonly effort: Effort;
}

/** @param from who comes before was tried in the same place already */
function letLeave(search: Search, leave: number, join: number, from: number): boolean {
  const { draft, before } = search;
  if (leave === 0) {
    // Each who joins fills one seat at most, and the quotas that count it.
    return draft.owed - before.owed <= join * draft.prepared.mostGroups && letJoin(search, join, 0);
  }
  for (const member of draft.members) {
    if (member < from) continue;
    draft.leave(member);
    if (letLeave(search, leave - 1, join, member + 1)) return true;
    draft.join(member);
  }
  return false;
}

function letJoin(search: Search, join: number, from: number): boolean {
  const { draft, before, effort } = search;
  if (join === 0) return isBetter(draft.worth, before);
  for (let candidate = from; candidate < draft.prepared.candidates.length; candidate += 1) {
    if (draft.has(candidate) || !draft.mayJoin(candidate)) continue;
    if (!effort.spend()) return false;
    // Of two that join each must bring something: otherwise one alone does as well.
    if ((join > 1 || from > 0) && !brings(draft, candidate)) continue;
    draft.join(candidate);
    if (letJoin(search, join - 1, candidate + 1)) return true;
    draft.leave(candidate);
  }
  return false;
}

function brings(draft: TeamDraft, candidate: number): boolean {
  const groups = draft.prepared.candidates[candidate]?.groups ?? [];
  return draft.gain(candidate) > 0 || groups.some((group) => draft.owedBy(group) > 0);
}
