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

/** Lets members leave and others join as long as the team gets better by it; ends where no exchange helps. */
export function improveTeam(draft: TeamDraft): void {
  for (;;) {
    const before = draft.worth;
    const isComplete = before.owed === 0 && before.covered === draft.prepared.problem.needs.length;
    const exchanges = isComplete ? savings : [...savings, ...advances];
    if (!exchanges.some(({ leave, join }) => letLeave(draft, leave, join, before, 0))) return;
  }
}

/** @param from who comes before was tried in the same place already */
function letLeave(draft: TeamDraft, leave: number, join: number, before: Worth, from: number): boolean {
  if (leave === 0) return letJoin(draft, join, before, 0);
  for (const member of draft.members) {
    if (member < from) continue;
    draft.leave(member);
    if (letLeave(draft, leave - 1, join, before, member + 1)) return true;
    draft.join(member);
  }
  return false;
}

function letJoin(draft: TeamDraft, join: number, before: Worth, from: number): boolean {
  if (join === 0) return isBetter(draft.worth, before);
  for (let candidate = from; candidate < draft.prepared.candidates.length; candidate += 1) {
    if (draft.has(candidate) || !draft.mayJoin(candidate)) continue;
    // Of two that join each must bring something: otherwise one alone does as well.
    if ((join > 1 || from > 0) && !brings(draft, candidate)) continue;
    draft.join(candidate);
    if (letJoin(draft, join - 1, before, candidate + 1)) return true;
    draft.leave(candidate);
  }
  return false;
}

function brings(draft: TeamDraft, candidate: number): boolean {
  const seat = draft.prepared.candidates[candidate]?.seat ?? -1;
  return draft.gain(candidate) > 0 || (seat >= 0 && draft.owedBy(seat) > 0);
}
