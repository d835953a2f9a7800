import { distance } from 'fastest-levenshtein';

/** Below this the field's own spellings differ more than different bodies do. */
const nearEnough = 0.85;
/** Words of fewer letters (de, la, of, the) are shared by everybody. */
const shortestWord = 4;

/**
 * Whether two sets of written names (see `writtenNames`) may mean the same body: one name equal, or nearly, in
 * spelling or in its words. A hint for a person who registers, never a refusal.
 */
export function maySameBody(a: readonly string[], b: readonly string[]): boolean {
  return a.some((one) => b.some((other) => one === other || likeness(one, other) >= nearEnough));
}

/** The words worth looking up to find candidates for `maySameBody`: few and telling, longest first. */
export function tellingWords(names: readonly string[], most = 12): string[] {
  const words = new Set(names.flatMap((name) => name.split(' ')).filter((word) => word.length >= shortestWord));
  return [...words].sort((a, b) => b.length - a.length).slice(0, most);
}

/** In [0, 1]. Names of a few letters are acronyms: one letter apart is another body. */
function likeness(a: string, b: string): number {
  if (Math.min(a.length, b.length) < 8) return 0;
  const sorted = (name: string): string => name.split(' ').sort().join(' ');
  const edits = Math.min(distance(a, b), distance(sorted(a), sorted(b)));
  return 1 - edits / Math.max(a.length, b.length);
}
