import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assertPortFree, freePort, useMongod } from '#stack';
import { addressOf } from './address.js';
import type { LaunchOptions } from './launch-options.js';
import { NodeProcess } from './node-process.js';
import type { RunningSystem } from './running-system.js';
import { serviceSettings } from './service-settings.js';
import { addressFileIn, mongodFolderIn, openStateFolder } from './state-folder.js';
import { stopAll } from './stop-all.js';

/** mongod and the platform, all services in one process; resolves when it is ready. */
export async function launchEmbedded(options: LaunchOptions): Promise<RunningSystem> {
  const { host, env, onProgress = () => undefined } = options;
  const port = options.port || (await freePort());
  await assertPortFree(port, 'Alianza', 'PORT');
  const state = await openStateFolder(options.folder, env['ALIANZA_SAMPLE_PASSWORD']);
  const started: { stop(): Promise<void> }[] = [];
  const stop = (): Promise<void> => stopAll(started);
  try {
    onProgress('mongod …');
    const mongod = await useMongod({ dbPath: mongodFolderIn(state.path), env, onProgress, ...options.mongod });
    started.push(mongod);
    await writeFile(addressFileIn(state.path), mongod.uri);
    onProgress('Alianza, all services in one process …');
    const url = addressOf(host, port);
    const own = { HOST: host, PORT: String(port), MONGODB_URI: mongod.uri, ALIANZA_PUBLIC_URL: url };
    const platform = await NodeProcess.start({
      name: 'platform',
      entry: 'dist/services/platform.js',
      env: serviceSettings(options, state, { ...own, ALIANZA_EVENT_LOG: 'mongo' }),
      log: join(state.logs, 'platform.log'),
      url,
    });
    started.push(platform);
    await platform.ready();
    const showsMails = !env['SMTP_URL'];
    return { mode: 'embedded', url, state, showsMails, processes: [platform], mongod, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
