import { staleVersion } from '#http';
import { Injectable } from '@nestjs/common';
import type { Actor, Decision } from '../domain/decision.js';
import { decideReport } from '../domain/reports/decide-report.js';
import { setReportingRule } from '../domain/reports/expect-report.js';
import type { ReportCommand } from '../domain/reports/report-commands.js';
import type { ReportEvent } from '../domain/reports/report-events.js';
import type { ReportingRule } from '../domain/reports/reporting-rule.js';
import type { StoredReport } from '../persistence/reports.repository.js';
import type { StoredAlliance } from '../persistence/stored-alliance.js';
import { AskedBeforeTheWord } from './asked-before-the-word.js';
import { ConductAlliance, type Conducted } from './conduct-alliance.js';
import { KeepReports } from './keep-reports.js';
import { ofInnerLife } from './may-know.js';
import { Moments } from './moments.js';
import { reachOf } from './reach-of.js';
import { refused } from './refused.js';
import { factsOfReport, reportSettingOf } from './report-setting.js';

/** A report after a command, with the alliance that it belongs to. */
export interface ConductedReport {
  readonly stored: StoredAlliance;
  readonly found: StoredReport;
}

/** Carries out what people ask of reports: the report and its alliance change in one transaction. */
@Injectable()
export class ConductReport {
  constructor(
    private readonly conducting: ConductAlliance,
    private readonly keeping: KeepReports,
    private readonly asked: AskedBeforeTheWord,
    private readonly moments: Moments,
  ) {}

  /** @throws Problem 412 when the alliance is not the one that the coordinator saw */
  async setRule(allianceId: string, expectedVersion: number, rule: ReportingRule, by: Actor): Promise<Conducted> {
    return this.conducting.byPerson(allianceId, by, ofInnerLife, async ({ record, version }, tx) => {
      if (version !== expectedVersion) throw staleVersion();
      const command = { type: 'set-reporting-rule', by, rule } as const;
      const events = accepted(setReportingRule(command, reportSettingOf(record), this.moments.now()));
      await this.keeping.take(allianceId, events, tx);
      return { to: 'part', facts: factsOfReport(events), by };
    });
  }

  /**
   * @param seen the version that the actor changes, where it replaces something
   * @throws Problem 404 for a report that is not there, 412 when it is not the one that the actor saw
   */
  async command(allianceId: string, reportId: string, command: ReportCommand, seen?: number): Promise<ConductedReport> {
    let after: StoredReport | undefined;
    const { by } = command;
    const { stored } = await this.conducting.byPerson(allianceId, by, ofInnerLife, async (alliance, tx) => {
      const found = await this.keeping.known(allianceId, reportId, tx);
      const asked = await this.asked.openOf(reportId, by.organizationId, tx);
      const { closedOut } = reachOf(alliance);
      const setting = { ...reportSettingOf(alliance.record), ...asked, closedOut };
      const events = accepted(decideReport(found.report, command, setting, this.moments.now()));
      if (seen !== undefined && found.version !== seen) throw staleVersion();
      const taken = await this.keeping.take(allianceId, events, tx);
      after = taken.get(reportId) ?? found;
      return { to: 'part', facts: factsOfReport(events), by };
    });
    if (!after) throw new Error(`Nothing came of a command on the report ${reportId}.`);
    return { stored, found: after };
  }
}

function accepted<E extends ReportEvent>(decision: Decision<E>): readonly E[] {
  if (!decision.accepted) throw refused(decision.refusal);
  return decision.events;
}
