import { notFound } from '#http';
import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { consultAffiliates } from '../domain/affiliates/consult-affiliates.js';
import type { ConsultationSetting } from '../domain/affiliates/consultation-commands.js';
import { votingMembers } from '../domain/alliance/alliance.js';
import type { Actor, LocalizedText } from '../domain/decision.js';
import type { StoredConsultation } from '../persistence/affiliate-consultations.repository.js';
import type { StoredAlliance } from '../persistence/stored-alliance.js';
import { ConductAlliance } from './conduct-alliance.js';
import { factsOfConsultation, KeepConsultations } from './keep-consultations.js';
import { KnownOrganizations } from './known-organizations.js';
import { ofInnerLife, ofWhatIsPassedOn } from './may-know.js';
import { Moments } from './moments.js';
import { refused } from './refused.js';

export interface QuestionToAffiliates {
  readonly reportId: string;
  readonly question: LocalizedText;
  /** Those that it calls its affiliates, each once. */
  readonly affiliates: readonly string[];
  /** `YYYY-MM-DD` */
  readonly endsOn: string;
}

/** A confederation passes a report on to its affiliates before it answers once for them. */
@Injectable()
export class ConsultAffiliates {
  constructor(
    private readonly conducting: ConductAlliance,
    private readonly keeping: KeepConsultations,
    private readonly organizations: KnownOrganizations,
    private readonly moments: Moments,
  ) {}

  /** @throws Problem 404 for a report or an affiliate that is not there */
  async execute(allianceId: string, asking: QuestionToAffiliates, by: Actor): Promise<StoredConsultation> {
    const { reportId, affiliates, question, endsOn } = asking;
    let begun: StoredConsultation | undefined;
    await this.conducting.byPerson(allianceId, by, ofInnerLife, async (stored, tx) => {
      const setting = await this.settingOf(stored, reportId, by, tx);
      const standings = await this.organizations.standingsOf(affiliates, tx);
      if (standings.length < affiliates.length) throw notFound();
      const command = { type: 'consult-affiliates', by, question, asked: standings, endsOn } as const;
      const decision = consultAffiliates(command, setting, this.moments.now());
      if (!decision.accepted) throw refused(decision.refusal);
      for (const event of decision.events) {
        if (event.type !== 'affiliates-consulted') continue;
        begun = await this.keeping.begin(event.consultation, setting.timeZone, tx);
      }
      // Others do not know of it: it is no sign of life of the alliance.
      return { to: 'part', facts: factsOfConsultation(decision.events) };
    });
    if (!begun) throw new Error(`Nothing came of consulting affiliates on the report ${reportId}.`);
    return begun;
  }

  private async settingOf(stored: StoredAlliance, reportId: string, by: Actor, tx: Tx): Promise<ConsultationSetting> {
    const { alliance, reporting, rhythm } = stored.record;
    const report = reporting.reports.find(({ id }) => id === reportId);
    if (!report) throw notFound();
    const timeZone = rhythm.rule?.timeZone;
    return {
      allianceId: alliance.id,
      allianceStatus: alliance.status,
      voting: votingMembers(alliance),
      report,
      confederation: await this.organizations.standingOf(by.organizationId, tx),
      openConsultation: (await this.keeping.openOf(reportId, by.organizationId, tx))?.id,
      mayRead: (id) => ofWhatIsPassedOn(stored, [id]),
      ...(timeZone !== undefined && { timeZone }),
    };
  }
}
