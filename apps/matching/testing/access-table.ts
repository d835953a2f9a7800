import { readFileSync } from 'node:fs';

export interface AccessRow {
  readonly record: string;
  /** `GET /v1/suggestions/{id}`. */
  readonly route: string;
  /** By caller: `yes`, or the status that refuses. */
  readonly answers: Readonly<Record<string, string>>;
}

/** The table of docs/access/matching.md: the expectations are there, never in the code. */
export function accessTable(): readonly AccessRow[] {
  const page = readFileSync(new URL('../../../docs/access/matching.md', import.meta.url), 'utf8');
  const [header = [], , ...rows] = page
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  return rows.map(([record = '', route = '', ...cells]) => ({
    record,
    route,
    answers: Object.fromEntries(header.slice(2).map((caller, at) => [caller, cells[at] ?? ''])),
  }));
}
