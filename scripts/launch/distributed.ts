import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ServiceName, services } from '#contracts';
import { startLocalMailbox } from '#mail';
import { assertPortFree, freePort, useKafka, useMongod } from '#stack';
import { addressOf } from './address.js';
import type { LaunchOptions } from './launch-options.js';
import { NodeProcess } from './node-process.js';
import { startProxy } from './proxy.js';
import type { RunningSystem } from './running-system.js';
import { serviceSettings } from './service-settings.js';
import { addressFileIn, mongodFolderIn, openStateFolder } from './state-folder.js';
import { stopAll } from './stop-all.js';

/** mongod, Kafka, the six services as processes and a proxy in front of them; resolves when all are ready. */
export async function launchDistributed(options: LaunchOptions): Promise<RunningSystem> {
  const { host, env, onProgress = () => undefined } = options;
  const port = options.port || (await freePort());
  await assertPortFree(port, 'Alianza', 'PORT');
  const state = await openStateFolder(options.folder, env['ALIANZA_SAMPLE_PASSWORD']);
  const started: { stop(): Promise<void> }[] = [];
  const stop = (): Promise<void> => stopAll(started);
  try {
    onProgress('mongod and Kafka …');
    const mongod = await useMongod({ dbPath: mongodFolderIn(state.path), env, onProgress, ...options.mongod });
    started.push(mongod);
    await writeFile(addressFileIn(state.path), mongod.uri);
    const kafka = await useKafka({ dataDir: join(state.path, 'kafka'), env, onProgress });
    started.push(kafka);
    const mailbox = await startLocalMailbox();
    started.push({ stop: () => mailbox.close() });
    onProgress('Alianza, six services as processes …');
    const url = addressOf(host, port);
    const upstreams = await addresses();
    const processes = await Promise.all(
      services.map((service) =>
        NodeProcess.start({
          name: service,
          entry: `dist/services/${service}.js`,
          env: serviceSettings(options, state, {
            HOST: '127.0.0.1',
            PORT: new URL(upstreams[service]).port,
            MONGODB_URI: mongod.uri,
            ALIANZA_PUBLIC_URL: url,
            ALIANZA_EVENT_LOG: 'kafka',
            KAFKA_BROKERS: kafka.brokers.join(','),
            SMTP_URL: env['SMTP_URL'] || mailbox.smtpUrl,
          }),
          log: join(state.logs, `${service}.log`),
          url: upstreams[service],
        }),
      ),
    );
    started.push(...processes);
    await Promise.all(processes.map((process) => process.ready()));
    const proxy = await startProxy({ host, port, upstreams, mailbox });
    started.push({ stop: () => proxy.close() });
    const showsMails = !env['SMTP_URL'];
    return { mode: 'distributed', url, state, showsMails, processes, mongod, kafka, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function addresses(): Promise<Record<ServiceName, string>> {
  const entries: [ServiceName, string][] = [];
  for (const service of services) entries.push([service, `http://127.0.0.1:${await freePort()}`]);
  return Object.fromEntries(entries) as Record<ServiceName, string>;
}
