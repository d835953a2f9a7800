import { notFound } from '#http';
import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { votingMembers } from '../domain/alliance/alliance.js';
import type { ClearanceSetting } from '../domain/clearances/clearance-commands.js';
import { requestClearance } from '../domain/clearances/request-clearance.js';
import type { Actor, LocalizedText } from '../domain/decision.js';
import type { StoredClearance } from '../persistence/clearances.repository.js';
import type { StoredAlliance } from '../persistence/stored-alliance.js';
import { ConductAlliance } from './conduct-alliance.js';
import { factsOfClearance, KeepClearances } from './keep-clearances.js';
import { KnownOrganizations } from './known-organizations.js';
import { ofInnerLife, ofWhatIsPassedOn } from './may-know.js';
import { Moments } from './moments.js';
import { refused } from './refused.js';

export interface PositionToClear {
  readonly reportId: string;
  readonly stance: 'validate' | 'dissent';
  readonly note: LocalizedText;
  /** Institutions of the same state, each once. */
  readonly institutions: readonly string[];
  /** `YYYY-MM-DD` */
  readonly endsOn: string;
}

/** A member that speaks for a state asks other institutions of that state before its authorised officer signs. */
@Injectable()
export class RequestClearance {
  constructor(
    private readonly conducting: ConductAlliance,
    private readonly keeping: KeepClearances,
    private readonly organizations: KnownOrganizations,
    private readonly moments: Moments,
  ) {}

  /** @throws Problem 404 for a report or an institution that is not there */
  async execute(allianceId: string, position: PositionToClear, by: Actor): Promise<StoredClearance> {
    const { reportId, institutions, stance, note, endsOn } = position;
    let asked: StoredClearance | undefined;
    await this.conducting.byPerson(allianceId, by, ofInnerLife, async (stored, tx) => {
      const setting = await this.settingOf(stored, reportId, by, tx);
      const standings = await this.organizations.standingsOf(institutions, tx);
      if (standings.length < institutions.length) throw notFound();
      const command = { type: 'request-clearance', by, stance, note, asked: standings, endsOn } as const;
      const decision = requestClearance(command, setting, this.moments.now());
      if (!decision.accepted) throw refused(decision.refusal);
      for (const event of decision.events) {
        if (event.type !== 'clearance-requested') continue;
        asked = await this.keeping.begin(event.clearance, setting.timeZone, tx);
      }
      // Others do not know of it: it is no sign of life of the alliance.
      return { to: 'part', facts: factsOfClearance(decision.events) };
    });
    if (!asked) throw new Error(`Nothing came of asking for clearance on the report ${reportId}.`);
    return asked;
  }

  private async settingOf(stored: StoredAlliance, reportId: string, by: Actor, tx: Tx): Promise<ClearanceSetting> {
    const { alliance, reporting, rhythm } = stored.record;
    const report = reporting.reports.find(({ id }) => id === reportId);
    if (!report) throw notFound();
    const timeZone = rhythm.rule?.timeZone;
    return {
      allianceId: alliance.id,
      allianceStatus: alliance.status,
      voting: votingMembers(alliance),
      report,
      signer: await this.organizations.standingOf(by.organizationId, tx),
      openClearance: await this.keeping.openOf(reportId, by.organizationId, tx),
      mayRead: (id) => ofWhatIsPassedOn(stored, [id]),
      ...(timeZone !== undefined && { timeZone }),
    };
  }
}
