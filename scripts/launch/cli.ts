import { join } from 'node:path';
import { ConfigurationError, environment, loadConfig } from '#config';
import { StackError } from '#stack';
import { announce } from './announce.js';
import { launchDistributed } from './distributed.js';
import { launchEmbedded } from './embedded.js';
import { LaunchError } from './launch-error.js';
import type { RunningSystem } from './running-system.js';
import { bringSample } from './bring-sample.js';

/** `npm start` and `npm run start:distributed`: everything up, the sample data in, the addresses on the terminal. */
const launchers = { embedded: launchEmbedded, distributed: launchDistributed };

/** What the launcher gives by itself, so that the rest of the environment can be checked before anything starts. */
const given = {
  MONGODB_URI: 'mongodb://given-by-the-launcher',
  ALIANZA_SECRET: 'given by the launcher, from the state folder',
};

async function main(mode: string | undefined): Promise<RunningSystem> {
  if (mode !== 'embedded' && mode !== 'distributed') throw new LaunchError('Say embedded or distributed.');
  const { HOST: host, PORT: port } = loadConfig({ ...given, ...environment });
  const folder = join('.alianza', mode === 'distributed' ? 'distributed' : '.');
  const onProgress = (line: string): void => console.log(line);
  const system = await launchers[mode]({ folder, host, port, env: environment, onProgress });
  announce(system, await bringSample(system, onProgress));
  return system;
}

let stopping = false;
async function stop(system: RunningSystem, code: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  await system.stop();
  process.exit(code);
}

try {
  const system = await main(process.argv[2]);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop(system, 0));
  for (const { name, exited } of system.processes) {
    void exited.then(({ code, signal }) => {
      if (stopping) return;
      console.error(
        `${name} ended (${signal ?? `code ${code}`}): see ${system.state.logs}. Everything else is ended too.`,
      );
      return stop(system, 1);
    });
  }
} catch (error) {
  const sentence = [ConfigurationError, StackError, LaunchError].some((type) => error instanceof type);
  console.error(sentence ? (error as Error).message : error);
  process.exit(1);
}
