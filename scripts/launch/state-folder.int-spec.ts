import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
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

it('makes two secrets where none was given, once', async () => {
  const path = join(folder, 'made');
  const made = await openStateFolder(path, undefined);
  expect(made.samplePassword).not.toBe(made.secret);
  expect(await openStateFolder(path, made.samplePassword)).toEqual(made);
});
