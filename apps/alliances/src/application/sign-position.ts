import { Injectable } from '@nestjs/common';
import { decideClearance } from '../domain/clearances/decide-clearance.js';
import { type Clearance, institutionsOf } from '../domain/clearances/clearance.js';
import { evolveClearance } from '../domain/clearances/evolve-clearance.js';
import type { Actor } from '../domain/decision.js';
import { decideReport } from '../domain/reports/decide-report.js';
import type { ReportCommand } from '../domain/reports/report-commands.js';
import type { StoredClearance } from '../persistence/clearances.repository.js';
import { ConductAlliance } from './conduct-alliance.js';
import { factsOfClearance, KeepClearances } from './keep-clearances.js';
import { KeepReports } from './keep-reports.js';
import { ofWhatIsPassedOn } from './may-know.js';
import { Moments } from './moments.js';
import { reachOf } from './reach-of.js';
import { refused } from './refused.js';
import { factsOfReport, reportSettingOf } from './report-setting.js';

/** The authorised officer signs, once: what was put to the institutions becomes its organisation's word on the report. */
@Injectable()
export class SignPosition {
  constructor(
    private readonly conducting: ConductAlliance,
    private readonly clearances: KeepClearances,
    private readonly reports: KeepReports,
    private readonly moments: Moments,
  ) {}

  /**
   * @throws Problem 404 for whoever neither asks nor is asked, 403 for who does not sign, 409 when it is signed or taken
   * back, or when the report takes no such word any more
   */
  async execute(allianceId: string, clearanceId: string, by: Actor, isOfficer: boolean): Promise<StoredClearance> {
    let signed: StoredClearance | undefined;
    await this.conducting.byPerson(allianceId, by, ofWhatIsPassedOn, async (stored, tx) => {
      const before = await this.clearances.knownTo(by.organizationId, allianceId, clearanceId, tx);
      const context = this.moments.now();
      const reach = reachOf(stored);
      const command = { type: 'sign-position', by, isOfficer } as const;
      const signature = decideClearance(before.clearance, command, context, reach);
      if (!signature.accepted) throw refused(signature.refusal);
      const { report } = await this.reports.known(allianceId, before.clearance.reportId, tx);
      const word = decideReport(
        report,
        wordOf(signature.events.reduce(evolveClearance, before.clearance), by),
        reportSettingOf(stored.record),
        context,
      );
      if (!word.accepted) throw refused(word.refusal);
      signed = await this.clearances.take(before, signature.events, reach.timeZone, tx);
      await this.reports.take(allianceId, word.events, tx);
      return { to: 'part', facts: [...factsOfClearance(signature.events), ...factsOfReport(word.events)], by };
    });
    if (!signed) throw new Error(`Nothing came of signing the clearance ${clearanceId}.`);
    return signed;
  }
}

function wordOf(clearance: Clearance, by: Actor): ReportCommand {
  const { id: clearanceId, stance, note } = clearance;
  const type = stance === 'validate' ? 'validate-report' : 'dissent-from-report';
  return { type, by, note, clearance: { clearanceId, institutions: institutionsOf(clearance) } };
}
