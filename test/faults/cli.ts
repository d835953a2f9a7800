import { writeFile } from 'node:fs/promises';
import { playScenarios } from './campaign.js';
import { huntMutants } from './mutants/hunt.js';
import { readOptions } from './options.js';
import { planCrashes } from './plan.js';
import { Random } from './random.js';
import { passed, report, type Row } from './report.js';
import { allScenarios } from './scenarios/all-scenarios.js';

const mutants = 'mutants';
const options = readOptions([...allScenarios([]).map(({ id }) => id), mutants]);
const { seed, modes, isWanted, short, result } = options;
const scenarios = allScenarios(planCrashes(options, new Random(seed))).filter(({ id }) => isWanted(id));
const tell = (line: string): void => console.log(line);

tell(`Faults with seed ${seed}`);
const rows: Row[] = [];
if (isWanted(mutants)) rows.push(...(await huntMutants(tell)));
for (const mode of modes) {
  const wanted = scenarios.filter(({ briefly = mode }) => !short || briefly === mode);
  rows.push(...(await playScenarios(mode, wanted, tell)));
}
tell(report(rows, seed));

const good = rows.filter(passed).length;
if (result !== undefined) await writeFile(result, JSON.stringify({ passed: good, failed: rows.length - good }));
// Processes that were killed in play may have left something waiting in this one.
process.exit(rows.length > 0 && good === rows.length ? 0 : 1);
