import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { goalText, machineText, type Report, short, spreadText } from './report.js';

const begin = '<!-- results: written by `npm run bench -- --document` -->';
const end = '<!-- end of results -->';

/** Of a table as prettier writes it. */
const isRow = (line: string): boolean => line.startsWith('| ') && !/^\| (figure |-)/.test(line);
const cellsOf = (row: string): readonly string[] => row.split('|').map((cell) => cell.trim());

/**
 * Puts the results in the place of the former ones, between two marks of a page. Of a run of some figures only their
 * rows are new: those of the others stay, each with its day.
 * @throws Error when the page has no such marks
 */
export async function document(file: string, report: Report): Promise<void> {
  const page = await readFile(file, 'utf8');
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${file} does not say where the results belong.`);
  const former = page.slice(from, to);
  const next = `${page.slice(0, from + begin.length)}\n\n${resultsText(report, former)}\n\n${page.slice(to)}`;
  await writeFile(file, await format(next, { ...(await resolveConfig(file)), parser: 'markdown' }));
}

/** @internal */
export function resultsText(report: Report, former = ''): string {
  const day = report.startedAt.slice(0, 10);
  const rows = report.results.map(({ figure, unit, ours, comparator, theirs, ratio, goal, met }) => [
    figure,
    `${short(ours.median)} ${unit}`,
    `${comparator}: ${short(theirs.median)} ${unit}`,
    spreadText(ratio),
    goal ? goalText(goal, unit) : '–',
    met === undefined ? '–' : met ? 'yes' : '**no**',
    day,
  ]);
  const head = ['figure', 'ours', 'comparator', 'ratio: minimum / median / maximum', 'goal', 'met', 'day'];
  const table = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return [`${day}, ${machineText(report)}.`, '', ...table, ...keptRows(former, report)].join('\n');
}

/** Whatever this run did not measure; a row that it did is told by its figure and its comparator. */
function keptRows(former: string, { results }: Report): readonly string[] {
  const measured = new Set(results.map(({ figure, comparator }) => `${figure}|${comparator}`));
  return former.split('\n').filter((line) => {
    const [, figure = '', , beside = ''] = cellsOf(line);
    return isRow(line) && !measured.has(`${figure}|${beside.slice(0, beside.lastIndexOf(':'))}`);
  });
}
