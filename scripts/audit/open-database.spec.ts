import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { secretFileIn } from '../launch/index.js';
import { AuditError } from './audit-error.js';
import { openDatabase } from './open-database.js';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alianza-audited-'));
});

afterAll(() => rm(folder, { recursive: true }));

it('starts no server where nothing was ever started, nor with a setting that is wrong: nobody would end it', async () => {
  await expect(openDatabase({}, folder)).rejects.toThrow(AuditError);
  await writeFile(secretFileIn(folder), 'a secret that is longer than thirty-two characters');
  await expect(openDatabase({ PORT: 'eighty' }, folder)).rejects.toThrow(/^PORT must be a whole number/);
  expect(await readdir(folder)).toEqual(['secret']);
});
