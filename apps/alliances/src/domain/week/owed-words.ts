import { type Alliance, inChargeOf, isMember, votingMembers } from '../alliance/alliance.js';
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

/**
 * The word of another organisation on each promise, delivery and value; while the alliance forms nobody can give one. Of a
 * delivery that nobody may read as a whole any more, a further reader, whom the one that reported it names.
 */
export function owedWords({ alliance, workplan, awaitedWords }: Awaiting) {
  return awaitedWords.map((word): OwedAnswer => {
    const { on, id, within, period, since } = word;
    const { organizations } = askedForWord(word, { alliance, workplan });
    const about = { id, ...(within !== undefined && { within }), ...(period !== undefined && { period }), since };
    const reporting = organizations.length === 0 ? whoNamesReaders(word, alliance) : [];
    return reporting.length > 0
      ? { what: 'evidence_reader', ...about, organizations: reporting }
      : { what: on, ...about, organizations };
  });
}

/** Whoever reported a delivery, where it takes part still and somebody is there who could judge it. */
function whoNamesReaders({ among, ...word }: AwaitedWord, alliance: Alliance): readonly string[] {
  if (among === undefined || whoMay(word, alliance).length === 0) return [];
  const reporting = word.reportedBy ?? word.ownerOrganizationId;
  const takesPart = isMember(alliance, reporting) || reporting === alliance.coordinator.organizationId;
  return takesPart ? [reporting] : [];
}

/**
 * What is awaited after a fact, with a mark on what nobody can give a word on yet, and on what nobody could until that
 * fact: it is put to those who can now.
 */
export function markUnasked(before: readonly AwaitedWord[], { awaitedWords, ...around }: Awaiting): AwaitedWord[] {
  const known = new Set(before);
  const canAnswer = (word: AwaitedWord): boolean => askedForWord(word, around).organizations.length > 0;
  return awaitedWords.map((word) => {
    if (known.has(word)) return word;
    const former = before.find(({ on, id }) => on === word.on && id === word.id);
    const asked = canAnswer(word) && (former === undefined || canAnswer(former));
    return asked ? word : { ...word, unasked: true };
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
