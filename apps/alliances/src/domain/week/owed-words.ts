import { type Alliance, inChargeOf, votingMembers } from '../alliance/alliance.js';
import { isHeld } from '../composition/place.js';
import type { Workplan } from '../workplan/workplan.js';
import type { AwaitedWord } from './awaited-words.js';
import type { OwedAnswer } from './owed-answer.js';

interface Around {
  readonly alliance: Alliance;
  readonly workplan: Workplan;
}

interface Awaiting extends Around {
  readonly awaitedWords: readonly AwaitedWord[];
}

/** Who is asked for a word, and why these: `[]` while nobody can give it. */
export interface AskedForWord {
  readonly organizations: readonly string[];
  /**
   * They own the milestone that it serves; they alone may read what shows it; they coordinate; or one of them has to,
   * since the coordinator cannot.
   */
  readonly because: 'milestone' | 'evidence' | 'coordination' | 'any_other';
}

/** The word of another organisation on each promise, delivery and value; while the alliance forms nobody can give one. */
export function owedWords({ alliance, workplan, awaitedWords }: Awaiting) {
  return awaitedWords.map((word): OwedAnswer => {
    const { on: what, id, within, period, since } = word;
    const { organizations } = askedForWord(word, { alliance, workplan });
    const about = { id, ...(within !== undefined && { within }), ...(period !== undefined && { period }) };
    return { what, ...about, since, organizations };
  });
}

/** What is awaited after a fact, with a mark on what that fact began and nobody can give a word on yet. */
export function markUnasked(before: readonly AwaitedWord[], { awaitedWords, ...around }: Awaiting): AwaitedWord[] {
  const known = new Set(before);
  return awaitedWords.map((word) => {
    const begun = !known.has(word);
    return begun && askedForWord(word, around).organizations.length === 0 ? { ...word, unasked: true } : word;
  });
}

/** Of those that may give it: who receives what is promised or was delivered, else who coordinates, else all of them. */
export function askedForWord(word: AwaitedWord, { alliance, workplan }: Around): AskedForWord {
  if (alliance.status === 'forming') return { organizations: [], because: 'any_other' };
  const may = whoMay(word, alliance);
  const receiving = receiverOf(word, workplan);
  if (receiving !== undefined && may.includes(receiving)) return { organizations: [receiving], because: 'milestone' };
  const { organizationId: coordinating } = alliance.coordinator;
  const organizations = may.includes(coordinating) ? [coordinating] : may;
  if (word.among) return { organizations, because: 'evidence' };
  return { organizations, because: may.includes(coordinating) ? 'coordination' : 'any_other' };
}

/**
 * Of promises and values whoever has a vote may speak, of deliveries any member; nobody of its own, nor of what it reported
 * or stands for in the name of one that has left.
 */
function whoMay(word: AwaitedWord, alliance: Alliance): readonly string[] {
  const { on, ownerOrganizationId, reportedBy, among } = word;
  const members = on === 'delivery' ? alliance.places.filter(isHeld) : votingMembers(alliance);
  const others = new Set(members.map(({ organizationId }) => organizationId));
  others.delete(on === 'commitment' ? inChargeOf(alliance, ownerOrganizationId) : ownerOrganizationId);
  if (reportedBy !== undefined) others.delete(reportedBy);
  return [...others].filter((id) => among?.includes(id) ?? true);
}

function receiverOf({ serves = {} }: AwaitedWord, { milestones, needs }: Workplan): string | undefined {
  const milestoneId = serves.milestoneId ?? needs.find(({ id }) => id === serves.needId)?.milestoneId;
  return milestones.find(({ id }) => id === milestoneId)?.ownerOrganizationId;
}
