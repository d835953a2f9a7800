import { randomUUID } from 'node:crypto';
import { Config, environment } from '#config';
import { buildApp, type Membership, type PlatformRole, serve } from '#http';
import { ServiceApp, startService } from '#http/testing';
import { MessagingProcess, type ReadModels } from '#messaging';
import { runInContext } from '#observability';
import type { Tx } from '#persistence';
import { ApiClient } from '#testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Type } from '@nestjs/common';
import { NodeProcess } from '../../../scripts/launch/node-process.js';
import { MatchingModule } from '../src/matching.module.js';
import { MatchingClient } from './matching-client.js';

export interface Identity {
  readonly organizations?: readonly Membership[];
  readonly platformRoles?: readonly PlatformRole[];
}

/** Matching on a mongod of its own; directory, proposals and alliances only speak. */
export class MatchingApp extends ServiceApp {
  static async start(config: Partial<Config> = {}): Promise<MatchingApp> {
    const others = ['directory', 'proposals', 'alliances'] as const;
    return new MatchingApp(await startService({ service: 'matching', module: MatchingModule, others, config }));
  }

  get<T>(provider: Type<T>): T {
    return this.parts.app.get<T>(provider, { strict: false });
  }

  /** Of this service, not of those that only speak. */
  get readModels(): ReadModels {
    return this.get(MessagingProcess).of('matching').readModels;
  }

  /** Another process of matching on the same databases, whom nobody has asked yet. */
  async another(own: Partial<Config>): Promise<NestFastifyApplication> {
    const config = Object.assign(new Config(), this.get(Config), own);
    const app = await buildApp(MatchingModule, config, { name: 'matching' });
    await serve(app, config);
    return app;
  }

  /** The same as a process of its own, as it was built, for who kills it. @param log file for its output */
  async anotherProcess(own: Partial<Config> & Pick<Config, 'PORT'>, log: string): Promise<NodeProcess> {
    const { MONGODB_URI, ALIANZA_SECRET } = this.get(Config);
    const settings = { HOST: '127.0.0.1', MONGODB_URI, ALIANZA_SECRET, ...own };
    const process = await NodeProcess.start({
      name: 'matching',
      entry: 'dist/services/matching.js',
      env: {
        ...environment,
        ...Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, String(value)])),
      },
      log,
      url: `http://127.0.0.1:${own.PORT}`,
    });
    await process.ready();
    return process;
  }

  /** What another service says is of one story; returns its correlation id. */
  async inOneStory(tell: () => Promise<void>): Promise<string> {
    const correlationId = randomUUID();
    await runInContext({ correlationId }, tell);
    return correlationId;
  }

  /** What the directory says at once, as an import commits it. */
  async inOneTransaction(work: (tx: Tx) => void): Promise<void> {
    const { unitOfWork } = this.get(MessagingProcess).of('directory');
    await this.inOneStory(() => unitOfWork.run((tx) => Promise.resolve(work(tx))));
  }

  async clientOf({ organizations = [], platformRoles = [] }: Identity): Promise<MatchingClient> {
    const subject = { personId: randomUUID(), sessionId: randomUUID(), organizations, platformRoles };
    return new MatchingClient(new ApiClient(this.url), await this.tokenFor(subject));
  }
}
