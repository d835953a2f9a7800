import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { Model, trusted } from 'mongoose';
import type { AuditLink } from '../domain/audit/chain.js';
import { AuditEntryDocument } from './audit-entry.schema.js';

@Injectable()
export class AuditRepository {
  constructor(@InjectModel(AuditEntryDocument.name) private readonly entries: Model<AuditEntryDocument>) {}

  async add({ allianceId, number, content, previous, hash }: AuditLink, tx: Tx): Promise<void> {
    await this.entries.create([{ _id: entryId(allianceId, number), content, previous, hash }], { session: tx.session });
  }

  /**
   * Newest first.
   * @param before number of the last one seen
   */
  async list(allianceId: string, limit: number, before?: number): Promise<readonly AuditLink[]> {
    const end = before === undefined ? `${allianceId}0` : entryId(allianceId, before);
    const found = await this.entries
      .find({ _id: trusted({ $gt: `${allianceId}/`, $lt: end }) })
      .sort({ _id: -1 })
      .limit(limit)
      .lean();
    return found.map(linkOf);
  }
}

const digits = 8;
const entryId = (allianceId: string, number: number): string => `${allianceId}/${String(number).padStart(digits, '0')}`;

export function linkOf({ _id, ...link }: AuditEntryDocument): AuditLink {
  const [allianceId = '', number = ''] = _id.split('/');
  return { allianceId, number: Number(number), ...link };
}
