import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Phase } from './phases.js';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** Runs a phase with its output on this terminal. A program that fails without counting a failure counts as one. */
export async function runPhase(phase: Phase): Promise<Counts> {
  const folder = await mkdtemp(join(tmpdir(), 'alianza-test-'));
  const file = join(folder, 'result.json');
  try {
    const code = await exitCode([...phase.command, ...resultArguments(phase, file)]);
    if (phase.counted === 'exit') return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
    const counts = phase.counted === 'jest' ? await jestCounts(file) : await plainCounts(file);
    return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
  } finally {
    await rm(folder, { recursive: true });
  }
}

function resultArguments(phase: Phase, file: string): readonly string[] {
  switch (phase.counted) {
    case 'exit':
      return [];
    case 'jest':
      return ['--json', `--outputFile=${file}`];
    case 'counts':
      return ['--result', file];
  }
}

/** Jest's JSON goes to standard output too when asked for: it is thrown away, the readable report is on the other. */
function exitCode(command: readonly string[]): Promise<number> {
  const silent = command.includes('--json');
  const child = spawn(process.execPath, command, { stdio: ['ignore', silent ? 'ignore' : 'inherit', 'inherit'] });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

interface JestResult {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

/** A test that was skipped, or a file that could not be run, counts as failed. */
async function jestCounts(file: string): Promise<Counts> {
  const result = (await readJson(file)) as JestResult | undefined;
  if (!result) return { passed: 0, failed: 1 };
  const unrun = result.numPendingTests + result.numTodoTests + result.numRuntimeErrorTestSuites;
  return { passed: result.numPassedTests, failed: result.numFailedTests + unrun };
}

async function plainCounts(file: string): Promise<Counts> {
  return ((await readJson(file)) as Counts | undefined) ?? { passed: 0, failed: 1 };
}

/** Undefined when the program died before it wrote its result. */
async function readJson(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as unknown);
}
