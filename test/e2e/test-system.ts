import { environment } from '#config';
import { mkdtemp, rm } from 'node:fs/promises';
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
  const system = await launchEmbedded({ folder, host: '127.0.0.1', port: 0, env: environment, settings });
  const stop = async (): Promise<void> => {
    await system.stop();
    await rm(folder, { recursive: true });
  };
  return { ...system, stop };
}
