import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { cacheFolder, installWhole } from './cache.js';

describe('installWhole', () => {
  let cache: string;
  beforeEach(async () => {
    cache = await mkdtemp(join(tmpdir(), 'alianza-cache-'));
  });
  afterEach(() => rm(cache, { recursive: true }));

  it('leaves nothing behind when filling fails', async () => {
    const failing = installWhole(join(cache, 'kafka'), async (draft) => {
      await writeFile(join(draft, 'half.jar'), '');
      throw new Error('the line was cut');
    });
    await expect(failing).rejects.toThrow('the line was cut');
    expect(await readdir(cache)).toEqual([]);
  });

  it('keeps one whole folder of two made at once', async () => {
    const install = (by: string): Promise<void> =>
      installWhole(join(cache, 'kafka'), async (draft) => {
        await writeFile(join(draft, 'one.jar'), by);
        await writeFile(join(draft, 'two.jar'), by);
      });
    await Promise.all([install('first'), install('second')]);
    expect(await readdir(cache)).toEqual(['kafka']);
    const [one, two] = await Promise.all(
      ['one.jar', 'two.jar'].map((name) => readFile(join(cache, 'kafka', name), 'utf8')),
    );
    expect(one).toBe(two);
  });
});

describe('cacheFolder', () => {
  it('is ALIANZA_CACHE where it is given', () => {
    expect(cacheFolder({ ALIANZA_CACHE: '/srv/cache' })).toBe('/srv/cache');
    expect(cacheFolder({})).toMatch(/\.cache\/alianza$/);
  });
});
