import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { ConcurrentChange, type Tx } from '#persistence';
import { Model } from 'mongoose';
import { AllianceDocument } from './alliance.schema.js';
import { fromDocuments, toAllianceDocument, toWorkplanDocument } from './alliance-documents.js';
import type { StoredAlliance } from './stored-alliance.js';
import { WorkplanDocument } from './workplan.schema.js';

@Injectable()
export class AlliancesRepository {
  constructor(
    @InjectModel(AllianceDocument.name) private readonly alliances: Model<AllianceDocument>,
    @InjectModel(WorkplanDocument.name) private readonly workplans: Model<WorkplanDocument>,
  ) {}

  async find(id: string, tx?: Tx): Promise<StoredAlliance | undefined> {
    const session = tx?.session;
    const alliance = await this.alliances.findById(id, undefined, { session }).lean();
    if (!alliance) return undefined;
    const workplan = await this.workplans.findById(id, undefined, { session }).lean();
    if (!workplan) throw new Error(`The alliance ${id} has no workplan document.`);
    return fromDocuments(alliance, workplan);
  }

  async findByInitiative(initiativeId: string, tx: Tx): Promise<StoredAlliance | undefined> {
    const found = await this.alliances
      .findOne({ initiativeIds: initiativeId }, { _id: 1 }, { session: tx.session })
      .lean();
    return found ? this.find(found._id, tx) : undefined;
  }

  /** Alliances in which an organisation takes part, is invited or stands for a seat. */
  async idsConcerning(organizationId: string, tx: Tx): Promise<readonly string[]> {
    const concerned = { $or: [{ participants: organizationId }, { openTo: organizationId }] };
    const found = await this.alliances.find(concerned, { _id: 1 }, { session: tx.session }).lean();
    return found.map(({ _id }) => _id);
  }

  async add(stored: StoredAlliance, at: string, tx: Tx): Promise<void> {
    await this.alliances.create([toAllianceDocument(stored, at)], { session: tx.session });
    await this.workplans.create([toWorkplanDocument(stored)], { session: tx.session });
  }

  /**
   * Keeps the next state under the next version. The alliance is written with every change of any part of it, so that
   * what was decided on it still holds.
   * @throws ConcurrentChange
   */
  async save(next: StoredAlliance, before: StoredAlliance, at: string, tx: Tx): Promise<void> {
    const { _id, ...fields } = toAllianceDocument(next, at);
    const filter = { _id, version: before.version };
    const { matchedCount } = await this.alliances.updateOne(filter, { $set: fields }, { session: tx.session });
    if (matchedCount === 0) throw new ConcurrentChange(`alliance ${_id}`);
    if (next.workplanVersion !== before.workplanVersion) await this.saveWorkplan(next, before, tx);
  }

  private async saveWorkplan(next: StoredAlliance, before: StoredAlliance, tx: Tx): Promise<void> {
    const { _id, ...fields } = toWorkplanDocument(next);
    const filter = { _id, version: before.workplanVersion };
    const { matchedCount } = await this.workplans.updateOne(filter, { $set: fields }, { session: tx.session });
    if (matchedCount === 0) throw new ConcurrentChange(`workplan ${_id}`);
  }
}
