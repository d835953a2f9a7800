import { readFileSync } from 'node:fs';

export const callers = ['nobody', 'another', 'partner', 'secretariat', 'reader', 'editor'] as const;
export type CallerName = (typeof callers)[number];

export interface AccessRow {
  /** What follows `initiative, `: `draft`, or the visibility of a published one. */
  readonly record: string;
  /** `GET /v1/initiatives/{id}` */
  readonly route: string;
  /** `yes`, or the status of the refusal. */
  readonly expected: Readonly<Record<CallerName, string>>;
}

/** The rows of docs/access/proposals.md, which is written by hand: the tests expect what it says. */
export function accessRows(): AccessRow[] {
  const text = readFileSync(new URL('../../../docs/access/proposals.md', import.meta.url), 'utf8');
  const lines = text.split('\n').filter((line) => /^\|.*\/v1\//.test(line));
  return lines.map((line) => {
    const [record = '', route = '', ...cells] = line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim());
    const expected = Object.fromEntries(callers.map((caller, index) => [caller, cells[index] ?? '']));
    return { record: record.replace('initiative, ', ''), route, expected: expected as Record<CallerName, string> };
  });
}

/** Whether a status is what the table's cell says; a state that forbids (409) is no matter of access. */
export function agrees(cell: string, status: number): boolean {
  return cell === 'yes' ? status < 300 || status === 409 : status === Number(cell);
}
