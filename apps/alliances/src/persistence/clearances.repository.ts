import { ConcurrentChange, type Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { Model, type QueryFilter, trusted } from 'mongoose';
import { type Clearance, readersOfClearance, waitedFor } from '../domain/clearances/clearance.js';
import { ChangedDocuments } from './changed-documents.js';
import { ClearanceDocument } from './clearance.schema.js';

/** A clearance with the version that its next change must find. */
export interface StoredClearance {
  readonly clearance: Clearance;
  readonly version: number;
}

@Injectable()
export class ClearancesRepository {
  constructor(
    @InjectModel(ClearanceDocument.name) private readonly clearances: Model<ClearanceDocument>,
    private readonly changes: ChangedDocuments,
  ) {}

  async find(allianceId: string, id: string, tx?: Tx): Promise<StoredClearance | undefined> {
    const found = await this.clearances.findOne({ _id: id, allianceId }, undefined, { session: tx?.session }).lean();
    return found ? stored(found) : undefined;
  }

  /** The one that an organisation asked for on a report and has neither signed nor taken back. */
  async openOf(reportId: string, organizationId: string, tx: Tx): Promise<string | undefined> {
    const open: QueryFilter<ClearanceDocument> = { reportId, organizationId, 'state.status': 'open' };
    return (await this.clearances.findOne(open, { _id: 1 }, { session: tx.session }).lean())?._id;
  }

  /** Ids of those of an alliance that are open, oldest first. */
  async openIn(allianceId: string, tx: Tx): Promise<readonly string[]> {
    const open: QueryFilter<ClearanceDocument> = { allianceId, 'state.status': 'open' };
    const found = await this.clearances.find(open, { _id: 1 }, { session: tx.session }).sort({ _id: 1 }).lean();
    return found.map(({ _id }) => _id);
  }

  /** Those that the organisations ask for or are asked for, newest first. @param before id of the last one seen */
  async list(
    allianceId: string,
    organizations: readonly string[],
    limit: number,
    before?: string,
  ): Promise<readonly StoredClearance[]> {
    const older = before === undefined ? {} : { _id: trusted({ $lt: before }) };
    const found = await this.clearances
      .find({ allianceId, readers: trusted({ $in: [...organizations] }), ...older })
      .sort({ _id: -1 })
      .limit(limit)
      .lean();
    return found.map(stored);
  }

  /** Those of an organisation in which somebody has said nothing yet. @param allianceId only of this one */
  async waiting(organizationId: string, allianceId?: string): Promise<readonly Clearance[]> {
    const own = { readers: organizationId, waiting: true, ...(allianceId !== undefined && { allianceId }) };
    return (await this.clearances.find(own).lean()).map(({ state }) => state);
  }

  async add(clearance: Clearance, tx: Tx): Promise<StoredClearance> {
    const first = { clearance, version: 1 };
    const document = toDocument(first);
    await this.clearances.create([document], { session: tx.session });
    this.note(first, document, undefined, tx);
    return first;
  }

  /** @throws ConcurrentChange */
  async save(clearance: Clearance, before: StoredClearance, tx: Tx): Promise<StoredClearance> {
    const next = { clearance, version: before.version + 1 };
    const document = toDocument(next);
    const { _id, ...fields } = document;
    const filter = { _id, version: before.version };
    const { matchedCount } = await this.clearances.updateOne(filter, { $set: fields }, { session: tx.session });
    if (matchedCount === 0) throw new ConcurrentChange(`clearance ${_id}`);
    this.note(next, document, before.clearance, tx);
    return next;
  }

  private note(
    { clearance: after, version }: StoredClearance,
    document: ClearanceDocument,
    before: Clearance | undefined,
    tx: Tx,
  ): void {
    const { id, allianceId } = after;
    this.changes.note(allianceId, { kind: 'clearance', id, version, document, ...(before && { before }), after }, tx);
  }
}

const stored = ({ state, version }: ClearanceDocument): StoredClearance => ({ clearance: state, version });

const toDocument = ({ clearance, version }: StoredClearance): ClearanceDocument => ({
  _id: clearance.id,
  version,
  allianceId: clearance.allianceId,
  reportId: clearance.reportId,
  organizationId: clearance.organizationId,
  readers: readersOfClearance(clearance),
  waiting: clearance.status === 'open' && waitedFor(clearance).length > 0,
  // As JSON has it: what is undefined is absent, where the driver would write null.
  state: JSON.parse(JSON.stringify(clearance)) as Clearance,
});
