import type { Alliance } from '../domain/alliance/alliance.js';
import type { AwaitedWord } from '../domain/week/awaited-words.js';

/**
 * Promises of before it was kept whether anybody was asked: while an alliance formed, nobody was. Of later ones it is kept
 * how often they had changed.
 */
export function withUnasked(
  words: readonly AwaitedWord[],
  { status, constitutedAt = '' }: Pick<Alliance, 'status' | 'constitutedAt'>,
): readonly AwaitedWord[] {
  return words.map((word) => {
    const wasPromised = word.on === 'commitment' && word.changes === undefined && word.since < constitutedAt;
    return status === 'forming' || wasPromised ? { ...word, unasked: true } : word;
  });
}
