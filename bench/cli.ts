import { writeFile } from 'node:fs/promises';
import { Logger } from '@nestjs/common';
import { Command, InvalidArgumentError } from 'commander';
import { BenchServers } from './bench-servers.js';
import { document } from './document.js';
import type { Result } from './figure.js';
import { figures } from './figures/index.js';
import { describeMachine, mongodVersion } from './machine.js';
import { Progress } from './progress.js';
import { machineText, type Report, tableOf } from './report.js';
import { fullScale, quickScale } from './scale.js';

interface Options {
  readonly only?: readonly string[];
  readonly quick: boolean;
  readonly json?: string;
  readonly document: boolean;
  readonly seed: number;
}

function names(value: string): readonly string[] {
  const wanted = value.split(',').map((name) => name.trim());
  const unknown = wanted.filter((name) => !figures.some((figure) => figure.name === name));
  if (unknown.length === 0) return wanted;
  throw new InvalidArgumentError(
    `There is no ${unknown.join(', ')}; there are ${figures.map(({ name }) => name).join(', ')}.`,
  );
}

const page = 'docs/performance.md';

/** `npm run bench`: each figure beside its comparators, in pairs from one run. */
const options = new Command()
  .name('npm run bench --')
  .description(figures.map(({ name, about }) => `${name}: ${about}`).join('\n'))
  .option('--only <names>', 'only these figures, separated by commas', names)
  .option('--quick', 'one short pair of each, to see that it runs', false)
  .option('--json <file>', 'write the results there too')
  .option('--document', `put the results into ${page}`, false)
  .option('--seed <number>', 'of the workload', Number, 20270301)
  .parse()
  .opts<Options>();

const failures: unknown[] = [];

async function measure({ only, quick, seed }: Options): Promise<Report> {
  const scale = quick ? quickScale : fullScale;
  const progress = new Progress();
  const say = (line: string): void => progress.say(line);
  const machine = describeMachine();
  const startedAt = new Date().toISOString();
  const results: Result[] = [];
  let mongod = '';
  for (const figure of figures.filter(({ name }) => !only || only.includes(name))) {
    // Servers of its own each: no figure reads what another left in a topic.
    const servers = await BenchServers.in(say);
    try {
      mongod ||= await mongodVersion((await servers.mongod()).uri);
      results.push(...(await figure.run({ scale, seed, servers, progress })));
    } catch (error) {
      // The others took minutes: they are told in any case.
      failures.push(error);
      say(`${figure.name} failed`);
    } finally {
      await servers.close();
    }
  }
  const versions = { ...machine.versions, mongod };
  return { startedAt, scale: scale.name, pairs: scale.pairs, seed, machine: { ...machine, versions }, results };
}

// Services tell their own story; here only the figures count.
Logger.overrideLogger(false);
const report = await measure(options);
console.log(machineText(report));
console.log(tableOf(report));
if (options.json) await writeFile(options.json, `${JSON.stringify(report, undefined, 2)}\n`);
for (const failure of failures) console.error(failure);
if (failures.length > 0) process.exit(1);
if (options.document) await document(page, report);
process.exit(0);
