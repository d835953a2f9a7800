import { countBy, type Row } from './rows.js';

/** One initiative whose partners are hidden: who was there is asked of everything else that is known. */
export interface Question {
  readonly id: string;
  readonly activity: string;
  readonly place: string;
  /** Who really did this activity in this place. */
  readonly partners: ReadonlySet<string>;
  /** What is left when the rows of this activity in this place are hidden. */
  readonly known: readonly Row[];
}

export interface Task {
  readonly organizations: readonly string[];
  readonly questions: readonly Question[];
  /** Organisations with at most three rows. */
  readonly small: ReadonlySet<string>;
}

const fewestPartners = 3;
const mostRowsOfASmallOne = 3;

/** Every activity in a place that at least three organisations did together. */
export function taskOf(rows: readonly Row[]): Task {
  const sizes = countBy(rows, ({ organization }) => organization);
  return {
    organizations: [...sizes.keys()].sort(),
    questions: [...groupedByDeed(rows)]
      .filter(([, together]) => together.length >= fewestPartners)
      .map(([id, together]) => questionOf(id, together, rows))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    small: new Set([...sizes].filter(([, size]) => size <= mostRowsOfASmallOne).map(([organization]) => organization)),
  };
}

function questionOf(id: string, together: readonly Row[], rows: readonly Row[]): Question {
  const { activity = '', place = '' } = together[0] ?? {};
  const hidden = new Set(together);
  const partners = new Set(together.map(({ organization }) => organization));
  return { id, activity, place, partners, known: rows.filter((row) => !hidden.has(row)) };
}

function groupedByDeed(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${row.activity} in ${row.place}`;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(row);
  }
  return groups;
}
