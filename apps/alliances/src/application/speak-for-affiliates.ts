import { Injectable } from '@nestjs/common';
import { spokenForBy } from '../domain/affiliates/consultation.js';
import { decideConsultation } from '../domain/affiliates/decide-consultation.js';
import type { Actor, LocalizedText } from '../domain/decision.js';
import { decideReport } from '../domain/reports/decide-report.js';
import type { StoredConsultation } from '../persistence/affiliate-consultations.repository.js';
import { ConductAlliance } from './conduct-alliance.js';
import { factsOfConsultation, KeepConsultations } from './keep-consultations.js';
import { KeepReports } from './keep-reports.js';
import { ofWhatIsPassedOn } from './may-know.js';
import { Moments } from './moments.js';
import { reachOf } from './reach-of.js';
import { refused } from './refused.js';
import { factsOfReport, reportSettingOf } from './report-setting.js';

export interface WordForAffiliates {
  readonly stance: 'validate' | 'dissent';
  readonly note: LocalizedText;
}

/** A confederation answers once for its affiliates: its word on the report says how many it asked and how many answered. */
@Injectable()
export class SpeakForAffiliates {
  constructor(
    private readonly conducting: ConductAlliance,
    private readonly consultations: KeepConsultations,
    private readonly reports: KeepReports,
    private readonly moments: Moments,
  ) {}

  /**
   * @throws Problem 404 for whoever neither asks nor is asked, 403, 409 while affiliates can still answer, when it is
   * answered or taken back, or when the report takes no such word any more
   */
  async execute(
    allianceId: string,
    consultationId: string,
    { stance, note }: WordForAffiliates,
    by: Actor,
  ): Promise<StoredConsultation> {
    let answered: StoredConsultation | undefined;
    await this.conducting.byPerson(allianceId, by, ofWhatIsPassedOn, async (stored, tx) => {
      const before = await this.consultations.knownTo(by.organizationId, allianceId, consultationId, tx);
      const context = this.moments.now();
      const { report } = await this.reports.known(allianceId, before.consultation.reportId, tx);
      const setting = reportSettingOf(stored.record);
      const voting = setting.voting.find(({ organizationId }) => organizationId === by.organizationId);
      const hearing = report.hearings.find(({ constituency }) => constituency === voting?.constituency);
      const reach = reachOf(stored);
      const dates = { ...reach, ...(hearing && { wordEndsOn: hearing.endsOn }) };
      const spoken = decideConsultation(before.consultation, { type: 'speak-for-affiliates', by }, context, dates);
      if (!spoken.accepted) throw refused(spoken.refusal);
      const type = stance === 'validate' ? 'validate-report' : 'dissent-from-report';
      const command = { type, by, note, affiliates: spokenForBy(before.consultation, reach.closedOut) } as const;
      const word = decideReport(report, command, setting, context);
      if (!word.accepted) throw refused(word.refusal);
      answered = await this.consultations.take(before, spoken.events, reach.timeZone, tx);
      await this.reports.take(allianceId, word.events, tx);
      return { to: 'part', facts: [...factsOfConsultation(spoken.events), ...factsOfReport(word.events)], by };
    });
    if (!answered) throw new Error(`Nothing came of answering the consultation ${consultationId}.`);
    return answered;
  }
}
