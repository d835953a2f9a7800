import { services } from '#contracts';
import { readdirSync, readFileSync } from 'node:fs';

export interface AccessRow {
  /** The page of docs/access that has it. */
  readonly page: string;
  readonly record: string;
  /** `GET /v1/suggestions/{id}`, with the query that the row is about where it names one. */
  readonly route: string;
  /** By caller: `yes`, or the status of the refusal. */
  readonly expected: Readonly<Record<string, string>>;
}

const folder = new URL('../../docs/access/', import.meta.url);

/** All tables of docs/access, which are written by hand: the tests expect what they say. */
export const accessRows = (): AccessRow[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .flatMap((file) => rowsOf(file.replace('.md', ''), readFileSync(new URL(file, folder), 'utf8')));

function rowsOf(page: string, text: string): AccessRow[] {
  const [header = [], , ...lines] = text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
  return lines.map(([record = '', route = '', ...cells]) => ({
    page,
    record,
    route,
    expected: Object.fromEntries(header.slice(2).map((caller, at) => [caller, cells[at] ?? ''])),
  }));
}

/** The route of a row, as docs/openapi.json names it. `{service}` stands for each service. */
export const routesOf = ({ route }: AccessRow): string[] => {
  const [name = ''] = route.split('?');
  return name.includes('{service}') ? services.map((service) => name.replace('{service}', service)) : [name];
};

/** Whether a status is what the table's cell says; a state that forbids (409) is no matter of access. */
export function agrees(cell: string, status: number): boolean {
  return cell === 'yes' ? status < 500 && ![401, 403, 404].includes(status) : status === Number(cell);
}
