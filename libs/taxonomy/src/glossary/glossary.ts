import { labelLanguages, type Language } from '../code-list.js';
import { development } from './development.js';
import { general } from './general.js';
import { institutions } from './institutions.js';
import { knowledge } from './knowledge.js';
import { migration } from './migration.js';
import { people } from './people.js';
import { places } from './places.js';
import { policy } from './policy.js';
import { protection } from './protection.js';
import { rights } from './rights.js';
import { sectors } from './sectors.js';
import { skills } from './skills.js';
import { verbs } from './verbs.js';
import { work } from './work.js';

/** What the field says in one way or another, and means the same by it. */
export interface Concept {
  /** Read by nobody but us; lists of matching are made anew when it changes. */
  readonly id: string;
  /** The words and phrases that mean it, in small letters. A phrase stands for what its words by themselves do not say. */
  readonly said: Readonly<Record<Language, readonly string[]>>;
}

const tables = [
  people,
  migration,
  work,
  sectors,
  skills,
  protection,
  rights,
  institutions,
  policy,
  development,
  knowledge,
  verbs,
  general,
  places,
];

/**
 * The words of the field in all four languages, written as tables that somebody of the field can read and correct: one
 * concept a line, `id | es | en | pt | fr`, what means the same in one language separated by `;`. The endings of plurals
 * and of verbs need not be written out; a word that has another beginning then ("promover", "promueve") is a word more.
 */
export const glossary: readonly Concept[] = tables.flatMap(conceptsFromTable);

/** @throws Error naming the line, when one does not have its columns */
export function conceptsFromTable(table: string): readonly Concept[] {
  const lines = table.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const [id = '', ...cells] = line.split('|').map((cell) => cell.trim());
    if (id === '' || cells.length !== labelLanguages.length || cells.includes('')) {
      throw new Error(`A line of the glossary does not have its columns: ${line.trim()}`);
    }
    const [es = [], en = [], pt = [], fr = []] = cells.map((cell) => cell.split(';').map((said) => said.trim()));
    return { id, said: { es, en, pt, fr } };
  });
}
