import { writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { playScenarios } from './campaign.js';
import { huntMutants } from './mutants/hunt.js';
import { type Mode, planCrashes } from './plan.js';
import { Random } from './random.js';
import { passed, report, type Row } from './report.js';
import { allScenarios } from './scenarios/all-scenarios.js';

interface Options {
  readonly cycles: string;
  readonly seed: string;
  readonly mode: Mode | 'both';
  readonly only?: string;
  readonly short?: true;
  readonly result?: string;
}

/** What the short campaign, a part of `npm test`, kills. */
const shortCycles = '20';

const options = new Command()
  .description('Breaks a real system in every way of the list, and proves that nothing was lost or done twice.')
  .option('--cycles <n>', 'kill -9 cycles in sum', shortCycles)
  .option('--seed <n>', 'replays the plan of an earlier run', String(Date.now() % 1_000_000))
  .option('--mode <mode>', 'embedded, distributed or both', 'both')
  .option('--only <ids>', 'scenarios by id, separated by commas; `mutants` is one')
  .option('--short', `the campaign of npm test: ${shortCycles} cycles`)
  .option('--result <file>', 'writes how many passed and failed')
  .parse()
  .opts<Options>();

const seed = Number(options.seed);
const modes: readonly Mode[] = options.mode === 'both' ? ['embedded', 'distributed'] : [options.mode];
const plan = planCrashes(Number(options.short ? shortCycles : options.cycles), modes, new Random(seed));
const wanted = options.only?.split(',');
const scenarios = allScenarios(plan).filter(({ id }) => wanted?.includes(id) ?? true);
const tell = (line: string): void => console.log(line);

tell(`Faults with seed ${seed}`);
const rows: Row[] = [];
if (wanted?.includes('mutants') ?? true) rows.push(...(await huntMutants(tell)));
for (const mode of modes) rows.push(...(await playScenarios(mode, scenarios, tell)));
tell(report(rows, seed));

const good = rows.filter(passed).length;
if (options.result !== undefined) {
  await writeFile(options.result, JSON.stringify({ passed: good, failed: rows.length - good }));
}
// Processes that were killed in play may have left something waiting in this one.
process.exit(rows.length > 0 && good === rows.length ? 0 : 1);
