import { Injectable } from '@nestjs/common';
import type { Tx } from '#persistence';
import type { DeclaredConflict, Table } from '../domain/conflicts.js';
import type { DeclaredConflictDocument } from './declared-conflict.schema.js';
import { MatchingDatabase } from './matching-database.js';

/** Who does not work with whom, or on what. */
@Injectable()
export class DeclaredConflicts {
  constructor(private readonly database: MatchingDatabase) {}

  /** @returns the one that was declared before about the same, where there is one */
  async declare({ id, ...conflict }: DeclaredConflict, tx: Tx): Promise<DeclaredConflict> {
    const { organizationId, about, aboutId, declaredAt } = conflict;
    const kept = await this.rows.findOneAndUpdate(
      { organizationId, about, aboutId },
      { $setOnInsert: { _id: id, declaredAt } },
      { session: tx.session, upsert: true, returnDocument: 'after' },
    );
    return kept ? fromDocument(kept) : { id, ...conflict };
  }

  async withdraw(id: string, tx: Tx): Promise<void> {
    await this.rows.deleteOne({ _id: id }, { session: tx.session });
  }

  async find(id: string, tx: Tx): Promise<DeclaredConflict | undefined> {
    const found = await this.rows.findOne({ _id: id }, { session: tx.session });
    return found ? fromDocument(found) : undefined;
  }

  async count(organizationId: string, tx: Tx): Promise<number> {
    return this.rows.countDocuments({ organizationId }, { session: tx.session });
  }

  /** What an organisation declared, oldest first. @param after id of the last one seen */
  async declaredBy(organizationId: string, limit: number, after = ''): Promise<readonly DeclaredConflict[]> {
    const found = await this.rows
      .find({ organizationId, _id: { $gt: after } })
      .sort({ _id: 1 })
      .limit(limit)
      .toArray();
    return found.map(fromDocument);
  }

  /** Everything that may keep somebody away from a table. */
  async touching({ initiativeId, present }: Table, tx?: Tx): Promise<readonly DeclaredConflict[]> {
    const either = [
      { aboutId: { $in: [initiativeId, ...present] } },
      { organizationId: { $in: [...present] }, about: 'organization' as const },
    ];
    const found = await this.rows.find({ $or: either }, { session: tx?.session }).toArray();
    return found.map(fromDocument);
  }

  /** What an organisation declared, and what was declared about it. */
  async involving(organizationId: string): Promise<readonly DeclaredConflict[]> {
    const found = await this.rows.find({ $or: [{ organizationId }, { aboutId: organizationId }] }).toArray();
    return found.map(fromDocument);
  }

  private get rows() {
    return this.database.declaredConflicts;
  }
}

const fromDocument = ({ _id, ...conflict }: DeclaredConflictDocument): DeclaredConflict => ({ id: _id, ...conflict });
