import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { document, resultsText } from './document.js';
import { compare } from './figure.js';
import type { Report } from './report.js';

const report: Report = {
  startedAt: '2027-03-01T12:00:00.000Z',
  scale: 'full',
  pairs: 1,
  seed: 1,
  machine: { processor: 'any', cores: 2, memoryGiB: 4, system: 'linux', load: 0.1, versions: { node: '20' } },
  results: [
    compare({
      figure: 'sending',
      unit: 'events/s',
      comparator: 'raw client',
      ours: [50],
      theirs: [100],
      goal: { of: 'ratio', bound: 'at least', value: 0.6 },
    }),
  ],
};

describe('the page of results', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'alianza-page-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('says when a goal is missed', () => {
    const row =
      '| sending | 50.0 events/s | raw client: 100 events/s | 0.500 / 0.500 / 0.500 | ratio ≥ 0.6 | **no** | 2027-03-01 |';
    expect(resultsText(report)).toContain(row);
  });

  it('keeps what people wrote around the results, and one table however often it is written', async () => {
    const page = join(folder, 'page.md');
    const marks =
      'before\n<!-- results: written by `npm run bench -- --document` -->\nold\n<!-- end of results -->\nafter\n';
    await writeFile(page, marks);
    await document(page, report);
    const once = await readFile(page, 'utf8');
    await document(page, report);
    expect(await readFile(page, 'utf8')).toBe(once);
    expect(once).toMatch(/^before\n[^]*\nafter\n$/);
    expect(once).not.toContain('old');
  });

  it('keeps the rows of figures that this run did not measure, with their day', async () => {
    const page = join(folder, 'page.md');
    const row = (figure: string, comparator: string): string =>
      `| ${figure} | 1 events/s | ${comparator}: 2 events/s | 1 / 1 / 1 | – | – | 2026-11-28 |`;
    const former = [row('sending', 'raw client'), row('sending', 'one: by one'), row('reading', 'raw client')];
    const head =
      '| figure | ours | comparator | ratio | goal | met | day |\n| --- | --- | --- | --- | --- | --- | --- |';
    const marks = ['<!-- results: written by `npm run bench -- --document` -->', '<!-- end of results -->'];
    await writeFile(page, [marks[0], '', head, ...former, '', marks[1], ''].join('\n'));
    await document(page, report);
    const rows = (await readFile(page, 'utf8')).split('\n').filter((line) => /events\/s/.test(line));
    expect(rows.map((line) => line.split('|').map((cell) => cell.trim()))).toEqual([
      expect.arrayContaining(['sending', '50.0 events/s', '2027-03-01']),
      expect.arrayContaining(['sending', 'one: by one: 2 events/s', '2026-11-28']),
      expect.arrayContaining(['reading', 'raw client: 2 events/s', '2026-11-28']),
    ]);
  });

  it('refuses a page that has no place for them', async () => {
    const page = join(folder, 'page.md');
    await writeFile(page, 'nothing');
    await expect(document(page, report)).rejects.toThrow('where the results belong');
  });
});
