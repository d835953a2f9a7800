import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnGuarded } from '#stack';
import { environment } from '#config';

interface Row {
  readonly figure: string;
  readonly ours: { readonly median: number };
  readonly theirs: { readonly median: number };
  readonly met?: boolean;
}

/** Times are printed by the bench, not asserted: here it only has to run to its end and tell all of its figures. */
describe('npm run bench -- --quick', () => {
  let folder: string;
  let rows: readonly Row[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'alianza-bench-test-'));
    const json = join(folder, 'results.json');
    const log = join(folder, 'bench.log');
    const bench = await spawnGuarded(process.execPath, ['dist/bench/cli.js', '--quick', '--json', json], {
      env: environment,
      output: { file: log },
    });
    const { code } = await bench.exited;
    if (code !== 0) throw new Error(await readFile(log, 'utf8'));
    rows = (JSON.parse(await readFile(json, 'utf8')) as { results: Row[] }).results;
  }, 240_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each([
    'relay, outbox → Kafka',
    'consumer, projections',
    'consumer, reactions',
    'command, POST /v1/initiatives',
    'command with event, POST …/publish',
    'commit → handler, one process, p50',
    'commit → handler, Kafka, p99',
    'rebuild from 5000 events',
    'accepting on one alliance, 32 at once',
    'board of 4 alliances, p50',
    'board of 4 alliances, documents read for each',
    '80 dates in one minute',
    '80 dates in one minute, commands meanwhile, p50',
    'alliances with 80 dates ahead, idle',
    '2000 saved searches, one initiative, p99',
    'inbox entries for 300 followers',
    'an urgent notice meanwhile, later by',
    'mails, sent and written down',
    'event → client of the live stream, in one process, p95',
    'event → client of the live stream, over Kafka, p95',
    '20 clients of the live stream, memory each',
    '20 clients of the live stream, notices → the last one',
    'webhooks, signed and written down',
    'webhooks, one of 100 endpoints hangs',
    'idle platform, processor',
    'idle platform, busiest service',
  ])('measures %s beside its comparator', (figure) => {
    const row = rows.find((one) => one.figure === figure);
    expect(Number.isFinite(row?.ours.median)).toBe(true);
    expect(Number.isFinite(row?.theirs.median)).toBe(true);
    // A handler and a change stream may be told before the commit returns to who asked: such a latency is negative.
    if (!figure.startsWith('commit → handler')) {
      expect(row?.ours.median).toBeGreaterThanOrEqual(0);
      expect(row?.theirs.median).toBeGreaterThan(0);
    }
    expect(row?.met).toEqual(expect.any(Boolean));
  });
});
