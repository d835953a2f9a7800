import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { goalText, machineText, type Report, short, spreadText } from './report.js';

const begin = '<!-- results: written by `npm run bench -- --document` -->';
const end = '<!-- end of results -->';

/**
 * Puts the results in the place of the former ones, between two marks of a page.
 * @throws Error when the page has no such marks
 */
export async function document(file: string, report: Report): Promise<void> {
  const page = await readFile(file, 'utf8');
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${file} does not say where the results belong.`);
  const next = `${page.slice(0, from + begin.length)}\n\n${resultsText(report)}\n\n${page.slice(to)}`;
  await writeFile(file, await format(next, { ...(await resolveConfig(file)), parser: 'markdown' }));
}

/** @internal */
export function resultsText(report: Report): string {
  const rows = report.results.map(({ figure, unit, ours, comparator, theirs, ratio, goal, met }) => [
    figure,
    `${short(ours.median)} ${unit}`,
    `${comparator}: ${short(theirs.median)} ${unit}`,
    spreadText(ratio),
    goal ? goalText(goal, unit) : '–',
    met === undefined ? '–' : met ? 'yes' : '**no**',
  ]);
  const head = ['figure', 'ours', 'comparator', 'ratio: minimum / median / maximum', 'goal', 'met'];
  const table = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return [`${report.startedAt.slice(0, 10)}, ${machineText(report)}.`, '', ...table].join('\n');
}
