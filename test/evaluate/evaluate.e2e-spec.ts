import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnGuarded } from '#stack';
import { environment } from '#config';

/** What the figures are is asked by the unit tests; here the command has to run to its end and say them. */
describe('npm run evaluate', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'alianza-evaluate-test-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const run = async (...command: readonly string[]) => {
    const log = join(folder, 'evaluate.log');
    const child = await spawnGuarded(process.execPath, command, { env: environment, output: { file: log } });
    const { code } = await child.exited;
    return { code, said: await readFile(log, 'utf8') };
  };

  it('says its figures with --quick', async () => {
    const { code, said } = await run('dist/scripts/evaluate/cli.js', '--quick');
    expect(said).toContain('ours, as shown');
    expect(said).toContain('Coalitions beside the exact optimum');
    expect(code).toBe(0);
  }, 120_000);

  it('writes the task with --dump, for the tools of others', async () => {
    expect((await run('dist/scripts/evaluate/cli.js', '--dump', folder)).code).toBe(0);
    const lines = async (name: string) => (await readFile(join(folder, name), 'utf8')).trim().split('\n');
    const [ranking, qrels, catalogue] = await Promise.all(['ranking.tsv', 'qrels.tsv', 'catalogue.tsv'].map(lines));
    expect(ranking?.[0]).toBe('query\trank\tdoc\tscore');
    expect(qrels?.[0]).toBe('query\tdoc\tgrade');
    expect(catalogue).toHaveLength(129);
    expect(new Set(qrels?.slice(1).map((line) => line.split('\t')[0])).size).toBe(119);
  }, 60_000);

  it('proposes coalitions for a file of instances', async () => {
    const file = join(folder, 'instances.json');
    const answers = join(folder, 'teams.json');
    const candidates = [
      { id: 'union', offers: ['training'], cost: 1, constituency: 'workers' },
      { id: 'chamber', offers: [], cost: 1, constituency: 'employers' },
    ];
    const limit = { members: 2, seats: { employers: { minimum: 1, maximum: 1 } } };
    await writeFile(file, JSON.stringify({ instances: [{ id: 'one', needs: ['training'], candidates, limit }] }));
    expect((await run('dist/scripts/evaluate/cli.js', '--coalitions', file, '--out', answers)).code).toBe(0);
    expect(JSON.parse(await readFile(answers, 'utf8'))).toEqual({ teams: { one: ['union', 'chamber'] } });
  }, 60_000);

  it('refuses what it cannot do with a sentence', async () => {
    const { code, said } = await run('dist/scripts/evaluate/cli.js', '--coalitions', join(folder, 'instances.json'));
    expect(code).toBe(1);
    expect(said).toMatch(/--coalitions needs --out, the file for the answers\.\n$/);
  }, 60_000);
});
