import { readFileSync } from 'node:fs';

export interface AccessRow<Caller extends string = string> {
  readonly record: string;
  /** `GET /v1/alliances/{id}` */
  readonly route: string;
  /** By caller: `yes`, or the status of the refusal. */
  readonly expected: Readonly<Record<Caller, string>>;
}

/**
 * The table of docs/access/<page>.md, which is written by hand: the tests expect what it says.
 * @param callers its columns; a page that has others is refused
 */
export function accessTable<Caller extends string>(page: string, callers?: readonly Caller[]): AccessRow<Caller>[] {
  const [header = [], , ...lines] = readFileSync(`docs/access/${page}.md`, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map(cellsOf);
  const columns = header.slice(2);
  if (callers && columns.join() !== callers.join()) throw new Error(`docs/access/${page}.md has ${columns.join(', ')}`);
  return lines.map(([record = '', route = '', ...cells]) => ({
    record,
    route,
    expected: Object.fromEntries(columns.map((caller, at) => [caller, cells[at] ?? ''])) as Record<Caller, string>,
  }));
}

const cellsOf = (line: string): string[] =>
  line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());

/** Whether a status is what a cell says; a state that forbids (409) is no matter of access. */
export function agrees(cell: string, status: number): boolean {
  return cell === 'yes' ? status < 500 && ![401, 403, 404].includes(status) : status === Number(cell);
}
