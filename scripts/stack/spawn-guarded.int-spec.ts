import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnGuarded } from './spawn-guarded.js';

/** A program that says its pid once it does what it is for. */
const obedient = 'console.log(process.pid); setInterval(() => {}, 1000)';
const stubborn = `process.on('SIGTERM', () => {}); ${obedient}`;
const withGrandchild = `
  const child = require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(obedient)}], { stdio: 'inherit' });
  child.on('exit', () => {}); setInterval(() => {}, 1000)`;

describe('spawnGuarded', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'alianza-guarded-'));
    await writeFile(
      join(folder, 'parent.mjs'),
      `import { spawnGuarded } from '${new URL('spawn-guarded.js', import.meta.url).href}';
       for (const program of process.argv.slice(2)) await spawnGuarded(process.execPath, ['-e', program], { output: 'inherit' });
       setInterval(() => {}, 1000);`,
    );
  });

  afterAll(() => rm(folder, { recursive: true }));

  it.each([
    ['a child', [obedient]],
    ['a child that ignores SIGTERM', [stubborn]],
    ['a grandchild', [withGrandchild]],
    ['each of several', [obedient, obedient, obedient]],
  ])(
    'ends %s when this process is killed with SIGKILL',
    async (_, programs) => {
      const parent = spawn(process.execPath, [join(folder, 'parent.mjs'), ...programs], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const pids = await firstLines(parent, programs.length);
      for (const pid of pids) expect(isAlive(pid)).toBe(true);
      parent.kill('SIGKILL');
      // The pipe is the children's too: it closes when the last of them is gone.
      await new Promise((resolve) => parent.stdout?.once('close', resolve).resume());
      for (const pid of pids) await untilDead(pid);
    },
    20_000,
  );

  it('reports the pid of the program itself and how it ended', async () => {
    const child = await spawnGuarded(process.execPath, ['-e', 'console.log(process.pid); process.exitCode = 3']);
    let said = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (said += text));
    await new Promise((resolve) => child.stdout?.once('close', resolve));
    expect(await child.exited).toEqual({ code: 3, signal: null });
    expect(said.trim()).toBe(String(child.pid));
  });

  it('stops a child that ignores SIGTERM when the grace is over', async () => {
    const child = await spawnGuarded(process.execPath, ['-e', stubborn]);
    await new Promise((resolve) => child.stdout?.once('data', resolve));
    await child.stop(100);
    expect(await child.exited).toEqual({ code: null, signal: 'SIGKILL' });
  });

  it('ends with 127 for a command that does not exist', async () => {
    const child = await spawnGuarded('no-such-command-anywhere', [], { output: 'ignore' });
    expect(await child.exited).toEqual({ code: 127, signal: null });
  });

  it('rejects when the folder to run in does not exist', async () => {
    await expect(spawnGuarded('true', [], { cwd: join(folder, 'nowhere') })).rejects.toThrow('ENOENT');
  });

  it('appends the output to a file', async () => {
    const file = join(folder, 'said.log');
    await writeFile(file, 'before\n');
    const child = await spawnGuarded('echo', ['after'], { output: { file } });
    await child.exited;
    expect(await readFile(file, 'utf8')).toBe('before\nafter\n');
  });
});

async function firstLines(parent: ChildProcess, count: number): Promise<number[]> {
  if (!parent.stdout) throw new Error('The parent has no output.');
  const pids: number[] = [];
  for await (const line of createInterface({ input: parent.stdout })) {
    pids.push(Number(line));
    if (pids.length === count) break;
  }
  return pids;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** A dead orphan is a zombie until the system's first process has noticed. */
async function untilDead(pid: number): Promise<void> {
  while (isAlive(pid)) await delay(20);
}
