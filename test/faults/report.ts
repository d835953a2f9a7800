import Table from 'cli-table3';
import type { Finding, FindingKind } from './checker/findings.js';
import type { Mode } from './plan.js';

/** What one scenario did in one mode. */
export interface Row {
  readonly scenario: string;
  readonly mode: Mode | 'in process';
  /** How often something was broken. */
  readonly cycles: number;
  readonly acknowledged: number;
  readonly findings: readonly Finding[];
  /** Why it could not be carried out, or did not behave as expected meanwhile. */
  readonly failure?: string;
  readonly seconds: number;
}

/** One cause has many effects: the first tell which. */
const shown = 15;

const count = (rows: readonly Row[], kind: FindingKind): number =>
  rows.reduce((sum, { findings }) => sum + findings.filter((finding) => finding.kind === kind).length, 0);

const kills = (rows: readonly Row[]): number =>
  rows.filter(({ scenario }) => /^F([123]|3[234])$/.test(scenario)).reduce((sum, { cycles }) => sum + cycles, 0);

export const passed = ({ findings, failure }: Row): boolean => findings.length === 0 && failure === undefined;

/** The table, what went wrong, and the figures that count. */
export function report(rows: readonly Row[], seed: number): string {
  const table = new Table({
    head: ['scenario', 'mode', 'cycles', 'acknowledged', 'lost', 'repeated', 'out of order', 'other', 'seconds'],
    style: { head: [], border: [] },
  });
  for (const row of rows) {
    const { scenario, mode, cycles, acknowledged, seconds, failure } = row;
    const [lost, repeated, disorder] = (['lost', 'repeated', 'out of order'] as const).map((kind) =>
      count([row], kind),
    );
    const other = count([row], 'without cause') + count([row], 'unfinished') + (failure === undefined ? 0 : 1);
    table.push([scenario, mode, cycles, acknowledged, lost, repeated, disorder, other, seconds.toFixed(1)]);
  }
  const wrong = rows.flatMap(({ scenario, mode, findings, failure }) => [
    ...(failure === undefined ? [] : [`${scenario}, ${mode}: ${failure}`]),
    ...findings.slice(0, shown).map(({ kind, text }) => `${scenario}, ${mode}: ${kind}: ${text}`),
    ...(findings.length > shown ? [`${scenario}, ${mode}: and ${findings.length - shown} more`] : []),
  ]);
  const figures = `kill -9 cycles ${kills(rows)}, lost ${count(rows, 'lost')}, repeated ${count(rows, 'repeated')}`;
  return [table.toString(), ...wrong, `seed ${seed}`, figures].join('\n');
}
