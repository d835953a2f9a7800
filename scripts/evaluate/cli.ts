import { Command } from 'commander';
import { Progress } from '../../bench/progress.js';
import { readSample } from '../../data/americas/sample.js';
import { proposeForFile } from './coalitions/propose-file.js';
import { evaluate, fullExtent, quickExtent } from './evaluate.js';
import { documentSections } from './document.js';
import { terminalText } from './section.js';
import { answer } from './three-w/measure.js';
import { dump } from './three-w/dump.js';
import { productRanker, wholly } from './three-w/product-ranker.js';
import { readRows } from './three-w/rows.js';
import { evaluateTexts } from './texts.js';
import { taskOf } from './three-w/task.js';

interface Options {
  readonly quick: boolean;
  readonly document: boolean;
  readonly dump?: string;
  readonly coalitions?: string;
  readonly texts?: string;
  readonly out?: string;
}

const page = 'docs/matching.md';
const whoDidWhatWhere = 'bench/data/ebola-3w.json';
const americas = 'data/americas';

/** `npm run evaluate`: how good the matcher is, on data that nobody here wrote. */
const options = new Command()
  .name('npm run evaluate --')
  .description('Holds the matcher against who really worked together, beside simple rankers.')
  .option('--quick', 'few rounds, to see that it runs', false)
  .option('--document', `put the results into ${page}`, false)
  .option('--dump <folder>', 'write the task and our lists as shown there, and nothing else')
  .option('--coalitions <file>', 'propose a coalition for each instance of this file, and nothing else; needs --out')
  .option('--texts <file>', 'score the rated pairs of this file by their texts, and nothing else; needs --out')
  .option('--out <file>', 'where the answers go')
  .parse()
  .opts<Options>();

async function run({ quick, document, dump: folder, coalitions, texts, out }: Options): Promise<void> {
  if (coalitions !== undefined) {
    if (out === undefined) throw new Error('--coalitions needs --out, the file for the answers.');
    return proposeForFile(coalitions, out);
  }
  if (texts !== undefined) {
    if (out === undefined) throw new Error('--texts needs --out, the file for the answers.');
    const unknown = await evaluateTexts(texts, out);
    if (unknown > 0)
      console.error(`${unknown} rated pairs name a profile or an item that ${texts} does not have: 0 each.`);
    return;
  }
  const task = taskOf(await readRows(whoDidWhatWhere));
  if (folder !== undefined) {
    return dump(folder, task, answer(productRanker(wholly(task.small), 'second'), task, 'seed 1'));
  }
  const sections = await evaluate(
    { task, sample: readSample(americas) },
    quick ? quickExtent : fullExtent,
    new Progress(),
  );
  for (const section of sections) console.log(terminalText(section));
  if (document) await documentSections(page, sections);
}

try {
  await run(options);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
