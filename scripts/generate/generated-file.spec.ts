import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { staleFiles, writeFiles } from './generated-file.js';

describe('generated files', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'alianza-generate-'));
  });

  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  it('are stale when missing or different, and fresh once written', async () => {
    const kept = { path: join(folder, 'kept.md'), content: 'kept\n' };
    const changed = { path: join(folder, 'changed.md'), content: 'before\n' };
    expect(await staleFiles([kept, changed])).toEqual([kept.path, changed.path]);
    await writeFiles([kept, changed]);
    expect(await staleFiles([kept, changed])).toEqual([]);
    expect(await staleFiles([kept, { ...changed, content: 'after\n' }])).toEqual([changed.path]);
  });
});
