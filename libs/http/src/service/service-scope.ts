import type { ServiceName } from '#contracts';
import { Injectable } from '@nestjs/common';
import type { UnitOfWork } from '#persistence';
import type { Connection } from 'mongoose';
import type { AccessState } from '../access/access-state.js';
import type { IdempotencyRecords } from '../idempotency/idempotency-records.js';

export interface ServiceParts {
  readonly connection: Connection;
  readonly unitOfWork: UnitOfWork;
  readonly access: AccessState;
  readonly idempotency: IdempotencyRecords;
}

/** What libs/http needs of one service: its database, its transactions, its knowledge of who may come in. */
@Injectable()
export class ServiceScope {
  private parts?: ServiceParts;

  constructor(readonly service: ServiceName) {}

  open(parts: ServiceParts): void {
    this.parts = parts;
  }

  get connection(): Connection {
    return this.opened.connection;
  }

  get unitOfWork(): UnitOfWork {
    return this.opened.unitOfWork;
  }

  get access(): AccessState {
    return this.opened.access;
  }

  get idempotency(): IdempotencyRecords {
    return this.opened.idempotency;
  }

  private get opened(): ServiceParts {
    if (!this.parts)
      throw new Error(`HttpModule.forService('${this.service}') is used before the application started.`);
    return this.parts;
  }
}
