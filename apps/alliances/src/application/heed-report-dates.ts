import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { decideReportDates, recountReport } from '../domain/reports/decide-report-dates.js';
import type { ReportFact } from '../domain/reports/report-events.js';
import { AlliancesRepository } from '../persistence/alliances.repository.js';
import type { StoredAlliance } from '../persistence/stored-alliance.js';
import { ConductAlliance } from './conduct-alliance.js';
import { KeepReports } from './keep-reports.js';
import { Moments } from './moments.js';
import { factsOfReport, reportSettingOf } from './report-setting.js';

/** A day of a progress report has passed: the present state decides what that means. */
@Injectable()
export class HeedReportDates {
  constructor(
    private readonly alliances: AlliancesRepository,
    private readonly keeping: KeepReports,
    private readonly conducting: ConductAlliance,
    private readonly moments: Moments,
  ) {}

  async ofReport(allianceId: string, reportId: string, tx: Tx): Promise<void> {
    const stored = await this.find(allianceId, tx);
    const { report } = await this.keeping.known(allianceId, reportId, tx);
    const decision = decideReportDates(report, reportSettingOf(stored.record), this.moments.now());
    if (decision.accepted) await this.take(stored, decision.events, tx);
  }

  /** Who sits at the table has changed: the words that were given on its reports are counted anew. */
  async ofTable(allianceId: string, tx: Tx): Promise<void> {
    const stored = await this.find(allianceId, tx);
    const setting = reportSettingOf(stored.record);
    const now = this.moments.now();
    const facts: ReportFact[] = [];
    for (const { id, status } of stored.record.reporting.reports) {
      if (status !== 'in_validation') continue;
      const { report } = await this.keeping.known(allianceId, id, tx);
      facts.push(...recountReport(report, setting, now));
    }
    await this.take(stored, facts, tx);
  }

  private async take(stored: StoredAlliance, facts: readonly ReportFact[], tx: Tx): Promise<void> {
    if (facts.length === 0) return;
    await this.keeping.take(stored.record.alliance.id, facts, tx);
    await this.conducting.byRule(stored, { to: 'part', facts: factsOfReport(facts) }, tx);
  }

  private async find(allianceId: string, tx: Tx): Promise<StoredAlliance> {
    const stored = await this.alliances.find(allianceId, tx);
    if (!stored) throw new Error(`A date came for the alliance ${allianceId}, which does not exist.`);
    return stored;
  }
}
