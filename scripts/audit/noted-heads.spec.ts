import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noteHeads, readHeads } from './noted-heads.js';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alianza-heads-'));
});

afterAll(() => rm(folder, { recursive: true }));

const heads = (number: number) => new Map([[`alliance-${number}`, { number, hash: `hash-${number}` }]]);

it('notes heads beside those of before, and touches what was noted only when all of the new is written', async () => {
  const file = join(folder, 'heads.json');
  expect(await readHeads(file)).toEqual(new Map());
  await noteHeads(file, new Map(), heads(1));
  // Whoever reads it meanwhile, as after a crash in the middle, finds what was there.
  const before = await open(file);
  await noteHeads(file, heads(1), heads(2));
  expect(Object.keys(JSON.parse(await before.readFile('utf8')) as object)).toEqual(['alliance-1']);
  await before.close();
  expect(await readHeads(file)).toEqual(new Map([...heads(1), ...heads(2)]));
});
