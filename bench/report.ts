import Table from 'cli-table3';
import type { Goal, Result } from './figure.js';
import type { Machine } from './machine.js';
import type { Spread } from './statistics.js';

export interface Report {
  readonly startedAt: string;
  readonly scale: string;
  readonly pairs: number;
  readonly seed: number;
  readonly machine: Machine;
  readonly results: readonly Result[];
}

/** For the terminal: medians, ratios as minimum / median / maximum. */
export function tableOf({ results }: Report): string {
  const table = new Table({
    head: ['figure', 'ours', 'comparator', 'theirs', 'ratio (min / median / max)', 'goal', 'met'],
    style: { head: [], border: [] },
    wordWrap: true,
    colWidths: [26, 18, 24, 18, 24, 20, 6],
  });
  for (const { figure, unit, ours, comparator, theirs, ratio, goal, met } of results) {
    table.push([
      figure,
      `${short(ours.median)} ${unit}`,
      comparator,
      `${short(theirs.median)} ${unit}`,
      spreadText(ratio),
      goal ? goalText(goal, unit) : '–',
      met === undefined ? '–' : met ? 'yes' : 'NO',
    ]);
  }
  return table.toString();
}

/** One sentence on where and with what. */
export function machineText({ machine, scale, pairs, seed }: Report): string {
  const { processor, cores, memoryGiB, system, load, versions } = machine;
  const used = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return `${processor}, ${cores} cores, ${memoryGiB} GiB, ${system}, load ${load} before; ${used.join(', ')}; ${scale}, ${pairs} pairs, seed ${seed}`;
}

export const spreadText = (spread: Spread | undefined): string =>
  spread ? `${short(spread.minimum)} / ${short(spread.median)} / ${short(spread.maximum)}` : '–';

export function goalText({ of, bound, value, aim }: Goal, unit: string): string {
  const sign = bound === 'at least' ? '≥' : '≤';
  const what = of === 'ratio' ? `ratio ${sign} ${value}` : `${sign} ${value} ${unit}`;
  return aim === undefined ? what : `${what} (aim ${aim})`;
}

/** Three digits that count. */
export function short(value: number): string {
  if (value === 0) return '0';
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  return value.toFixed(Math.min(digits, 4));
}
