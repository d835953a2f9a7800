import type { CodeList, Labels, Language, Term } from './code-list.js';

/** Labels in the order es, en, pt, fr. */
export type LabelRow = readonly [es: string, en: string, pt: string, fr: string];

export const unreviewedTranslations: readonly Language[] = ['pt', 'fr'];

export function labelsOf([es, en, pt, fr]: LabelRow): Labels {
  return { es, en, pt, fr };
}

/** Terms of a small closed list, whose ids the code itself uses: the record's keys are the ids. */
export function termsOf(rows: Readonly<Record<string, LabelRow>>): readonly Term[] {
  return Object.entries(rows).map(([id, row]) => ({ id, labels: labelsOf(row) }));
}

/**
 * Terms of a large list, written as a table that a translator can read: one term a line,
 * `id | broader (may be empty) | es | en | pt | fr | aliases, separated by ; (optional)`.
 * @throws Error naming the line, when a line has no six columns.
 */
export function termsFromTable(table: string): readonly Term[] {
  const lines = table.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const [id, broader, es, en, pt, fr, aliases = '', ...rest] = line.split('|').map((cell) => cell.trim());
    if (!id || !es || !en || !pt || !fr || rest.length > 0) {
      throw new Error(`A line of a code list does not have its columns: ${line.trim()}`);
    }
    return {
      id,
      labels: { es, en, pt, fr },
      ...(broader ? { broader } : {}),
      ...(aliases ? { aliases: aliases.split(';').map((alias) => alias.trim()) } : {}),
    };
  });
}

/** A list of Alianza's own wording in four languages, of which pt and fr await a speaker. */
export function codeList(list: Omit<CodeList, 'notYetReviewedBySpeaker'>): CodeList {
  return { ...list, notYetReviewedBySpeaker: unreviewedTranslations };
}
