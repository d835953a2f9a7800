import { ConcurrentChange, type Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { Model, type QueryFilter, trusted } from 'mongoose';
import type { ProgressReport, ReportStatus } from '../domain/reports/report.js';
import { ChangedDocuments } from './changed-documents.js';
import { ReportDocument } from './report.schema.js';

/** A report with the version that its next change must find. */
export interface StoredReport {
  readonly report: ProgressReport;
  readonly version: number;
}

export interface ReportFilter {
  readonly status?: ReportStatus;
}

@Injectable()
export class ReportsRepository {
  constructor(
    @InjectModel(ReportDocument.name) private readonly reports: Model<ReportDocument>,
    private readonly changes: ChangedDocuments,
  ) {}

  async find(allianceId: string, id: string, tx?: Tx): Promise<StoredReport | undefined> {
    const found = await this.reports.findOne({ _id: id, allianceId }, undefined, { session: tx?.session }).lean();
    return found ? stored(found) : undefined;
  }

  /** Newest first. */
  async list(
    allianceId: string,
    { status }: ReportFilter,
    limit: number,
    before?: string,
  ): Promise<readonly StoredReport[]> {
    const filter: QueryFilter<ReportDocument> = {
      allianceId,
      ...(status && { 'state.status': status }),
      ...(before && { _id: trusted({ $lt: before }) }),
    };
    const found = await this.reports.find(filter).sort({ _id: -1 }).limit(limit).lean();
    return found.map(stored);
  }

  async add(report: ProgressReport, tx: Tx): Promise<StoredReport> {
    const first = { report, version: 1 };
    const document = toDocument(first);
    await this.reports.create([document], { session: tx.session });
    this.note(first, document, undefined, tx);
    return first;
  }

  /** @throws ConcurrentChange */
  async save(report: ProgressReport, before: StoredReport, tx: Tx): Promise<StoredReport> {
    const next = { report, version: before.version + 1 };
    const document = toDocument(next);
    const { _id, ...fields } = document;
    const filter = { _id, version: before.version };
    const { matchedCount } = await this.reports.updateOne(filter, { $set: fields }, { session: tx.session });
    if (matchedCount === 0) throw new ConcurrentChange(`report ${_id}`);
    this.note(next, document, before.report, tx);
    return next;
  }

  private note(
    { report: after, version }: StoredReport,
    document: ReportDocument,
    before: ProgressReport | undefined,
    tx: Tx,
  ): void {
    const { id, allianceId } = after;
    this.changes.note(allianceId, { kind: 'report', id, version, document, ...(before && { before }), after }, tx);
  }
}

const stored = ({ state, version }: ReportDocument): StoredReport => ({ report: state, version });

const toDocument = ({ report, version }: StoredReport): ReportDocument => ({
  _id: report.id,
  version,
  allianceId: report.allianceId,
  // As JSON has it: what is undefined is absent, where the driver would write null.
  state: JSON.parse(JSON.stringify(report)) as ProgressReport,
});
