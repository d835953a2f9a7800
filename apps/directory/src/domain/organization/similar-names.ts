import { distance } from 'fastest-levenshtein';
import { firstNames, type Naming } from './search-keys.js';

/** Below this the field's own spellings differ more than different bodies do. */
const nearEnough = 0.85;
/** Words of fewer letters (de, la, of, the) are shared by everybody. */
const shortestWord = 4;
/** Hardly a body of the field is written in more ways. */
const mostNames = 16;
const mostWeighed = 1_000;

/**
 * Those of the candidates that may be the same body: one name equal, or nearly, in spelling or in its words. A hint for
 * a person who registers, never a refusal, so that its work is bounded whatever people write. Of each body the first 16
 * names are compared, each in its first 120 letters; names whose lengths differ by more than nearness allows are passed
 * over; and letters are compared of 1 000 pairs at most, in their order and in that of their words. After that, what is
 * equal is found still.
 * @param edits letters to insert, take away or exchange between two texts
 */
export function sameBodies<T extends { readonly profile: Naming }>(
  body: Naming,
  candidates: readonly T[],
  edits = distance,
): T[] {
  const names = comparedNames(body);
  let weighed = 0;
  const near = (a: string, b: string): boolean =>
    mayBeNear(a, b) && weighed++ < mostWeighed && (likeness(a, b, edits) >= nearEnough || sortedAlike(a, b, edits));
  return candidates.filter(({ profile }) => {
    const others = comparedNames(profile);
    return others.some((other) => names.includes(other)) || others.some((b) => names.some((a) => near(a, b)));
  });
}

/** What `sameBodies` compares of a body. */
export const comparedNames = (body: Naming): string[] => firstNames(body, mostNames);

/** The words worth looking up to find candidates for `sameBodies`: few and telling, longest first. */
export function tellingWords(names: readonly string[], most = 12): string[] {
  const words = new Set(names.flatMap((name) => name.split(' ')).filter((word) => word.length >= shortestWord));
  return [...words].sort((a, b) => b.length - a.length).slice(0, most);
}

/** Names of a few letters are acronyms: one letter apart is another body. Each letter more is an edit at least. */
function mayBeNear(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  const longer = Math.max(a.length, b.length);
  return shorter >= 8 && 1 - (longer - shorter) / longer >= nearEnough;
}

/** In [0, 1]. */
const likeness = (a: string, b: string, edits: typeof distance): number =>
  1 - edits(a, b) / Math.max(a.length, b.length);

function sortedAlike(a: string, b: string, edits: typeof distance): boolean {
  const sorted = (name: string): string => name.split(' ').sort().join(' ');
  return likeness(sorted(a), sorted(b), edits) >= nearEnough;
}
