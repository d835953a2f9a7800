import { type Caller, notFound } from '#http';
import { Injectable } from '@nestjs/common';
import { type ReportFilter, ReportsRepository, type StoredReport } from '../persistence/reports.repository.js';
import type { StoredAlliance } from '../persistence/stored-alliance.js';
import { ofInnerLife } from './may-know.js';
import { ReadAlliance } from './read-alliance.js';

/** The progress reports of an alliance, for those who take part. */
@Injectable()
export class ReadReports {
  constructor(
    private readonly reading: ReadAlliance,
    private readonly reports: ReportsRepository,
  ) {}

  /** @param before id of the last one seen */
  async list(
    allianceId: string,
    caller: Caller,
    filter: ReportFilter,
    limit: number,
    before?: string,
  ): Promise<{ readonly stored: StoredAlliance; readonly found: readonly StoredReport[] }> {
    const stored = await this.reading.execute(allianceId, caller, ofInnerLife);
    return { stored, found: await this.reports.list(allianceId, filter, limit, before) };
  }

  /** @throws Problem 404 */
  async one(
    allianceId: string,
    reportId: string,
    caller: Caller,
  ): Promise<{ readonly stored: StoredAlliance; readonly found: StoredReport }> {
    const stored = await this.reading.execute(allianceId, caller, ofInnerLife);
    const found = await this.reports.find(allianceId, reportId);
    if (!found) throw notFound();
    return { stored, found };
  }
}
