import { environment } from '#config';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchEmbedded, type RunningSystem } from '../../scripts/launch/index.js';

/** A whole system in one process, with an empty database of its own. */
export interface TestSystem extends RunningSystem {
  /** Ends it and leaves nothing behind. */
  stop(): Promise<void>;
}

/** @param settings of the services, where they differ from what `npm start` sets */
export async function startTestSystem(settings: Readonly<Record<string, string>> = {}): Promise<TestSystem> {
  const folder = await mkdtemp(join(tmpdir(), 'alianza-e2e-'));
  const clean = (): Promise<void> => rm(folder, { recursive: true });
  const launching = launchEmbedded({ folder, host: '127.0.0.1', port: 0, env: environment, settings });
  const system = await launching.catch(async (error: unknown) => {
    console.log(await readFile(join(folder, 'logs', 'platform.log'), 'utf8').catch(() => 'The platform wrote no log'));
    await clean();
    throw error;
  });
  const stop = async (): Promise<void> => {
    await system.stop();
    await clean();
  };
  return { ...system, stop };
}
