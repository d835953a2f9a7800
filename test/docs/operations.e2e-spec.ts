import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { environment } from '#config';
import { services } from '#contracts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSystem, type TestSystem } from '../e2e/test-system.js';

const run = promisify(execFile);
const unknownId = '0198c0de-0000-7000-8000-000000000001';

describe('npm run operations', () => {
  let system: TestSystem;

  beforeAll(async () => {
    system = await startTestSystem();
  }, 120_000);

  afterAll(async () => {
    await system.stop();
  }, 60_000);

  const operations = async (password: string, ...given: string[]): Promise<string> => {
    const env = { PATH: process.execPath, ALIANZA_SAMPLE_PASSWORD: password };
    const all = ['dist/scripts/operations/cli.js', '--url', system.url, ...given];
    const { stdout } = await run(process.execPath, all, { env });
    return stdout;
  };

  it('tells of every service what has still to be sent and read', async () => {
    const told = await operations(system.state.samplePassword, 'lag');
    for (const service of services) expect(told).toMatch(new RegExp(`│ ${service} +│ \\d+ +│`));
  }, 30_000);

  it('tells what is set aside', async () => {
    expect(await operations(system.state.samplePassword, 'parked')).toBe('No subject is parked.\n');
  }, 30_000);

  it.each(['redrive', 'discard'])(
    'says in one sentence why it cannot %s',
    async (act) => {
      const attempt = operations(system.state.samplePassword, act, 'matching', unknownId, '--reason', 'a trial');
      await expect(attempt).rejects.toMatchObject({ code: 1, stderr: expect.stringMatching(/^[^\n]+\.\n$/) });
    },
    30_000,
  );

  it('holds the alliances against their audit, also while the system runs', async () => {
    const env = { ...environment, MONGODB_URI: '', ALIANZA_SECRET: '' };
    const verify = (folder: string) =>
      run(process.execPath, ['dist/scripts/audit/cli.js', '--folder', folder], { env });
    const { stdout } = await verify(system.state.path);
    expect(stdout).toBe('0 alliances with 0 records: nothing was found.\n');
    const nowhere = verify('nowhere');
    await expect(nowhere).rejects.toMatchObject({ code: 2, stderr: expect.stringMatching(/^[^\n]+\.\n$/) });
  }, 30_000);

  it('refuses a wrong password and an unknown service in one sentence', async () => {
    const wrong = operations('not the password', 'lag');
    await expect(wrong).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('does not fit') });
    const unknown = operations(system.state.samplePassword, 'lag', 'weather');
    await expect(unknown).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('no service "weather"') });
  }, 30_000);
});
