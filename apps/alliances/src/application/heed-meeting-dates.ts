import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { hasEnded } from '../domain/alliance/alliance.js';
import { decideOnDecision } from '../domain/meetings/decide-on-decision.js';
import { followTable } from '../domain/meetings/follow-table.js';
import type { MeetingEvent } from '../domain/meetings/meeting-events.js';
import type { Order } from '../domain/record/conduct.js';
import { AlliancesRepository } from '../persistence/alliances.repository.js';
import { MeetingsRepository } from '../persistence/meetings.repository.js';
import type { StoredAlliance } from '../persistence/stored-alliance.js';
import { ConductAlliance } from './conduct-alliance.js';
import { meetingSettingOf, factsOf, changedBy } from './meeting-setting.js';
import { Moments } from './moments.js';

/** A date of the alliance's meetings has come: the present state decides what that means. */
@Injectable()
export class HeedMeetingDates {
  constructor(
    private readonly alliances: AlliancesRepository,
    private readonly meetings: MeetingsRepository,
    private readonly conducting: ConductAlliance,
    private readonly moments: Moments,
  ) {}

  async ofCadence(allianceId: string, window: number, tx: Tx): Promise<void> {
    await this.heed(allianceId, { to: 'rhythm', command: { type: 'cadence-due', window } }, tx);
  }

  async ofMinutes(allianceId: string, meetingId: string, tx: Tx): Promise<void> {
    await this.heed(allianceId, { to: 'rhythm', command: { type: 'minutes-due', meetingId } }, tx);
  }

  async ofDecision(allianceId: string, decisionId: string, tx: Tx): Promise<void> {
    const stored = await this.find(allianceId, tx);
    const found = await this.meetings.findByDecision(allianceId, decisionId, tx);
    if (!found) throw new Error(`A date came for the decision ${decisionId}, which does not exist.`);
    const setting = meetingSettingOf(stored.record.alliance, stored.record.rhythm);
    const command = { type: 'decision-review-due', decisionId } as const;
    const decision = decideOnDecision(found.meeting, command, setting, this.moments.now());
    if (!decision.accepted || decision.events.length === 0) return;
    await this.meetings.save(changedBy(found.meeting, decision.events), found, tx);
    await this.conducting.byRule(stored, { to: 'part', facts: factsOf(decision.events) }, tx);
  }

  /** Who sits at the table has changed, or there is none any more. */
  async ofTable(allianceId: string, tx: Tx): Promise<void> {
    const stored = await this.find(allianceId, tx);
    const { alliance, rhythm } = stored.record;
    const setting = meetingSettingOf(alliance, rhythm);
    const { at } = this.moments.now();
    const waits = hasEnded(alliance) ? 'convened' : 'minutes_drafted';
    const facts: MeetingEvent[] = [];
    for (const { id, status } of rhythm.meetings) {
      if (status !== waits) continue;
      const found = await this.meetings.find(allianceId, id, tx);
      if (!found) throw new Error(`The meeting ${id} of the alliance ${allianceId} does not exist.`);
      const events = followTable(found.meeting, setting, at);
      if (events.length > 0) await this.meetings.save(changedBy(found.meeting, events), found, tx);
      facts.push(...events);
    }
    if (facts.length > 0) await this.conducting.byRule(stored, { to: 'part', facts: factsOf(facts) }, tx);
  }

  private async heed(allianceId: string, order: Order, tx: Tx): Promise<void> {
    await this.conducting.byRule(await this.find(allianceId, tx), order, tx);
  }

  private async find(allianceId: string, tx: Tx): Promise<StoredAlliance> {
    const stored = await this.alliances.find(allianceId, tx);
    if (!stored) throw new Error(`A date came for the alliance ${allianceId}, which does not exist.`);
    return stored;
  }
}
