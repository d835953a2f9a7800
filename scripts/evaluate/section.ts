import Table from 'cli-table3';

/** Something that is promised, and whether it was kept. */
export interface Goal {
  readonly what: string;
  readonly met: boolean;
}

/** One question that was asked of the matcher, with its answer as a table. */
export interface Section {
  readonly title: string;
  /** One or two sentences: what was done, and on what. */
  readonly about: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly goals: readonly Goal[];
}

/** For the terminal. */
export function terminalText({ title, about, head, rows, goals }: Section): string {
  const table = new Table({ head: [...head], style: { head: [], border: [] } });
  table.push(...rows.map((row) => [...row]));
  const promises = goals.map(({ what, met }) => `${met ? 'yes' : 'NO '}  ${what}`);
  return [`\n${title}`, about, table.toString(), ...promises].join('\n');
}

/** For docs/matching.md. */
export function markdownText({ title, about, head, rows, goals }: Section): string {
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  const promises = goals.map(({ what, met }) => `- ${what}: ${met ? 'yes' : '**no**'}`);
  return [`### ${title}`, '', about, '', ...lines, '', ...promises].join('\n');
}

/** Three digits after the point, as the tables of the literature have them. */
export const share = (value: number): string => value.toFixed(3);

export const atLeast = (what: string, value: number, goal: number): Goal => ({
  what: `${what} ${share(value)} ≥ ${goal}`,
  met: value >= goal,
});

export const atMost = (what: string, value: number, goal: number): Goal => ({
  what: `${what} ${share(value)} ≤ ${goal}`,
  met: value <= goal,
});
