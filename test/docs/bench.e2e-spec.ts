import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

describe('npm run bench', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'alianza-bench-'));
  });

  afterAll(async () => {
    await rm(folder, { recursive: true });
  });

  it('measures every figure in a quick round', async () => {
    const file = join(folder, 'report.json');
    const bench = ['--enable-source-maps', 'dist/bench/cli.js', '--quick', '--json', file];
    const child = spawn(process.execPath, bench, { stdio: ['ignore', 'ignore', 'inherit'] });
    const [code] = await once(child, 'exit');
    expect(code).toBe(0);
    const { results } = JSON.parse(await readFile(file, 'utf8')) as { results: unknown[] };
    expect(results.length).toBeGreaterThan(0);
  }, 300_000);
});
