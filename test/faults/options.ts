import { Command, InvalidArgumentError, Option } from 'commander';
import type { Mode } from './plan.js';

export interface CampaignOptions {
  /** kill -9 cycles in sum. */
  readonly cycles: number;
  readonly seed: number;
  readonly modes: readonly Mode[];
  /** Of a scenario's id, or `mutants`. */
  readonly isWanted: (id: string) => boolean;
  readonly short: boolean;
  /** Where to write how many passed and failed. */
  readonly result?: string;
}

interface Given {
  readonly cycles: number;
  readonly seed: number;
  readonly mode: Mode | 'both';
  readonly only?: readonly string[];
  readonly short?: true;
  readonly result?: string;
}

/** What the campaign of `npm test` kills: every named point once in each mode. */
const shortCycles = 20;

/** Reads the command line; ends the process with one sentence when it makes no sense. */
export function readOptions(known: readonly string[]): CampaignOptions {
  const { mode, only, short, cycles, ...rest } = new Command()
    .description('Breaks a real system in every way of the list, and proves that nothing was lost or done twice.')
    .addOption(new Option('--cycles <n>', 'kill -9 cycles in sum').argParser(wholeNumber).default(shortCycles))
    .addOption(new Option('--seed <n>', 'replays the plan of an earlier run').argParser(wholeNumber).default(anySeed()))
    .addOption(new Option('--mode <mode>').choices(['embedded', 'distributed', 'both']).default('both'))
    .option('--only <ids>', `some of ${known.join(', ')}, separated by commas`, (text) => idsIn(text, known))
    .option('--short', `the campaign of npm test: ${shortCycles} cycles`)
    .option('--result <file>', 'writes how many passed and failed')
    .parse()
    .opts<Given>();
  return {
    ...rest,
    short: short ?? false,
    cycles: short ? shortCycles : cycles,
    modes: mode === 'both' ? ['embedded', 'distributed'] : [mode],
    isWanted: (id) => only?.includes(id) ?? true,
  };
}

const anySeed = (): number => Date.now() % 1_000_000;

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 0) throw new InvalidArgumentError('It must be a whole number.');
  return number;
}

function idsIn(text: string, known: readonly string[]): readonly string[] {
  const ids = text.split(',');
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown !== undefined) throw new InvalidArgumentError(`There is no ${unknown}.`);
  return ids;
}
