import { Injectable } from '@nestjs/common';
import { currentContext } from '#observability';
import { ensureCollection, type Tx } from '#persistence';
import type { mongo } from 'mongoose';
import { v7 as uuid } from 'uuid';
import { ServiceScope } from '../service/service-scope.js';

export interface AuditEntry {
  /** What was done, snake_case: `parked_discarded`, `break_glass_read`. */
  readonly action: string;
  /** Id of the record it was done to. */
  readonly subject: string;
  /** Id of the person or the key whom it concerned, where the subject is their organisation. */
  readonly concerning?: string;
  /** Why, in the words of the person. */
  readonly reason?: string;
  /** Who, when it is not the caller of the request at work. */
  readonly personId?: string;
}

export interface AuditRow extends AuditEntry {
  /** UUIDv7: its order is the order of time. */
  readonly _id: string;
  readonly organizationId?: string;
  readonly correlationId?: string;
  readonly at: Date;
}

const collectionName = 'audit';

/** Who did what for whom, and when; written in the transaction of the act itself, and never changed. */
@Injectable()
export class Audit {
  constructor(private readonly scope: ServiceScope) {}

  async record(tx: Tx, entry: AuditEntry): Promise<void> {
    const context = currentContext();
    const { personId = context?.actor?.personId, ...told } = entry;
    const { organizationId } = context?.actor ?? {};
    await this.rows.insertOne(
      {
        _id: uuid(),
        ...told,
        ...(personId !== undefined && { personId }),
        ...(organizationId !== undefined && { organizationId }),
        ...(context && { correlationId: context.correlationId }),
        at: new Date(),
      },
      { session: tx.session },
    );
  }

  /** Newest first, those before the given id. */
  async list(subject: string | undefined, before: string | undefined, limit: number): Promise<AuditRow[]> {
    const filter = {
      ...(subject !== undefined && { subject: { $eq: subject } }),
      ...(before !== undefined && { _id: { $lt: before } }),
    };
    return this.rows.find(filter).sort({ _id: -1 }).limit(limit).toArray();
  }

  private get rows(): mongo.Collection<AuditRow> {
    return auditRows(this.scope);
  }
}

/** Before anybody listens. */
export async function prepareAudit(scope: ServiceScope): Promise<void> {
  await ensureCollection(auditRows(scope).db, collectionName, { indexes: [{ key: { subject: 1, _id: -1 } }] });
}

function auditRows({ connection }: ServiceScope): mongo.Collection<AuditRow> {
  return connection.getClient().db(connection.name).collection<AuditRow>(collectionName);
}
