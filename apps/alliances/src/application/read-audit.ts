import type { Caller } from '#http';
import { Injectable } from '@nestjs/common';
import type { AuditRecord } from '../domain/audit/audit-record.js';
import { type ReadRecord, readRecord } from '../domain/audit/read-record.js';
import { AuditRepository } from '../persistence/audit.repository.js';
import { readersOf } from './acting.js';
import { ofInnerLife } from './may-know.js';
import { ReadAlliance } from './read-alliance.js';

/** A record with the hash that stands for it in its chain. */
export interface AuditedRecord {
  readonly record: ReadRecord;
  readonly hash: string;
}

/** Who did what in an alliance, and what each document was before and after, for those who take part. */
@Injectable()
export class ReadAudit {
  constructor(
    private readonly reading: ReadAlliance,
    private readonly audit: AuditRepository,
  ) {}

  /** Newest first. @param before number of the last one seen */
  async execute(id: string, caller: Caller, limit: number, before?: number): Promise<readonly AuditedRecord[]> {
    const { record } = await this.reading.execute(id, caller, ofInnerLife);
    const links = await this.audit.list(id, limit, before);
    return links.map(({ content, hash }) => {
      return { record: readRecord(JSON.parse(content) as AuditRecord, record.alliance, readersOf(caller)), hash };
    });
  }
}
