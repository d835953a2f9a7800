import { writeFile } from 'node:fs/promises';
import { playScenarios } from './campaign.js';
import { huntMutants } from './mutants/hunt.js';
import { readOptions } from './options.js';
import { type Mode, planCrashes } from './plan.js';
import { Random } from './random.js';
import { passed, report, type Row } from './report.js';
import { allScenarios } from './scenarios/all-scenarios.js';
import { scenarioIds, type Tell } from './scenarios/scenario.js';

const mutants = 'mutants';
const options = readOptions([...scenarioIds, mutants]);
const { seed, modes, isWanted, short, result } = options;
const plan = planCrashes(options, new Random(seed));
const scenarios = allScenarios(plan, options).filter(({ id }) => isWanted(id));
const tellAs =
  (who: string): Tell =>
  (line) =>
    console.log(`${who.padEnd('distributed'.length)}  ${line}`);
const campaign = async (mode: Mode): Promise<readonly Row[]> => {
  const wanted = scenarios.filter(({ briefly = mode }) => !short || briefly === mode);
  return playScenarios(mode, wanted, tellAs(mode));
};

console.log(`Faults with seed ${seed}`);
// Each has a system of its own and waits for it more than it works: they go on side by side.
const campaigns = [...modes.map(campaign), ...(isWanted(mutants) ? [huntMutants(tellAs(mutants))] : [])];
const rows = (await Promise.all(campaigns)).flat();
console.log(report(rows, seed));

const good = rows.filter(passed).length;
if (result !== undefined) await writeFile(result, JSON.stringify({ passed: good, failed: rows.length - good }));
// Processes that were killed in play may have left something waiting in this one.
process.exit(rows.length > 0 && good === rows.length ? 0 : 1);
