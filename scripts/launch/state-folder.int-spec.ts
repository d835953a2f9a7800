import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LaunchError } from './launch-error.js';
import { openStateFolder } from './state-folder.js';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alianza-state-'));
});

afterAll(() => rm(folder, { recursive: true }));

it('keeps the password that a first start was given, and refuses another one, with a sentence that names the key', async () => {
  const path = join(folder, 'given');
  expect((await openStateFolder(path, 'the first one')).samplePassword).toBe('the first one');
  await expect(openStateFolder(path, 'another one')).rejects.toThrow(LaunchError);
  await expect(openStateFolder(path, 'another one')).rejects.toThrow(/^ALIANZA_SAMPLE_PASSWORD .+sample-password/);
  expect((await openStateFolder(path, undefined)).samplePassword).toBe('the first one');
});

it.each(['too short', ' a space before it', 'long'.repeat(51)])(
  'keeps no password that no desk could have, which no later start could mend: %j',
  async (given) => {
    const path = join(folder, 'refused');
    await expect(openStateFolder(path, given)).rejects.toThrow(/^ALIANZA_SAMPLE_PASSWORD must have 12 to 200/);
    await expect(stat(join(path, 'sample-password'))).rejects.toMatchObject({ code: 'ENOENT' });
  },
);

it('makes two secrets where none was given, once', async () => {
  const path = join(folder, 'made');
  const made = await openStateFolder(path, '');
  expect(made.samplePassword).not.toBe(made.secret);
  expect(await openStateFolder(path, made.samplePassword)).toEqual(made);
});
