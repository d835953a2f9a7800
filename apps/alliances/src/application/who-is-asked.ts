import type { AllianceRecord } from '../domain/record/alliance-record.js';
import { askedForWord } from '../domain/week/owed-words.js';

/**
 * Whose word is awaited on what was just promised, delivered or counted, and why theirs.
 * @throws Error for what awaits none
 */
export function whoIsAsked(id: string, record: AllianceRecord): { readonly asked: string[]; readonly because: string } {
  const word = record.awaitedWords.find((one) => one.id === id);
  if (!word) throw new Error(`Nothing of ${id} awaits a word.`);
  const { organizations, because } = askedForWord(word, record);
  return { asked: [...organizations], because };
}
