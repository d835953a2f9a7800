import { Command } from 'commander';
import { staleFiles, writeFiles } from './generated-file.js';
import { generatedFiles } from './generated-files.js';
import { PlatformModule } from '../../apps/platform/src/platform.module.js';

/** `npm run generate`: writes the documents that are made from the code; with `--check` only says which are stale. */
const program = new Command('generate')
  .description('write the documents that are made from the code')
  .option('--check', 'write nothing; end with code 1 when a file is not as the code makes it');

const { check = false } = program.parse().opts<{ check?: boolean }>();
const files = await generatedFiles(PlatformModule);
const stale = await staleFiles(files);
if (!check) {
  await writeFiles(files);
  console.log(stale.length === 0 ? 'All documents were up to date.' : `Written: ${stale.join(', ')}.`);
} else if (stale.length > 0) {
  for (const path of stale) console.error(`${path} is not what the code makes of it: run \`npm run generate\`.`);
  process.exitCode = 1;
}
