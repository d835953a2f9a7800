import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exists } from './cache.js';
import { keepClasses } from './keep-classes.js';
import { type GuardedProcess, spawnGuarded } from './spawn-guarded.js';

describe('the classes of a program', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'alianza-classes-'));
  });

  afterAll(() => rm(folder, { recursive: true }));

  /** Writes its archive as Java does, and ends as it is told. */
  const program =
    (ending: string) =>
    async (flag: string): Promise<GuardedProcess> => {
      const draft = flag.slice(flag.indexOf('=') + 1);
      const writing = `trap '${ending}' TERM; echo classes > "$1"; echo open; while :; do sleep 0.01; done`;
      const started = await spawnGuarded('/bin/sh', ['-c', writing, 'program', draft]);
      await new Promise((resolve) => started.stdout?.once('data', resolve));
      return started;
    };

  it('are kept once it ended in good order, and asked for once', async () => {
    const archive = join(folder, 'whole.jsa');
    await keepClasses({ archive, launch: program('exit 143') });
    expect(await readFile(archive, 'utf8')).toBe('classes\n');
    await keepClasses({ archive, launch: () => Promise.reject(new Error('started again')) });
  });

  it('are not kept when it died meanwhile: half an archive would crash the next one', async () => {
    const archive = join(folder, 'half.jsa');
    await keepClasses({ archive, launch: program('kill -9 $$') });
    expect(await exists(archive)).toBe(false);
  });
});
