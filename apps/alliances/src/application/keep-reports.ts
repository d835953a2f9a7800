import { notFound } from '#http';
import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { evolveReport } from '../domain/reports/evolve-report.js';
import type { ReportEvent, ReportFact } from '../domain/reports/report-events.js';
import { ReportsRepository, type StoredReport } from '../persistence/reports.repository.js';

/** Writes what happened to reports, those that are newly expected included. */
@Injectable()
export class KeepReports {
  constructor(private readonly reports: ReportsRepository) {}

  /** For a command on it. @throws Problem 404 */
  async known(allianceId: string, id: string, tx: Tx): Promise<StoredReport> {
    const found = await this.reports.find(allianceId, id, tx);
    if (!found) throw notFound();
    return found;
  }

  /** @throws Error for a fact of a report that is not there */
  async take(allianceId: string, events: readonly ReportEvent[], tx: Tx): Promise<ReadonlyMap<string, StoredReport>> {
    const taken = new Map<string, StoredReport>();
    const facts = events.filter(isOfReport);
    for (const id of new Set(facts.map(({ reportId }) => reportId))) {
      const own = facts.filter(({ reportId }) => reportId === id);
      taken.set(id, await this.takeOne(allianceId, id, own, tx));
    }
    return taken;
  }

  private async takeOne(allianceId: string, id: string, facts: readonly ReportFact[], tx: Tx): Promise<StoredReport> {
    const [first] = facts;
    if (first?.type === 'report-expected') return this.reports.add(first.report, tx);
    const found = await this.reports.find(allianceId, id, tx);
    if (!found) throw new Error(`Something happened to the report ${id}, which does not exist.`);
    return this.reports.save(facts.reduce(evolveReport, found.report), found, tx);
  }
}

const isOfReport = (event: ReportEvent): event is ReportFact => event.type !== 'reporting-rule-set';
