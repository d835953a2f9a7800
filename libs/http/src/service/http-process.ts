import { type BeforeApplicationShutdown, Injectable, type Type } from '@nestjs/common';
import { MessagingProcess } from '#messaging';
import { HealthRegistry, Logger } from '#observability';
import { Connection } from '#persistence';
import { AccessState } from '../access/access-state.js';
import { AccessWatch } from '../access/access-watch.js';
import { ProjectedAccessRecords } from '../access/projected-access-records.js';
import { watchEventLog, watchService } from '../health/watch-service.js';
import { IdempotencyRecords } from '../idempotency/idempotency-records.js';
import { prepareAudit } from '../operations/audit.js';
import { type HostModule, providedTo } from './host-module.js';
import type { ServiceScope } from './service-scope.js';
import { ServiceScopes } from './service-scopes.js';

/** Tokens and idempotency go by real time. */
const realTime = (): Date => new Date();

/** The HTTP side of this process: one service, or all of them on one port. */
@Injectable()
export class HttpProcess implements BeforeApplicationShutdown {
  private readonly watches: AccessWatch[] = [];

  constructor(
    private readonly scopes: ServiceScopes,
    private readonly messaging: MessagingProcess,
    private readonly health: HealthRegistry,
    private readonly logger: Logger,
  ) {}

  /** Takes in a service whose providers have been made. */
  async open(scope: ServiceScope, host: HostModule, controllers: readonly Type<unknown>[]): Promise<void> {
    const messaging = this.messaging.of(scope.service);
    const { unitOfWork, readModels } = messaging;
    const connection = providedTo<Connection>(host, Connection);
    const idempotency = new IdempotencyRecords(connection, realTime);
    await idempotency.prepare();
    const access = new AccessState(realTime);
    scope.open({ connection, unitOfWork, access, idempotency });
    await prepareAudit(scope);
    for (const controller of controllers) this.scopes.add(controller, scope);
    const db = connection.getClient().db(connection.name);
    const warn = (message: string, error: unknown): void => this.logger.warn(message, error, 'Access');
    const records = new ProjectedAccessRecords(db, readModels, warn);
    this.watches.push(new AccessWatch(records, access, this.logger, realTime));
    watchService(this.health, scope.service, connection, messaging);
    this.health.add({
      name: `${scope.service}.signing_keys`,
      check: () => (access.knowsKeys ? undefined : 'no key of the directory is known yet, so no token can be checked'),
    });
  }

  /** After the consumers have been connected: the projections have their collections then. */
  async startAccess(): Promise<void> {
    watchEventLog(this.health, this.messaging);
    await Promise.all(this.watches.map((watch) => watch.start()));
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.watches.map((watch) => watch.stop()));
  }
}
