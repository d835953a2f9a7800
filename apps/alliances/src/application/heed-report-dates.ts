import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { decideReportDates } from '../domain/reports/decide-report-dates.js';
import { AlliancesRepository } from '../persistence/alliances.repository.js';
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
    const stored = await this.alliances.find(allianceId, tx);
    const report = stored?.record.reporting.reports.find(({ id }) => id === reportId);
    if (!stored || !report) throw new Error(`A date came for the report ${reportId}, which does not exist.`);
    const decision = decideReportDates(report, reportSettingOf(stored.record), this.moments.now());
    if (!decision.accepted || decision.events.length === 0) return;
    await this.keeping.take(allianceId, decision.events, tx);
    await this.conducting.byRule(stored, { to: 'part', facts: factsOfReport(decision.events) }, tx);
  }
}
