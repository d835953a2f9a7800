import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Answers } from './measure.js';
import type { Task } from './task.js';

/**
 * Writes the task with our answers, so that others can measure them with tools of their own: `ranking.tsv` (query, rank,
 * doc, score), `qrels.tsv` (query, doc, grade), `catalogue.tsv` (doc, small). Ranks are places as shown; a score is
 * that of the first stage.
 */
export async function dump(folder: string, { questions, organizations, small }: Task, answers: Answers): Promise<void> {
  await mkdir(folder, { recursive: true });
  const ranking = questions.flatMap(({ id }) =>
    (answers.get(id) ?? []).map(({ id: organization, score }, at) => [id, at + 1, organization, score]),
  );
  const qrels = questions.flatMap(({ id, partners }) => [...partners].map((organization) => [id, organization, 1]));
  const catalogue = organizations.map((organization) => [organization, small.has(organization) ? 1 : 0]);
  await writeFile(join(folder, 'ranking.tsv'), tsv(['query', 'rank', 'doc', 'score'], ranking));
  await writeFile(join(folder, 'qrels.tsv'), tsv(['query', 'doc', 'grade'], qrels));
  await writeFile(join(folder, 'catalogue.tsv'), tsv(['doc', 'small'], catalogue));
}

type Cell = string | number;

const tsv = (head: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  [head, ...rows].map((cells) => `${cells.map(clean).join('\t')}\n`).join('');

const clean = (cell: Cell): string => String(cell).replace(/\s+/g, ' ');
